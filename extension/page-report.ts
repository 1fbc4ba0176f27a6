/** Checks what a page reports: it comes from a process that a page could have taken over. */
import * as v from 'valibot';
import { entityId } from './name-choices.ts';
import { type GoneTo, NO_ARTICLE_REASONS, type PageName, type PageReport } from './page-state.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const words = v.pipe(v.string(), v.maxLength(500));
const isoDate = v.pipe(v.string(), v.regex(/^\d{4}(?:-\d{2}){0,2}$/));
const date = v.optional(isoDate);

/** The last moment that a `Date` can hold. */
const MAX_TIME = 8.64e15;

const pageState = v.variant('kind', [
  v.object({ kind: v.literal('working') }),
  v.object({ kind: v.literal('not-article'), why: v.picklist(NO_ARTICLE_REASONS) }),
  v.object({ kind: v.literal('no-names'), date }),
  v.object({
    kind: v.literal('reading'),
    names: count,
    marked: count,
    date,
    byStyle: v.object({ place: count, group: count, official: count, person: count }),
    note: v.optional(v.picklist(['busy', 'cleared'])),
  }),
  v.object({ kind: v.literal('paused'), until: v.pipe(count, v.maxValue(MAX_TIME)) }),
  v.object({ kind: v.literal('failed'), message: words }),
]);

/** More names than any article holds, and than `page/marks/names.ts` lists. */
const MAX_NAMES = 1000;

export const pageNames = v.pipe(
  v.array(
    v.object({
      entity: entityId,
      text: v.pipe(v.string(), v.minLength(1), v.maxLength(120)),
      style: v.picklist(['place', 'group', 'official', 'person']),
      count: v.pipe(count, v.minValue(1)),
    }),
  ),
  v.maxLength(MAX_NAMES),
) as v.GenericSchema<unknown, PageName[]>;

/** Numbers the mentions of one name; no page holds more than it has characters. */
export const goneTo = v.pipe(
  v.object({ at: v.pipe(count, v.minValue(1)), of: v.pipe(count, v.minValue(1)) }),
  v.check(({ at, of }) => at <= of),
) as v.GenericSchema<unknown, GoneTo>;

const dating = v.object({
  own: v.optional(v.object({ date: isoDate, origin: v.picklist(['json-ld', 'meta', 'itemprop', 'time-marked', 'url', 'time']) })),
  corrected: date,
});

export const pageReport = v.object({
  state: pageState,
  address: v.pipe(v.string(), v.maxLength(10_000)),
  once: v.boolean(),
  dating: v.optional(dating),
}) as v.GenericSchema<unknown, PageReport>;
