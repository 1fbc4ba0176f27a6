/** The scanner against a slow matcher that is obviously right, on random texts made of names, near-names, prose and punctuation. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scan } from '../../../engine/names/scan.ts';
import { makeOracle } from './oracle.ts';
import { makeSmallPack } from './small-pack.ts';

const pack = makeSmallPack();
const ENTITIES = Array.from({ length: pack.entityCount }, (_, entity) => pack.names(entity));
const findNames = makeOracle(ENTITIES);

function scanned(text: string): string[] {
  return scan(text, pack).map(({ start, end, postings }) => {
    const entities = [...new Set(postings.map((posting) => posting.entity))].sort((a, b) => a - b);
    return `${start}–${end}: ${entities.join()}`;
  });
}

const NAMES = [
  ...ENTITIES.flat().map((name) => name.text),
  ...[
    'Iraq',
    'Iraqi',
    'Syria',
    'US',
    'U.S.',
    'United States',
    'South Sudan',
    'Sudan',
    'Congo',
    'Guinea-Bissau',
    'St. Lucia',
    'UK',
    'W.Va.',
  ],
];

/** Curated names are a few thousand among tens of thousands; texts should hold both. */
const CURATED = ENTITIES.slice(0, pack.recordCount).flatMap((names) => names.map((name) => name.text));

const PROSE =
  'the of and in al el Al AL ez An as us IS Is state State Islamic group Army forces de la is U.S 2017 Of THE Abu Kamal’s'.split(' ');

const GAPS = [
  ' ',
  ' ',
  ' ',
  ' ',
  '-',
  '–',
  '\u2011',
  '’s ',
  "'s ",
  '’ ',
  ', ',
  '. ',
  '.',
  '\n',
  '\u00a0',
  ' - ',
  '/',
  '\u00ad',
  '\u200b',
  ' \u200e',
  '; “',
  '',
];

/** A name as print may alter it: capitals, marks, apostrophes, a cut. */
const altered = fc
  .tuple(fc.oneof(fc.constantFrom(...NAMES), fc.constantFrom(...CURATED)), fc.nat(14), fc.nat(30))
  .map(([name, how, at]) => {
    switch (how) {
      case 0:
        return name.toUpperCase();
      case 1:
        return name.toLowerCase();
      case 2:
        return name.normalize('NFD');
      case 3:
        return name.replaceAll("'", '’');
      case 4:
        return name.replaceAll('-', ' ');
      case 5:
        return name.replaceAll(' ', '-');
      case 6:
        return name.slice(0, at + 1);
      case 7:
        return name.slice(at % name.length);
      case 8:
        return `${name.slice(0, at)}\u00ad${name.slice(at)}`;
      case 9:
        return `Al-${name}`;
      case 10:
        return name.replace(/^\p{L}{2,3}[- ]/u, '');
      case 11:
        return name.replace(' ', '');
      default:
        return name;
    }
  });

const text = fc
  .array(
    fc.tuple(fc.oneof({ weight: 3, arbitrary: altered }, { weight: 2, arbitrary: fc.constantFrom(...PROSE) }), fc.constantFrom(...GAPS)),
    {
      minLength: 1,
      maxLength: 14,
    },
  )
  .map((parts) => parts.flat().join(''));

describe('scan', () => {
  it('finds what a word-by-word look-up in a map of names finds, at the same offsets', () => {
    fc.assert(
      fc.property(text, (sample) => {
        expect(scanned(sample)).toEqual(findNames(sample));
      }),
      { seed: 20171103, numRuns: 6000 },
    );
  });

  it('finds names often enough in these texts for the comparison to mean something', () => {
    const samples = fc.sample(text, { seed: 1, numRuns: 500 });
    const hits = samples.reduce((sum, sample) => sum + findNames(sample).length, 0);
    expect(hits).toBeGreaterThan(1000);
  });

  it('gives the same for a part of a text as for that part alone', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const joined = `${before}\n${after}`;
        expect([...scanned(before), ...scan(after, pack).map((match) => match.start + before.length + 1)]).toHaveLength(
          scan(joined, pack).length,
        );
      }),
      { seed: 7, numRuns: 500 },
    );
  });

  it('does not fail on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (sample) => {
        for (const { start, end } of scan(sample, pack)) expect(start < end && end <= sample.length).toBe(true);
      }),
      { seed: 9, numRuns: 2000 },
    );
  });
});
