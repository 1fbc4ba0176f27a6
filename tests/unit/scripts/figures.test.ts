/** The rows of the table of aims, made from scores. */
import { describe, expect, it } from 'vitest';
import { type Figure, figures, isMet } from '../../../scripts/evaluate/figures.ts';
import { share } from '../../../scripts/evaluate/print-figures.ts';
import { corporaNamedIn } from '../../../scripts/evaluate/trained-on.ts';
import { makeScore, makeScored, recognition } from './make-score.ts';

const row = (rows: readonly Figure[], what: string) => rows.find((each) => each.what === what);
const LINKS = { predicted: 10, orgRecall: 0, personRecall: 0, goldOrgs: 1, goldPeople: 1 };

describe('the table', () => {
  it('takes each figure from its corpus and compares it with the first aim', () => {
    const exact = recognition(90, 10, 10);
    const score = makeScore(exact, {
      places: { allExact: exact, allOverlap: recognition(80, 20, 20), marked: exact, literalExact: recognition(60, 40, 40) },
      resolution: { resolved: 90, a161: 0.96, exactId: 0.9, endToEndA161: 0.7, linkedGold: 100, medianKm: 0 },
    });
    const rows = figures([makeScored('geowebnews', 'en', score)]);
    const exactRow = row(rows, 'GeoWebNews, all toponyms, exact F1');
    expect(exactRow).toMatchObject({ published: '.831', reach: 0.85, later: 0.885 });
    expect(exactRow?.reached).toBeCloseTo(0.9);
    expect(exactRow && isMet(exactRow)).toBe(true);
    const overlap = row(rows, 'GeoWebNews, all toponyms, overlap F1');
    expect(overlap && isMet(overlap)).toBe(false);
    expect(row(rows, 'GeoWebNews, literal, exact F1')?.reached).toBeCloseTo(0.6);
    expect(row(rows, 'within 161 km of all linked: GeoWebNews')?.reached).toBe(0.7);
    expect(row(rows, 'within 161 km where recognised: GeoWebNews')?.reached).toBe(0.96);
  });

  it('keeps the row of a corpus that was not measured, without a figure or a verdict', () => {
    const lgl = row(figures([]), 'LGL, linked, exact F1');
    expect(lgl?.reached).toBeUndefined();
    expect(lgl && isMet(lgl)).toBeUndefined();
  });

  it('pools by counts, and shows what the whole files score beside what was annotated', () => {
    const rows = figures([
      makeScored('ner_re3d_en', 'en', makeScore(recognition(90, 10, 0))),
      makeScored('el_newsfair_v2', 'en', makeScore(recognition(5, 5, 0)), { asScored: makeScore(recognition(5, 195, 0)) }),
    ]);
    expect(row(rows, 'precision of marks: English, pooled')).toMatchObject({ reached: 95 / 110, asScored: 95 / 300 });
    expect(row(rows, 'precision of marks: el_newsfair_v2')).toMatchObject({ reached: 0.5, asScored: 0.025 });
    expect(row(rows, 'precision of marks: ner_re3d_en')).not.toHaveProperty('asScored');
  });

  it('has precision of marks and recall of places for a language, pooled only where there are several corpora', () => {
    const rows = figures([
      makeScored('a', 'ru', makeScore(recognition(30, 10, 30))),
      makeScored('b', 'ru', makeScore(recognition(10, 0, 10))),
      makeScored('c', 'uk', makeScore(recognition(1, 1, 1))),
    ]);
    expect(row(rows, 'ru, precision of marks: pooled')).toMatchObject({ reach: 0.9, later: 0.95, reached: 0.8 });
    expect(row(rows, 'ru, recall of places: pooled')?.reached).toBe(0.5);
    expect(row(rows, 'uk, precision of marks: c')?.reached).toBe(0.5);
    expect(row(rows, 'uk, precision of marks: pooled')).toBeUndefined();
  });

  it('has no figure for links where none could be compared', () => {
    const marked = recognition(1, 0, 0);
    const rows = figures([
      makeScored('el_newsfair_v2', 'en', makeScore(marked, { actors: { ...LINKS, precision: 0.5, linkAgreement: 0.75, linkChecked: 4 } })),
      makeScored('ner_re3d_en', 'en', makeScore(marked, { actors: { ...LINKS, precision: 1, linkAgreement: 0, linkChecked: 0 } })),
    ]);
    expect(row(rows, 'actors, links agree: el_newsfair_v2')?.reached).toBe(0.75);
    expect(row(rows, 'actors, links agree: ner_re3d_en')?.reached).toBeUndefined();
    expect(row(rows, 'actors, links agree: pooled')?.reached).toBe(0.75);
    expect(row(rows, 'actors, precision: pooled')?.reached).toBe(0.75);
  });
});

it('says which figures are of corpora that trained the weights', () => {
  const source = '/**\n * Learned from lgl, and from TR-News. */\nexport const W = { geowebnews: 1 };';
  expect(corporaNamedIn(source, ['lgl', 'trnews', 'geowebnews'])).toEqual(['lgl', 'trnews']);
  const score = makeScore(recognition(1, 0, 0));
  const rows = figures([makeScored('lgl', 'en', score, { trained: 'in sample' }), makeScored('ner_re3d_en', 'en', score)]);
  const flagged = (what: string) => row(rows, what)?.trained;
  expect(flagged('precision of marks: lgl')).toBe('in sample');
  expect(flagged('precision of marks: ner_re3d_en')).toBeUndefined();
  expect(flagged('precision of marks: English, pooled')).toBe('in sample');
});

it('writes shares as the published tables do', () => {
  expect([share(0.8312), share(1), share(0), share(undefined)]).toEqual(['.831', '1.000', '.000', '–']);
});
