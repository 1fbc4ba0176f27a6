/** What the words around a name make of it. Real places of the built pack, sentences of our own. */
import { describe, expect, it, test } from 'vitest';
import { annotate } from '../../../engine/annotate.ts';
import { siteCountry } from '../../../engine/link/site-country.ts';
import { addWord, GIVEN_NAME_BITS, hasWord } from '../../../engine/names/word-set.ts';
import { readWord } from '../../../engine/names/words.ts';
import { realPack } from '../dataset/make-tables.ts';
import { marked, mentions } from './mentions.ts';

const meant = (text: string, name: string) => mentions(text).find((mention) => mention.text === name);

describe('a name inside an organisation’s', () => {
  it.each([
    ['The Baltimore Police Department said so on Monday.', 'Baltimore'],
    ['He studied at the University of Vienna before the war.', 'Vienna'],
    ['The Bank of Japan raised its rate on Friday.', 'Japan'],
  ])('%s', (text, name) => {
    expect(meant(text, name)).toMatchObject({ form: 'nested', marked: false });
  });

  it('is a name of its own beside ordinary words', () => {
    expect(marked('Police officers in Baltimore were told so on Monday.')).toContain('Baltimore=gn:4347778');
    expect(marked('Officials in Vienna met on Monday.')).toContain('Vienna=gn:2761369');
  });
});

describe('a name inside another place’s', () => {
  it('is part of it', () => {
    expect(mentions('Talks on the Korean Peninsula began.').map(({ text }) => text)).toEqual(['Korean Peninsula']);
  });

  it('speaks of the town where something is built at it', () => {
    expect(mentions('Al Qaim border crossing').map(({ text }) => text)).toEqual(['Al Qaim border crossing', 'Al Qaim']);
  });
});

describe('the seat of a government', () => {
  it('is a place where the text speaks of it as one', () => {
    expect(meant('Thousands marched to the White House on Sunday.', 'White House')).toMatchObject({ id: 'white-house', marked: true });
  });

  it('is none where it acts', () => {
    expect(meant('The White House denied the report.', 'White House')).toBeUndefined();
  });
});

describe('the article', () => {
  it('makes a sea of a name that towns have too', () => {
    expect(meant('The ship crossed the Pacific in nine days.', 'Pacific')).toMatchObject({ id: 'pacific-ocean', marked: true });
    expect(meant('Storms formed over the north Atlantic.', 'Atlantic')).toMatchObject({ id: 'atlantic-ocean' });
  });

  it('is no sign before a longer name', () => {
    expect(meant('The rains reached the Pacific Northwest.', 'Pacific')?.id).not.toBe('pacific-ocean');
  });
});

describe('people', () => {
  it('by their given name are no places', () => {
    expect(marked('The prize went to Andrew Jordan on Friday.')).toEqual([]);
    expect(marked('They spoke with Leo Thames about it.')).toEqual([]);
  });

  test('months are no towns', () => {
    expect(mentions('It was reported in March and again in August.')).toEqual([]);
  });
});

describe('signs that are no names', () => {
  it('are currencies', () => {
    expect(mentions('The deal is worth US$7bn.')).toEqual([]);
    expect(marked('The deal in the US is worth a lot.')).toEqual(['US=iso:US']);
  });

  it('are parts of words in katakana', () => {
    expect(marked('イスラエルのネタニヤフ首相は会見した。')).toEqual(['イスラエル=iso:IL']);
    expect(mentions('ネタニヤの町。').map(({ id }) => id)).toEqual(['gn:294071']);
  });
});

describe('a name that texts print with a comma', () => {
  it.each(['He lives in Washington, D.C., with his family.', 'He lives in Washington, DC. She left.'])('%s', (text) => {
    const [first] = mentions(text);
    expect(first).toMatchObject({ id: 'gn:4140963', marked: true });
    expect(first?.text).toMatch(/^Washington, D\.?C\.?$/);
  });

  it('ends before the dot of the sentence, unless the dot is its own', () => {
    expect(mentions('He lives in Washington, DC. She left.')[0]?.text).toBe('Washington, DC');
    expect(mentions('A man of Severn, Md. was hurt.').map(({ text }) => text)).toContain('Md.');
  });

  it('is not made of two places of a list', () => {
    expect(marked('Troops from Iraq, Iran and Syria met.')).toEqual(['Iraq=iso:IQ', 'Iran=iso:IR', 'Syria=iso:SY']);
  });
});

describe('a territory and the city that gave it its name', () => {
  it('is the territory where the text speaks of its crossings and towns', () => {
    const text = 'Aid enters Gaza through the Rafah crossing from Egypt. Strikes hit Khan Younis and Gaza City.';
    expect(meant(text, 'Gaza')?.id).toBe('gaza-strip');
    expect(meant(text, 'Gaza City')?.id).toBe('gn:281133');
  });
});

describe('the country of a site', () => {
  it.each([
    ['www.abc.net.au', 'AU'],
    ['www.bbc.co.uk', 'GB'],
    ['lenta.ru', 'RU'],
    ['news.example', undefined],
    ['example.com', undefined],
    ['kosmo.tv', undefined],
    ['', undefined],
  ])('%s', (host, country) => {
    expect(siteCountry(host)).toBe(country);
  });

  it('speaks for its places of a shared name', () => {
    const text = 'Crews were called to a fire in Newcastle on Monday.';
    const id = (host: string) => annotate(text, { host }, realPack()).map(({ entity }) => realPack().countries(entity)[0])[0];
    expect([id('www.abc.net.au'), id('www.bbc.co.uk')]).toEqual(['AU', 'GB']);
  });
});

describe('a set of words', () => {
  it('knows what was put in, and hardly anything else', () => {
    const bits = new Uint8Array(GIVEN_NAME_BITS / 8);
    const wordOf = (number: number) => readWord(`Word${number}x`, 0);
    for (let number = 0; number < 20_000; number++) addWord(bits, wordOf(number).hash, wordOf(number).check);
    const has = (number: number) => hasWord(bits, wordOf(number).hash, wordOf(number).check);
    expect(Array.from({ length: 20_000 }, (_, number) => has(number)).every(Boolean)).toBe(true);
    expect(Array.from({ length: 20_000 }, (_, number) => has(number + 50_000)).filter(Boolean).length).toBeLessThan(1_000);
  });
});
