/** Names that need a second sign: short ones, shared ones, parts of names, adjectives. */

import { describe, expect, it, test } from 'vitest';
import { reasonText } from '../../../engine/reason.ts';
import { ENGLISH } from '../../../scripts/english.ts';
import { makePack, type Rows, realPack } from '../dataset/make-tables.ts';
import { marked, mentions } from './mentions.ts';

const ids = (text: string, known: string[] = []) => mentions(text, known).map((mention) => mention.id);

describe('a short name', () => {
  it('alone says nothing', () => {
    expect(mentions('He said IS would lose.')).toEqual([]);
    expect(mentions('SDF gains')).toEqual([]);
  });

  it('counts where the text gives the group’s sure name too, before or after it', () => {
    expect(marked('Daesh lost a town. IS fled.')).toEqual(['Daesh=islamic-state', 'IS=islamic-state']);
    expect(marked('IS fled. Daesh lost a town.')).toEqual(['IS=islamic-state', 'Daesh=islamic-state']);
  });

  it('counts before a word for a group where its country is named', () => {
    expect(marked('IS fighters left Iraq.')).toEqual(['IS=islamic-state', 'Iraq=iso:IQ']);
    expect(marked('IS fighters left Peru.')).toEqual(['Peru=iso:PE']);
    expect(marked('IS left Iraq.')).toEqual(['Iraq=iso:IQ']);
  });

  it('counts where someone related to it is named', () => {
    expect(marked('The Syrian Democratic Forces fought IS there.')).toEqual([
      'Syrian Democratic Forces=syrian-democratic-forces',
      'IS=islamic-state',
    ]);
  });

  it('among words in capitals is a verb, even in a text about the group', () => {
    expect(marked('THIS IS WAR\nDaesh lost a town.')).toEqual(['Daesh=islamic-state']);
    expect(marked('WHAT IS DAESH')).toEqual(['DAESH=islamic-state']);
  });

  it('beside one other acronym is not shouted', () => {
    expect(marked('A WWF IS report on Daesh')).toEqual(['IS=islamic-state', 'Daesh=islamic-state']);
    expect(marked('A NATO IS report on Daesh')).toEqual(['NATO=nato', 'IS=islamic-state', 'Daesh=islamic-state']);
  });

  it('is not confirmed by somebody who only comes from the country', () => {
    expect(marked('Walid al-Duleimi saw IS fighters.')).toEqual(['Walid al-Duleimi=walid-al-duleimi']);
  });

  it('in small letters is a verb', () => {
    expect(marked('Daesh is gone. Is it?')).toEqual(['Daesh=islamic-state']);
  });

  it('says why it was kept', () => {
    const found = mentions('Daesh lost. IS fled.').find((mention) => mention.text === 'IS');
    expect(reasonText(found?.reasons ?? [], ENGLISH.say)).toContain('Daesh');
  });
});

describe('part of a name', () => {
  it('alone says nothing', () => {
    expect(mentions('Dillon spoke in Iraq about Daesh.').map((mention) => mention.text)).toEqual(['Iraq', 'Daesh']);
  });

  it('counts where the full name stands', () => {
    expect(marked('Ryan Dillon spoke. Dillon said no.')).toEqual(['Ryan Dillon=ryan-dillon', 'Dillon=ryan-dillon']);
    expect(marked('Colonel Walid al-Duleimi; Duleimi said')).toEqual(['Walid al-Duleimi=walid-al-duleimi', 'Duleimi=walid-al-duleimi']);
  });

  it('does not count for a relation: another Dillon may speak of the coalition', () => {
    expect(marked('CJTF-OIR said. Dillon said.')).toEqual(['CJTF-OIR=cjtf-oir']);
  });
});

describe('a long name that nothing confirms', () => {
  it('still holds the sure names inside it', () => {
    expect(marked('a US-led coalition of banks')).toEqual(['US=iso:US']);
  });

  it('is whole where something related to it is named', () => {
    expect(marked('Daesh said the US-led coalition struck.')).toEqual([
      'Daesh=islamic-state',
      'US-led coalition=global-coalition-against-islamic-state',
    ]);
  });
});

describe('what earlier parts of the page named', () => {
  it('confirms as if it stood here', () => {
    expect(ids('IS fled.')).toEqual([]);
    expect(ids('IS fled.', ['islamic-state'])).toEqual(['islamic-state']);
    expect(ids('Dillon said.', ['ryan-dillon'])).toEqual(['ryan-dillon']);
    expect(ids('IS fighters fled.', ['iso:IQ'])).toEqual(['islamic-state']);
  });

  it('adds no mention of its own', () => {
    expect(mentions('Nothing here.', ['islamic-state', 'iso:IQ'])).toEqual([]);
  });
});

describe('adjectives', () => {
  it('are listed, never marked', () => {
    const [adjective, ...more] = mentions('The Iraqi minister came.');
    expect(more).toEqual([]);
    expect(adjective).toMatchObject({ id: 'iso:IQ', form: 'adjective', marked: false });
  });

  it('are a sign of their country', () => {
    expect(marked('Iraqi officials saw IS fighters.')).toEqual(['IS=islamic-state']);
  });

  it('that two countries share are tied to the one the text speaks of', () => {
    expect(ids('Congo - no. Congolese troops near Kinshasa.')).not.toContain('iso:FR');
    expect(mentions('Congolese troops').every((mention) => !mention.marked)).toBe(true);
  });
});

describe('a name that two entities share', () => {
  const share = (tables: Rows) => {
    for (const entity of ['amberton', 'farside']) {
      tables.names.push({ entity, name: 'Newtown', language: 'en', class: 'short', use: 'also', sign: 'none', source: 'paper-2020' });
    }
  };
  const pack = makePack(share);

  it('is not marked where nothing tells which is meant', () => {
    expect(mentions('In Newtown.', [], pack)).toMatchObject([{ text: 'Newtown', marked: false }]);
  });

  test.each([
    ['Iraq', 'amberton'],
    ['Syria', 'farside'],
  ])('is the one in %s where the text speaks of that', (country, id) => {
    expect(marked(`In Newtown, ${country}.`, [], pack)).toEqual([`Newtown=${id}`, `${country}=iso:${country === 'Iraq' ? 'IQ' : 'SY'}`]);
  });
});

describe('the date of the text', () => {
  const idOf = (text: string, date: string | undefined, name: string) =>
    mentions(text, [], realPack(), date).find((mention) => mention.text === name)?.id;

  it('tells an army from the one that followed it', () => {
    const text = 'Syrian troops entered the town on Monday.';
    expect(idOf(text, '2017-11-03', 'Syrian troops')).toBe('syrian-armed-forces');
    expect(idOf(text, '2026-02-01', 'Syrian troops')).toBe('syrian-army-post-assad');
    expect(idOf(text, undefined, 'Syrian troops')).toBe('syrian-armed-forces');
  });

  it('tells which of two with one acronym, where the text speaks of the countries of both', () => {
    const text = 'The ISI was blamed by officials in Pakistan and in Iraq.';
    expect(idOf(text, '2016-05-01', 'ISI')).toBe('isi-pakistan');
    expect(mentions(text, [], realPack(), '2008-05-01').find((mention) => mention.text === 'ISI')).toMatchObject({
      marked: false,
      reasons: [{ key: 'card.reason.mayAlsoBe' }, expect.anything()],
    });
  });

  it('takes an acronym where only one of its bearers’ countries is spoken of', () => {
    expect(idOf('The SDF said it had left the city in northern Syria.', '2019-10-12', 'SDF')).toBe('syrian-democratic-forces');
    expect(idOf('The SDF said it had left the building.', '2019-10-12', 'SDF')).toBeUndefined();
  });
});
