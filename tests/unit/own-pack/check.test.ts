/** What is refused in a pack, rule by rule, and where it is said to stand. */
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it, test } from 'vitest';
import { asJson, asZip } from '../../../engine/own-pack/build.ts';
import { bundledOf } from '../../../engine/own-pack/bundled.ts';
import { MAX_BYTES, MAX_ENTITIES, MAX_LISTED, MAX_NAMES_OF_ONE } from '../../../engine/own-pack/limits.ts';
import { openPackFile } from '../../../engine/own-pack/open-file.ts';
import { difference, previewOf } from '../../../engine/own-pack/preview.ts';
import { createSay } from '../../../engine/words/say.ts';
import { fuzzPacks } from '../../../scripts/evaluate/fuzz-packs.ts';
import { readTexts } from '../../../scripts/text-files.ts';
import { realPack } from '../dataset/make-tables.ts';
import { bytesOf, contentOf, type PackJson, packJson, sampleFiles, sampleRaw } from './sample.ts';

const base = realPack();
const bundled = bundledOf(base);
const say = createSay(readTexts('en'), 'en');

const problems = (value: unknown) =>
  openPackFile(value instanceof Uint8Array ? value : bytesOf(value), bundled).errors.listed.map(({ file, row, column, key }) =>
    [file, row, column, key.replace('packs.problem', '')].filter((part) => part !== undefined).join(' '),
  );
const warnings = (value: unknown) =>
  openPackFile(bytesOf(value), bundled).warnings.listed.map(({ row, key }) => `${row} ${key.replace('packs.problem', '')}`);
const changed = (change: (pack: PackJson) => unknown): PackJson => {
  const pack = packJson();
  change(pack);
  return pack;
};
const named = (name: string) => changed((pack) => pack.names.push({ entity: 'quexville', name }));
const estimated = (fields: Record<string, unknown>) => changed((pack) => Object.assign(pack.estimates[0]!, fields));

test('the small pack and the sample of the documentation are valid, without warnings', () => {
  expect(problems(packJson())).toEqual([]);
  expect(problems(asZip(sampleRaw()))).toEqual([]);
  expect(openPackFile(asZip(sampleRaw()), bundled).warnings.listed).toEqual([]);
});

describe('names', () => {
  test.each([
    ['Al\u202eQaim', 'Bidi'],
    ['Al\u200f Qaim', 'Bidi'],
    ['Al\u061cQaim', 'Bidi'],
    ['Al\u2066Qaim', 'Bidi'],
    ['Al\u200bQaim', 'Hidden'],
    ['Al\u00adQaim', 'Hidden'],
    ['Al\u200dQaim', 'Hidden'],
    ['Al\u3164Qaim', 'Hidden'],
    ['Al\ue000Qaim', 'Hidden'],
    ['Al\u0007Qaim', 'Hidden'],
    ['<b>Quex</b>', 'Markup'],
    ['Q', 'Length'],
    ['Q'.repeat(121), 'Length'],
    ['1984', 'Digits'],
    ['Quex*', 'Pattern'],
    ['Quex(ville|town)', 'Pattern'],
    ['[Qq]uex', 'Pattern'],
    ['quexville', 'Findable'],
    ['Quexville, the town', 'Findable'],
    ['Ｑｕｅｘ', 'Compatibility'],
    ['Аl Qaim', 'Mixed'],
    ['Pаris', 'Mixed'],
    ['Αthens Москва', 'Mixed'],
    ['Оmsk', 'Mixed'],
    // Cyrillic throughout, and to the eye the Latin name of a town.
    ['Сосо', 'LooksLike'],
    ['ІRА', 'Mixed'],
  ])('%j: %s', (name, key) => {
    expect(problems(named(name))).toEqual([`names 5 name ${key}`]);
  });

  test.each(['São Quexé', 'Квексвиль', 'Хама', 'كواكسفيل', 'می‌خواهم', 'क्‍ष', '东京 Quex', 'Quex-Város', "Qu'ex", 'O’Quex'])(
    '%s is taken',
    (name) => {
      expect(problems(named(name))).toEqual([]);
    },
  );

  it('that are everyday words or shared by two entities are warned of', () => {
    expect(warnings(named('The'))).toEqual(['5 Everyday']);
    expect(warnings(changed((pack) => pack.names.push({ entity: 'quex-front', name: 'Quexville' })))).toEqual(['5 Shared']);
  });

  it('are at most so many of one entity', () => {
    const many = changed((pack) => {
      for (let count = 0; count < MAX_NAMES_OF_ONE; count++)
        pack.names.push({ entity: 'quexville', name: `Quex Town ${String.fromCharCode(65 + (count % 26))}${count}` });
    });
    expect(problems(many)).toEqual([`names ${4 + MAX_NAMES_OF_ONE} entity Names`]);
  });

  test('an own entity has exactly one title, and a bundled one keeps its own', () => {
    expect(problems(changed((pack) => pack.names.shift()))).toEqual(['places 1 id Titles']);
    expect(problems(changed((pack) => Object.assign(pack.names[3]!, { use: 'title' })))).toEqual(['names 4 use BundledTitle']);
  });
});

describe('ids, addresses, dates, figures', () => {
  test.each<[string, PackJson, string]>([
    ['an id in capitals', changed((pack) => Object.assign(pack.sources[0]!, { id: 'Paper' })), 'sources 1 id Id'],
    ['an id that stands twice', changed((pack) => pack.sources.push(pack.sources[0]!)), 'sources 2 id Twice'],
    [
      'the id of a bundled entity',
      changed((pack) => pack.actors.push({ id: 'islamic-state', type: 'militia', source: 'paper' })),
      'actors 2 id BundledId',
    ],
    ['an unknown entity', changed((pack) => Object.assign(pack.names[3]!, { entity: 'nobody-at-all' })), 'names 4 entity UnknownEntity'],
    ['an unknown source', estimated({ source: 'rumour' }), 'estimates 1 source UnknownSource'],
    ['http', changed((pack) => Object.assign(pack.sources[0]!, { url: 'http://paper.example/' })), 'sources 1 url Address'],
    ['a script', changed((pack) => Object.assign(pack.sources[0]!, { url: 'javascript:alert(1)' })), 'sources 1 url Address'],
    [
      'an address with a password',
      changed((pack) => Object.assign(pack.sources[0]!, { url: 'https://me:pw@paper.example/' })),
      'sources 1 url Address',
    ],
    ['no source', estimated({ source: '' }), 'estimates 1 source Missing'],
    ['a day that is none', estimated({ as_of: '2020-02-30' }), 'estimates 1 as_of Date'],
    ['no date at all', estimated({ as_of: '' }), 'estimates 1 as_of Undated'],
    ['a period the wrong way round', estimated({ from: '2021', as_of: '2020' }), 'estimates 1 from OrderDates'],
    ['figures that fall', estimated({ low: 300 }), 'estimates 1 low Order'],
    ['a figure that is none', estimated({ low: '1,000' }), 'estimates 1 low Count'],
    ['a range without an end', estimated({ high: '' }), 'estimates 1 high FigureMissing'],
    ['a range with a best', estimated({ best: 150 }), 'estimates 1 best FigureSpare'],
    ['words without words', estimated({ qualifier: 'verbal' }), 'estimates 1 verbatim Missing'],
    ['an unknown qualifier', estimated({ qualifier: 'roughly' }), 'estimates 1 qualifier Choice'],
    ['a measure of its own', estimated({ measure: 'courage' }), 'estimates 1 measure Measure'],
    [
      'a long note',
      estimated({ note: 'one two three four five six seven eight nine ten eleven twelve thirteen' }),
      'estimates 1 note Words',
    ],
    ['half of a point', changed((pack) => Object.assign(pack.places[0]!, { lat: '' })), 'places 1 lat Missing'],
    ['a point off the globe', changed((pack) => Object.assign(pack.places[0]!, { lat: 91 })), 'places 1 lat Degrees'],
    ['an unknown column', changed((pack) => Object.assign(pack.places[0]!, { colour: 'red' })), 'places 1 colour Column'],
    ['an unknown table', changed((pack) => Object.assign(pack, { relations: [] })), 'relations Column'],
    ['a table that is no list', changed((pack) => Object.assign(pack, { names: {} })), 'names List'],
    ['markup in the title', changed((pack) => Object.assign(pack, { title: '<img src=x>' })), 'title Markup'],
    ['another format', changed((pack) => Object.assign(pack, { format: 'other' })), 'format Format'],
  ])('%s', (_what, pack, problem) => {
    expect(problems(pack)).toContain(problem);
  });
});

describe('files', () => {
  const zipOf = (files: Record<string, string>) =>
    zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
  const head = JSON.stringify({ id: 'a', title: 'A', version: '1', author: 'B', licence: 'C' });

  test.each<[string, Uint8Array, string]>([
    ['nothing', new Uint8Array(), 'NoPack'],
    ['no JSON', bytesOf('hello'), 'Json'],
    ['a list', bytesOf('[]'), 'NoPack'],
    ['more than 5 MB', new Uint8Array(MAX_BYTES + 1), 'Bytes'],
    ['other than UTF-8', new Uint8Array([0x7b, 0xff, 0x7d]), 'Encoding'],
    ['a zip without a head', zipOf({ 'names.csv': 'entity,name\n' }), 'pack.json NoHead'],
    ['a zip with folders', zipOf({ 'pack/pack.json': head }), 'Folder'],
    ['a zip that climbs', zipOf({ '../pack.json': head }), 'Folder'],
    ['a bomb', zipSync({ 'pack.json': strToU8(head), 'names.csv': new Uint8Array(60_000_000) }), 'Unzipped'],
    ['too many files', zipOf(Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`${index}.csv`, '']))), 'Files'],
    ['a zip cut short', asZip(sampleRaw()).slice(0, 400), 'Damaged'],
    ['a table of another name', zipOf({ 'pack.json': head, 'relations.csv': 'a\n' }), 'relations.csv UnknownFile'],
    ['an unknown column', zipOf({ 'pack.json': head, 'names.csv': 'entity,name,colour\nx,Y,red\n' }), 'names.csv 1 colour Column'],
    ['a stray quote', zipOf({ 'pack.json': head, 'names.csv': 'entity,name\nx,"Y" z\n' }), 'names.csv 2 Csv'],
    ['an empty pack', zipOf({ 'pack.json': head }), 'Empty'],
  ])('%s', (_what, bytes, problem) => {
    expect(problems(bytes)).toContain(problem);
  });

  it('says a CSV row by its line', () => {
    const files = sampleFiles();
    const names = new TextDecoder().decode(files.get('names.csv')).replace('Lorem Front,en', 'lorem front,en');
    const zip = zipSync({ ...Object.fromEntries(files), 'names.csv': strToU8(names) });
    expect(problems(zip)).toEqual(['names.csv 8 name Findable']);
  });

  it('counts what it does not list', () => {
    // 150 names that are too short, and that they are too many.
    const { errors } = openPackFile(
      bytesOf(changed((pack) => pack.names.push(...Array.from({ length: 150 }, () => ({ entity: 'quexville', name: 'x' }))))),
      bundled,
    );
    expect([errors.listed.length, errors.more, errors.count]).toEqual([MAX_LISTED, 51, 151]);
  });

  it('has at most so many entities', () => {
    const places = Array.from({ length: MAX_ENTITIES + 1 }, (_, index) => ({ id: `p${index}`, type: 'town', source: 'paper' }));
    expect(problems(changed((pack) => Object.assign(pack, { places, names: [] })))).toContain('Entities');
  });
});

describe('building', () => {
  it('gives the same bytes each time, whichever way it was read', () => {
    const zip = asZip(sampleRaw());
    expect(asZip(openPackFile(zip, bundled).raw!)).toEqual(zip);
    const json = asJson(sampleRaw());
    expect(asJson(openPackFile(bytesOf(json), bundled).raw!)).toBe(json);
    expect(asZip(openPackFile(bytesOf(json), bundled).raw!)).toEqual(zip);
  });

  it('is shown with what it changes against an installed version', () => {
    const before = contentOf(packJson());
    const after = contentOf(
      changed((pack) => {
        pack.names.push({ entity: 'quexville', name: 'New Quex' });
        Object.assign(pack.estimates[0]!, { high: 300 });
        pack.names.splice(2, 1);
      }),
    );
    expect(difference(before, after)).toEqual({ added: 1, changed: 1, removed: 1 });
    expect(previewOf(after, before)).toMatchObject({
      counts: { places: 1, actors: 1, names: 4 },
      addedTo: ['al-qaim'],
      replaces: { version: '1' },
    });
  });
});

test('500 damaged packs: none crashes, none comes out half, and all is said in full', () => {
  const figures = fuzzPacks(500, 7, sampleRaw(), base, bundled);
  expect(figures.faults).toEqual([]);
  expect(figures.valid).toBeGreaterThan(5);
  expect(figures.refused).toBeGreaterThan(300);
});

test('every problem of a file names what can be seen of hidden characters', () => {
  const [problem] = openPackFile(bytesOf(named('Al\u202eQaim')), bundled).errors.listed;
  expect(say(problem!.key, problem!.values)).toContain('Al<U+202E>Qaim');
});
