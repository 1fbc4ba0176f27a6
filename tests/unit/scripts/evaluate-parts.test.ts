/** Pairing of spans, cutting to what was annotated, and grouping of errors. */
import { describe, expect, it } from 'vitest';
import { annotatedPart, cutGold } from '../../../scripts/evaluate/annotated-part.ts';
import type { FoundError } from '../../../scripts/evaluate/find-errors.ts';
import type { GoldDocument, GoldMention } from '../../../scripts/evaluate/gold.ts';
import { groupErrors } from '../../../scripts/evaluate/group-errors.ts';
import { pairSpans } from '../../../scripts/evaluate/pair.ts';
import { plainTitle } from '../../../scripts/evaluate/type-by-title.ts';

const span = (start: number, end: number) => ({ start, end });
const gold = (start: number, end: number): GoldMention => ({ start, end, text: 'x', type: 'place' });

describe('pairing', () => {
  it('gives equal spans to each other before what only overlaps', () => {
    const { pairs, missed, extra } = pairSpans([span(0, 10), span(0, 4)], [span(0, 4), span(12, 14)], false);
    expect(pairs).toEqual([[span(0, 4), span(0, 4)]]);
    expect([missed, extra]).toEqual([[span(0, 10)], [span(12, 14)]]);
  });

  it('pairs what overlaps once, and not at all where spans have to be equal', () => {
    expect(pairSpans([span(0, 10)], [span(2, 5), span(6, 8)], false)).toMatchObject({
      pairs: [[span(0, 10), span(2, 5)]],
      extra: [span(6, 8)],
    });
    expect(pairSpans([span(0, 10)], [span(2, 5)], true).pairs).toEqual([]);
  });
});

describe('the annotated part', () => {
  const lines = (mentions: GoldMention[]): GoldDocument => ({ id: 1, text: 'ab\ncd\nef\ngh\nij\nkl\nmn\nop', mentions });

  it('is the headline, the date and four sentences, where any of them has a mention', () => {
    expect(annotatedPart(lines([gold(0, 2)]), 'lead sentences')).toEqual([0, 17]);
    expect(annotatedPart(lines([gold(18, 20)]), 'lead sentences')).toBeUndefined();
    expect(annotatedPart({ id: 1, text: 'ab\ncd', mentions: [gold(3, 5)] }, 'lead sentences')).toEqual([0, 5]);
  });

  it('is the evaluation span where the corpus names one', () => {
    expect(annotatedPart({ ...lines([]), evaluation_span: [3, 9] }, 'evaluation span')).toEqual([3, 9]);
  });

  it('leaves out what lies outside, and documents that were not annotated', () => {
    const cut = cutGold([lines([gold(0, 2), gold(18, 20)]), lines([])], 'lead sentences');
    expect(cut.map(({ mentions }) => mentions)).toEqual([[gold(0, 2)]]);
  });
});

it('takes the wiki and what is in brackets from a title', () => {
  expect([plainTitle('dewiki:Frankfurt_am_Main'), plainTitle('enwiki:Paris (Texas)')]).toEqual(['Frankfurt am Main', 'Paris']);
});

describe('grouped errors', () => {
  const error = (text: string, errorClass: string): FoundError => ({ section: 'wrong marks', errorClass, text, before: '', after: '' });

  it('count all of a class but show only the most frequent', () => {
    const errors = [...['Jordan', 'Jordan', 'Chad'].map((text) => error(text, 'person’s name')), error('Nice', 'common word')];
    const [section] = groupErrors(errors, 1);
    expect(section).toMatchObject({ name: 'wrong marks', count: 4 });
    expect(section?.classes.map(({ name, count, groups }) => [name, count, groups.map((group) => group.first.text)])).toEqual([
      ['person’s name', 3, ['Jordan']],
      ['common word', 1, []],
    ]);
  });

  it('have no section without errors', () => {
    expect(groupErrors([], 5)).toEqual([]);
  });
});
