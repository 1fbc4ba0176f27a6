// @vitest-environment happy-dom
/** The article's date on the page: where it was found, what the reader puts in its place, and the way to each mention of a name. */
import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest';
import { correctDate, dateBy, originOf } from '../../../page/dating.ts';
import { readArticle } from '../../../page/reading.ts';
import { client, collect, paragraphs, session, stopSessions, stubHighlights } from './page-parts.ts';

beforeEach(() => {
  stubHighlights();
  vi.spyOn(Range.prototype, 'getClientRects').mockImplementation(() => [new DOMRect(0, 0, 50, 20)] as unknown as DOMRectList);
  document.elementFromPoint = () => null;
});
afterEach(() => {
  vi.restoreAllMocks();
  stopSessions();
});

test.each([
  ['json-ld', 'json-ld'],
  ['meta article:published_time', 'meta'],
  ['itemprop datePublished', 'itemprop'],
  ['time marked as published', 'time-marked'],
  ['url', 'url'],
  ['time', 'time'],
])('a date from “%s” is told as “%s”', (source, origin) => {
  expect(originOf({ date: '2017-11-03', source })).toBe(origin);
});

describe('a date that the reader sets', () => {
  const own = { date: '2017-11-03', origin: 'url' } as const;

  it('holds in place of the page’s own, until that is wanted again', async () => {
    const open = session();
    dateBy(open, { own });
    await correctDate(open, '2015-02');
    expect([open.date, open.dating]).toEqual(['2015-02', { own, corrected: '2015-02' }]);
    await correctDate(open, undefined);
    expect([open.date, open.dating]).toEqual(['2017-11-03', { own }]);
  });

  it('goes again from a page without one', async () => {
    const open = session();
    await correctDate(open, '2015');
    await correctDate(open, undefined);
    expect('date' in open).toBe(false);
  });

  it('has the names found anew, since some mean another then', async () => {
    paragraphs('Iraq and Syria');
    const open = session();
    dateBy(open, { own });
    const dates: (string | undefined)[] = [];
    const base = client(['Iraq']);
    const annotate = (text: string, known: readonly string[], date?: string) => {
      dates.push(date);
      return base.client.annotate(text, known, date);
    };
    await readArticle(open, { ...base.client, annotate }, collect);
    await correctDate(open, '2015');
    expect(dates).toEqual(['2017-11-03', '2015']);
    expect(open.state).toMatchObject({ kind: 'reading', date: '2015' });
  });
});

it('each mention of a name can be gone to, also those without a mark; the last is followed by the first', async () => {
  paragraphs('Iraq and Syria, Iraq', 'and Iraq');
  const open = session();
  await readArticle(open, client(['Iraq', 'Syria']).client, collect);
  expect([0, 1, 2, 3].map((mention) => open.goTo('iraq', mention))).toEqual([
    { at: 1, of: 3 },
    { at: 2, of: 3 },
    { at: 3, of: 3 },
    { at: 1, of: 3 },
  ]);
  expect(open.goTo('nobody', 0)).toBeUndefined();
});
