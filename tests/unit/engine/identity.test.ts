/** Head of the card: kind line, names, scripts, mark style. */
import { describe, expect, it, test } from 'vitest';
import { styleOf } from '../../../engine/card/labels.ts';
import { makePack, type Rows, realPack } from '../dataset/make-tables.ts';
import { buildCard } from './english-card.ts';

const card = (id: string, change?: (tables: Rows) => void) => {
  const pack = makePack(change);
  return buildCard(pack.find(id), pack);
};

const named = (name: string, cells: Record<string, string>) => (tables: Rows) => {
  tables.names.push({
    entity: 'red-banner',
    name,
    language: 'en',
    class: 'short',
    use: 'also',
    sign: 'none',
    source: 'paper-2020',
    ...cells,
  });
};

describe('kind line', () => {
  test.each([
    ['amberton', 'Town · Iraq, Amber Province'],
    ['farside', 'Town · Syria'],
    ['long-river', 'River · Iraq and Syria'],
    ['red-banner', 'Armed group · Iraq and Syria · since 2012'],
    ['jane-rill', 'Person · Iraq'],
    ['iso:IQ', 'Country or territory'],
  ])('of %s is “%s”', (id, line) => {
    expect(card(id).kindLine).toBe(line);
  });

  test.each([
    ['amberton', 'town in Iraq'],
    ['farside', 'town in Syria'],
    ['long-river', 'river in Iraq and Syria'],
    ['red-banner', 'armed group, Iraq and Syria'],
    ['jane-rill', 'person, Iraq'],
    ['iso:IQ', 'country or territory'],
  ])('of %s is said as “%s”', (id, words) => {
    expect(card(id).spokenKind).toBe(words);
  });

  it('says when a group ended', () => {
    const ended = card('red-banner', (tables) => {
      for (const row of tables.actors) if (row.id === 'red-banner') row.active_to = '2019-03';
    });
    expect(ended.kindLine).toContain('2012 – Mar 2019');
  });
});

describe('names', () => {
  it('title is the one with that use', () => {
    expect(card('red-banner').title).toBe('Red Banner');
  });

  it('native name has its language and direction', () => {
    const arabic = card('red-banner', named('الراية الحمراء', { language: 'ar', class: 'native' }));
    expect(arabic.native).toEqual({ text: 'الراية الحمراء', lang: 'ar', dir: 'rtl' });
    const russian = card('red-banner', named('Красное знамя', { language: 'ru', class: 'native' }));
    expect(russian.native).toEqual({ text: 'Красное знамя', lang: 'ru', dir: 'ltr' });
    expect(card('red-banner').native).toBeUndefined();
  });

  it('that are only recognised are never shown', () => {
    const shown = card('red-banner', named('Redbanner', { use: 'spelling' })).alsoCalled;
    expect(shown).toEqual(['RB']);
  });

  it('it gives itself is kept apart from what others call it', () => {
    const model = card('red-banner', named('The Banner', { use: 'self' }));
    expect(model.callsItself).toBe('The Banner');
    expect(model.alsoCalled).not.toContain('The Banner');
  });
});

describe('mark style', () => {
  test.each([
    ['place', 'town', 'place'],
    ['place', 'country', 'place'],
    ['actor', 'person', 'person'],
    ['actor', 'armed_group', 'group'],
    ['actor', 'militia', 'group'],
    ['actor', 'state_force', 'official'],
    ['actor', 'international_body', 'official'],
    ['actor', 'coalition', 'official'],
  ] as const)('of a %s that is a %s is %s', (kind, type, style) => {
    expect(styleOf(kind, type)).toBe(style);
  });
});

describe('every card of the curated pack', () => {
  const pack = realPack();

  // Every entity with curated facts, and every 97th row of the gazetteer, which is of every type and country.
  const all = Array.from({ length: pack.entityCount }, (_, entity) => entity).filter(
    (entity) => entity < pack.recordCount || entity % 97 === 0,
  );

  test.each([
    ['crimea', /^disputed territory, /],
    ['iso:IQ', /^country or territory$/],
    ['aegean-sea', /^sea, Greece and Türkiye$/],
    ['us-armed-forces', /^state force, United States$/],
  ])('of which %s is said so that it takes no side', (id, words) => {
    expect(buildCard(pack.find(id), pack).spokenKind).toMatch(words);
  });

  it('in a disputed territory is said to lie there, and in no country', () => {
    const town = all.find(
      (entity) => pack.kind(entity) === 'place' && buildCard(entity, pack).kindLine.endsWith('Crimea, status disputed'),
    );
    expect(town === undefined ? '' : buildCard(town, pack).spokenKind).toMatch(/^[a-z ]+ in Crimea, status disputed$/);
  });
  const isDated = (entity: number) => {
    const { estimates, control, relations, designations } = pack.record(entity);
    return (
      estimates.length + control.length + designations.length > 0 ||
      relations.some(({ from, to }) => from !== undefined || to !== undefined)
    );
  };

  it('is built for any date, with a title and a kind line, and without a figure that has no source', () => {
    for (const date of [undefined, '2010', '2014-09-15', '2017-11-03', '2030-01-01']) {
      // Most places say the same whatever the date.
      for (const entity of date === undefined ? all : all.filter(isDated)) {
        const model = buildCard(entity, pack, date === undefined ? {} : { date });
        expect(model.title, model.entity).not.toBe('');
        expect(model.kindLine, model.entity).not.toMatch(/undefined|null|NaN|_/);
        for (const { lead, others } of model.estimates)
          for (const line of [lead, ...others]) expect(line.source.label, line.id).not.toBe(line.source.id);
      }
    }
  }, 60_000);

  it('never says undefined, null or NaN', () => {
    for (const entity of all)
      expect(JSON.stringify(buildCard(entity, pack, { date: '2017-11-03' }))).not.toMatch(/\b(?:undefined|NaN|null)\b/);
  }, 30_000);

  it('keeps source addresses to the web', { timeout: 30_000 }, () => {
    const text = all.map((entity) => JSON.stringify(buildCard(entity, pack))).join();
    expect(
      [...text.matchAll(/"url":"([a-z]+:)/g)].map((match) => match[1]).filter((scheme) => scheme !== 'https:' && scheme !== 'http:'),
    ).toEqual([]);
  });
});
