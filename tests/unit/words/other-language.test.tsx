// @vitest-environment happy-dom
/** A card for a reader of another language: names of countries, numbers and dates by `Intl`, what stays English marked as such. */
import { afterEach, describe, expect, it, test } from 'vitest';
import { Card } from '../../../components/Card.tsx';
import { copyText } from '../../../components/copy-text.ts';
import { MessageCard } from '../../../components/MessageCard.tsx';
import { speak } from '../../../components/say.ts';
import { buildCard } from '../../../engine/card/card.ts';
import type { Locale } from '../../../engine/words/locales.ts';
import { createSay, type Speech } from '../../../engine/words/say.ts';
import { ENGLISH } from '../../../scripts/english.ts';
import { readTexts } from '../../../scripts/text-files.ts';
import { mount, one, violations } from '../components/dom.tsx';
import { realPack } from '../dataset/make-tables.ts';

/** English texts as another language would say them: what is tested is all that does not come from the files. */
const inLocale = (locale: Locale): Speech => ({ say: createSay(readTexts('en'), locale), locale });
const pack = realPack();
const cardIn = (id: string, speech: Speech) => buildCard(pack.find(id), pack, speech, { date: '2017-11-03' });
const without = (text: string) => text.replace(/[\u2066-\u2069]/g, '');

afterEach(() => speak(ENGLISH.say, ENGLISH.locale));

function drawn(id: string, locale: Locale) {
  const speech = inLocale(locale);
  speak(speech.say, speech.locale);
  return mount(<Card model={cardIn(id, speech)} initialMore onClose={() => {}} onOpenEntity={() => {}} onCopy={() => {}} />);
}

describe('countries', () => {
  test.each([
    ['de', 'Irak'],
    ['fr', 'Irak'],
    ['ru', 'Ирак'],
    ['uk', 'Ірак'],
    ['ar', 'العراق'],
  ] as const)('have their name in %s', (locale, name) => {
    const speech = inLocale(locale);
    expect(cardIn('iso:IQ', speech).title).toBe(name);
    expect(cardIn('iso:IQ', speech).titleLang).toBeUndefined();
    expect(without(cardIn('al-qaim', speech).kindLine)).toContain(name);
  });

  it('in English have the data’s', () => {
    expect(cardIn('iso:IQ', ENGLISH).title).toBe(pack.title(pack.find('iso:IQ')));
  });
});

describe('numbers and dates', () => {
  it('are the language’s', () => {
    expect(cardIn('al-qaim', inLocale('de')).estimates[0]?.lead.value).toBe('1.500–2.500');
    expect(cardIn('al-qaim', inLocale('fr')).estimates[0]?.lead.asOf).toBe('3 nov. 2017');
    expect(cardIn('al-qaim', inLocale('ru')).articleDate).toBe('3 нояб. 2017 г.');
  });

  it('have Western digits in Arabic', () => {
    const { articleDate = '', estimates } = cardIn('al-qaim', inLocale('ar'));
    expect(articleDate).toContain('2017');
    expect(without(estimates[0]?.lead.value ?? '')).toBe('1,500–2,500');
  });
});

describe('what the data have in English', () => {
  it('is marked as English on a card in another language', () => {
    const box = drawn('al-qaim', 'de');
    expect(one(box, 'h2 bdi:first-child').lang).toBe('en');
    expect(one(box, '.said > bdi:first-child').lang).toBe('en');
  });

  it('is not on one in English', () => {
    expect(drawn('al-qaim', 'en').querySelectorAll('h2 [lang=en], .said [lang=en]')).toHaveLength(0);
    expect(JSON.stringify(cardIn('al-qaim', ENGLISH))).not.toMatch(/titleLang|valueLang/);
  });
});

describe('a card in Arabic', () => {
  it('runs from right to left', async () => {
    const box = drawn('al-qaim', 'ar');
    expect([one(box, '.dateline-card').dir, one(box, '.dateline-card').lang]).toEqual(['rtl', 'ar']);
    // Axes run from left to right in every script.
    for (const axis of box.querySelectorAll('.axis, .years')) expect(axis.getAttribute('dir')).toBe('ltr');
    expect(await violations(box)).toEqual([]);
  });

  it('leaves addresses of sources as they are where it is copied', () => {
    const speech = inLocale('ar');
    speak(speech.say, speech.locale);
    const model = cardIn('al-qaim', speech);
    const addresses = copyText(model).match(/\bhttps?:\S+/g) ?? [];
    expect(addresses.length).toBeGreaterThan(0);
    for (const address of addresses) expect(address).not.toMatch(/[\u2066-\u2069]/);
  });

  it('says what went wrong from right to left too', () => {
    const speech = inLocale('ar');
    speak(speech.say, speech.locale);
    const box = mount(<MessageCard message="x" theme="light" layout="popover" onClose={() => {}} />);
    expect(one(box, '[role=dialog]').dir).toBe('rtl');
  });
});
