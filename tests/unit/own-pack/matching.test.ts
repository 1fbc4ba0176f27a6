/** Names of packs in texts, beside those of the bundled data, and what cards say of both. */
import { describe, expect, it, test } from 'vitest';
import { annotate } from '../../../engine/annotate.ts';
import { buildCard } from '../../../engine/card/card.ts';
import { DataWithPacks } from '../../../engine/own-pack/beside.ts';
import { compilePacks } from '../../../engine/own-pack/compile.ts';
import { withPackNames } from '../../../engine/own-pack/mentions.ts';
import { sensesOf } from '../../../engine/senses.ts';
import { ENGLISH } from '../../../scripts/english.ts';
import { realPack } from '../dataset/make-tables.ts';
import { contentOf, type PackJson, packJson } from './sample.ts';

const base = realPack();
const words = ({ title, version }: { title: string; version: string }) => ({
  from: `From ${title} ${version}`,
  adds: `Added by ${title} ${version}`,
});

function dataOf(...packs: PackJson[]): DataWithPacks {
  return new DataWithPacks(
    base,
    compilePacks(
      packs.map((pack) => contentOf(pack)),
      base,
      words,
    ),
  );
}

const named = (name: string, more: Record<string, string> = {}): PackJson => {
  const pack = packJson();
  pack.names[0] = { entity: 'quexville', name, use: 'title', ...more };
  return pack;
};

/** What is found: the words, the entity, and whether it is marked. */
function found(text: string, data: DataWithPacks, known: readonly number[] = []): string[] {
  return withPackNames(text, annotate(text, {}, base), data, known).map(
    ({ start, end, entity, marked, form }) => `${text.slice(start, end)} = ${data.id(entity)}${marked ? '' : ` (${form})`}`,
  );
}

describe('names of a pack', () => {
  test.each([
    ['The rebels took Quexville at dawn.', ['Quexville = pack:test-pack/quexville']],
    ['The rebels took QUEXVILLE at dawn.', ['QUEXVILLE = pack:test-pack/quexville']],
    ['Nothing of quexville in small letters.', []],
    ['Not in Quexvilles or Quexville2.', []],
    ['The QXF is not named in full.', []],
    ['The Quex Front, or QXF, said.', ['Quex Front = pack:test-pack/quex-front', 'QXF = pack:test-pack/quex-front']],
    ['Trucks wait at Quexim Crossing.', ['Quexim Crossing = al-qaim']],
  ])('%s', (text, mentions) => {
    expect(found(text, dataOf(packJson()))).toEqual(mentions);
  });

  it('are compared as the engine folds them', () => {
    expect(found('In Quéxville and in QUEXVILLE.', dataOf(packJson()))).toHaveLength(2);
    expect(found('سقطت مدينة كواكسفيل اليوم', dataOf(named('كواكسفيل', { language: 'ar' })))).toEqual([
      'كواكسفيل = pack:test-pack/quexville',
    ]);
  });

  it('need no second sign where an earlier part of the page named the entity', () => {
    const data = dataOf(packJson());
    expect(found('Later the QXF withdrew.', data, [data.find('pack:test-pack/quex-front')])).toEqual(['QXF = pack:test-pack/quex-front']);
  });

  it('of several packs are offered in their order', () => {
    const other = { ...packJson(), id: 'other' };
    expect(found('In Quexville.', dataOf(packJson(), other))).toEqual(['Quexville = pack:test-pack/quexville']);
    expect(sensesOf('Quexville', dataOf(packJson(), other), ENGLISH).map(({ entity }) => entity)).toEqual([
      'pack:test-pack/quexville',
      'pack:other/quexville',
    ]);
  });
});

describe('a pack’s name and a bundled one', () => {
  it('that are the same: the bundled sense is taken, the pack’s is offered', () => {
    const data = dataOf(named('Baghdad'));
    expect(found('Thousands marched in Baghdad, Iraq.', data)).toEqual(found('Thousands marched in Baghdad, Iraq.', dataOf(packJson())));
    const senses = sensesOf('Baghdad', data, ENGLISH);
    expect(senses[0]?.pack).toBeUndefined();
    expect(senses.at(-1)).toMatchObject({ entity: 'pack:test-pack/quexville', pack: 'From Test pack 1' });
    expect(senses.length).toBeLessThanOrEqual(9);
  });

  it('the longer one wins, and the one inside it is listed alone', () => {
    const data = dataOf(named('Baghdad Reform Circle'));
    expect(found('The Baghdad Reform Circle met.', data)).toEqual([
      'Baghdad Reform Circle = pack:test-pack/quexville',
      expect.stringMatching(/^Baghdad = .*\(nested\)$/),
    ]);
  });

  it('inside a longer bundled one is not found', () => {
    const text = 'The Islamic State of Iraq and the Levant said so.';
    expect(found(text, dataOf(named('Levant')))).toEqual(found(text, dataOf(packJson())));
  });

  it('leaves every mention as it is where no pack has a name', () => {
    const text = 'Fighting went on in Al Qaim, Iraq, and in Abu Kamal, said the Syrian army and the US-led coalition.';
    const before = annotate(text, {}, base);
    expect(withPackNames(text, before, dataOf(packJson()), [])).toBe(before);
  });
});

describe('cards', () => {
  const card = (id: string, data: DataWithPacks, date = '2017-11-03') => buildCard(data.find(id), data, ENGLISH, { date });

  it('of a pack’s entity say from which pack they are, on each figure and source too', () => {
    const model = card('pack:test-pack/quex-front', dataOf(packJson()), '2020-06-01');
    expect(model).toMatchObject({
      title: 'Quex Front',
      packs: ['From Test pack 1'],
      kindLine: 'Armed group · Iraq and Syria · since 2012',
      style: 'group',
    });
    expect(model.estimates[0]?.lead).toMatchObject({
      value: '100–200',
      pack: 'From Test pack 1',
      checked: 'From Test pack 1',
      source: { label: 'The Paper, 2 May 2020', url: 'https://paper.example/a', pack: 'From Test pack 1', licence: 'CC0' },
    });
  });

  it('of a place have its coordinates and what the bundled data know of them', () => {
    const model = card('pack:test-pack/quexville', dataOf(packJson()));
    expect(model.coordinates).toEqual({ lat: 33.5, lon: 44.25 });
    expect(model.facts.map(({ label }) => label)).toEqual(expect.arrayContaining(['Lies', 'Where']));
  });

  it('of a bundled entity keep all of ours: a pack’s figure stands beside them and never leads, though it is nearer', () => {
    const pack = packJson();
    pack.estimates.push({
      ...pack.estimates[0]!,
      id: 'is-2017',
      subject: 'islamic-state',
      place: 'al-qaim',
      as_of: '2017-11-03',
      low: 1,
      high: 2,
      by: 'Own Desk',
    });
    const before = card('al-qaim', dataOf({ ...packJson(), names: packJson().names.slice(0, 3) }));
    const after = card('al-qaim', dataOf(pack));
    expect(before.packs).toBeUndefined();
    expect(after.packs).toEqual(['Added by Test pack 1']);
    expect(after.estimates[0]?.lead).toEqual(before.estimates[0]?.lead);
    const own = after.estimates.flatMap(({ others }) => others).filter(({ pack: from }) => from !== undefined);
    expect(own).toMatchObject([{ value: '1–2', by: 'Own Desk', pack: 'From Test pack 1', source: { id: 'pack:test-pack/paper' } }]);
    const ours = after.estimates.flatMap(({ lead, others }) => [lead, ...others]).filter(({ pack: from }) => from === undefined);
    expect(ours.map(({ id }) => id).toSorted()).toEqual(
      before.estimates
        .flatMap(({ lead, others }) => [lead, ...others])
        .map(({ id }) => id)
        .toSorted(),
    );
    expect(after.facts).toEqual(before.facts);
    expect(after.title).toBe(before.title);
    expect(after.alsoCalled).toContain('Quexim Crossing');
  });

  it('a pack’s count of inhabitants is no fact of a bundled place', () => {
    const pack = packJson();
    pack.estimates.push({
      id: 'people',
      subject: 'al-qaim',
      measure: 'population',
      best: 7,
      qualifier: 'exact',
      basis: 'stock',
      as_of: '2017',
      by: 'Own Desk',
      source: 'paper',
    });
    const population = (data: DataWithPacks) => card('al-qaim', data).facts.find(({ label }) => label === 'Population');
    expect(population(dataOf(pack))).toEqual(population(dataOf(packJson())));
    expect(card('al-qaim', dataOf(pack)).estimates.map(({ heading }) => heading)).toContain('Population');
  });

  it('a group that only packs know comes behind ours', () => {
    const pack = packJson();
    pack.estimates.push({
      id: 'held',
      subject: 'al-qaim',
      measure: 'hostages',
      best: 3,
      qualifier: 'exact',
      basis: 'stock',
      as_of: '2017-11-03',
      by: 'Own Desk',
      source: 'paper',
    });
    const groups = card('al-qaim', dataOf(pack)).estimates;
    expect(groups.length).toBeGreaterThan(1);
    expect(groups.map(({ lead }) => lead.pack !== undefined)).toEqual([...groups.slice(1).map(() => false), true]);
  });
});
