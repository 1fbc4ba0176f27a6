/** Kinds of fields in the rows of a pack. The message of each check is the key of the text that says what is wrong. */
import * as v from 'valibot';
import { isIsoDate } from '../dates.ts';
import { MAX_ID, MAX_PACK_ID, MAX_TEXT } from './limits.ts';
import { hiddenIn } from './plain-text.ts';
import type { ProblemKey } from './problem.ts';

/** Gives the key its type, so that a slip in one is found by the compiler. */
const problem = (key: ProblemKey): ProblemKey => key;

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export const text = v.pipe(
  v.string(problem('packs.problemMissing')),
  v.rawCheck(({ dataset, addIssue }) => {
    const key = dataset.typed ? hiddenIn(dataset.value) : undefined;
    if (key) addIssue({ message: key });
  }),
  v.maxLength(MAX_TEXT, problem('packs.problemLong')),
);
const slug = (longest: number) =>
  v.pipe(
    v.string(problem('packs.problemMissing')),
    v.regex(SLUG, problem('packs.problemId')),
    v.maxLength(longest, problem('packs.problemLong')),
  );
export const packId = slug(MAX_PACK_ID);
export const id = slug(MAX_ID);
/** An entity of the pack, or of the bundled data: a slug, `iso:IQ`, `gn:98182`, `at:47.78/37.25`, `adm1:CD.13`. */
export const entityId = v.pipe(
  v.string(problem('packs.problemMissing')),
  v.regex(
    /^(?:[a-z0-9]+(?:-[a-z0-9]+)*|iso:[A-Z]{2}|gn:[1-9]\d{0,8}|at:-?[\d.]{1,9}\/-?[\d.]{1,9}|adm[12]:[A-Z0-9.]{1,24})$/,
    problem('packs.problemEntityId'),
  ),
);
export const date = v.pipe(v.string(problem('packs.problemMissing')), v.check(isIsoDate, problem('packs.problemDate')));
export const count = v.pipe(v.string(), v.regex(/^\d{1,12}$/, problem('packs.problemCount')), v.transform(Number));
export const degrees = (limit: number) =>
  v.pipe(
    v.string(),
    v.regex(/^-?\d{1,3}(?:\.\d{1,15})?$/, problem('packs.problemDegrees')),
    v.transform(Number),
    v.minValue(-limit, problem('packs.problemDegrees')),
    v.maxValue(limit, problem('packs.problemDegrees')),
  );
export const country = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, problem('packs.problemCountry')));
export const language = v.pipe(v.string(), v.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,4}$/, problem('packs.problemLanguage')));
export const oneOf = <const Options extends readonly string[]>(options: Options) => v.picklist(options, problem('packs.problemChoice'));
/** Several, separated by semicolons. */
export const list = <Item extends v.GenericSchema<string, string>>(item: Item) =>
  v.pipe(
    v.string(problem('packs.problemMissing')),
    v.transform((value): string[] => value.split(';').map((part) => part.trim())),
    v.array(item),
    v.maxLength(20, problem('packs.problemLong')),
  );
export const yesNo = v.pipe(
  v.optional(oneOf(['yes', 'no']), 'no'),
  v.transform((value) => value === 'yes'),
);
/** A page that anybody can look at: no other scheme, no name and password. */
export const httpsAddress = v.pipe(v.string(problem('packs.problemMissing')), v.check(isHttps, problem('packs.problemAddress')));
export const words = (limit: number) =>
  v.pipe(
    text,
    v.check((value) => value.split(/\s+/).length <= limit, problem('packs.problemWords')),
  );

function isHttps(value: string): boolean {
  if (hiddenIn(value) !== undefined || /\s/.test(value) || value.length > MAX_ADDRESS || !value.startsWith('https://')) return false;
  if (!URL.canParse(value)) return false;
  const { username, password, hostname } = new URL(value);
  return username === '' && password === '' && hostname !== '';
}

const MAX_ADDRESS = 2000;
