/** Mentions on their way to the page. */
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { decodeMentions, encodeMentions, type WireMention } from '../../../extension/wire.ts';

const mention = fc
  .record({
    start: fc.nat(60_000),
    length: fc.integer({ min: 1, max: 80 }),
    style: fc.constantFrom('place' as const, 'group' as const, 'official' as const, 'person' as const),
    marked: fc.boolean(),
    quiet: fc.boolean(),
    figures: fc.boolean(),
    entity: fc.stringMatching(/^(?:iso:[A-Z]{2}|[a-z0-9]+(?:-[a-z0-9]+)*)$/),
    why: fc.option(fc.stringMatching(/^[a-zçü;,“”’.]{0,60}[a-z]$/u), { nil: undefined }),
  })
  .map(
    ({ start, length, why, quiet, figures, ...rest }): WireMention => ({
      ...{ start, end: start + length, ...rest },
      ...(quiet && { quiet }),
      ...(figures && { figures }),
      ...(why !== undefined && { why }),
    }),
  );

describe('mentions', () => {
  it('come back as they were sent', () => {
    fc.assert(
      fc.property(fc.array(mention, { maxLength: 30 }), (mentions) => {
        expect(decodeMentions(encodeMentions(mentions), 70_000)).toEqual(mentions);
      }),
      { seed: 2, numRuns: 500 },
    );
  });

  it('outside the text are dropped', () => {
    fc.assert(
      fc.property(fc.array(mention, { maxLength: 10 }), fc.nat(70_000), (mentions, length) => {
        const inside = mentions.filter((each) => each.end <= length);
        expect(decodeMentions(encodeMentions(mentions), length)).toEqual(inside);
      }),
      { seed: 2, numRuns: 500 },
    );
  });

  it('bring reasons on one line, and no longer than a sentence', () => {
    const one = { start: 0, end: 4, style: 'place', marked: true, entity: 'iraq' } as const;
    const why = (text: string) => decodeMentions(encodeMentions([{ ...one, why: text }, one]), 100).map((each) => each.why);
    expect(why('named\nhere')).toEqual(['named here', undefined]);
    expect(why('a'.repeat(900))).toEqual(['a'.repeat(200), undefined]);
    expect(why('')).toEqual([undefined, undefined]);
  });

  it('of no text are none', () => {
    expect(encodeMentions([])).toBe('');
    expect(decodeMentions('', 100)).toEqual([]);
  });
});

describe('lines that do not fit are dropped, the others stay', () => {
  test.each([
    'words',
    '0,5',
    '5,5,0,1,iraq',
    '6,5,0,1,iraq',
    '-1,5,0,1,iraq',
    'a,5,0,1,iraq',
    '0,b,0,1,iraq',
    '0,5,4,1,iraq',
    '0,5,x,1,iraq',
    '0,5,0,8,iraq',
    '0,5,0,1,',
    '0,5,0,1',
    '0,101,0,1,iraq',
    'NaN,5,0,1,iraq',
    '0,Infinity,0,1,iraq',
    ',5,0,1,iraq',
    '0,5,,1,iraq',
    '0.5,5,0,1,iraq',
    '0,5,__proto__,1,iraq',
  ])('%j', (line) => {
    expect(decodeMentions(`0,4,0,1,first\n${line}\n5,9,1,0,last`, 100).map((each) => each.entity)).toEqual(['first', 'last']);
  });
});
