/** The pages that tests read, and the addresses they stand under. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, readText, type Served } from './harness.ts';

/** The sample article of `npm start`, in our own words. */
export const SAMPLE = readText('scripts/sample/article.html');
export const SAMPLE_ADDRESS = 'https://news.example/2017/11/03/border-town';
export const SAMPLE_PAGE: Served = { body: SAMPLE };

/**
 * What a reader of the sample would mark, worked out by reading it: each name once, where it first stands. The number is that of the
 * heading or paragraph, from 0. "Iraqi military" is the same force as "Iraqi troops"; "IS" is Daesh; the towns come again further down.
 */
export const SAMPLE_MARKS: readonly (readonly [paragraph: number, text: string])[] = [
  [0, 'Iraqi troops'],
  [0, 'Daesh'],
  [2, 'Al Qaim'],
  [2, 'Iraq'],
  [3, 'US-led international coalition'],
  [3, 'Ryan Dillon'],
  [3, 'Abu Kamal'],
  [3, 'Syria'],
  [3, 'Deir Ezzor province'],
  [4, 'Euphrates'],
  [4, 'Al Qaim border crossing'],
  [4, 'Husaybah'],
  [4, 'Walid al Duleimi'],
  [4, 'Iraqi anti-terrorism forces'],
  [5, 'Damascus'],
  [5, 'Deir Ezzor'],
];
export const SAMPLE_NAMES: readonly string[] = SAMPLE_MARKS.map(([, text]) => text);

/** Own page made for one test. */
export function fixture(name: string): Served {
  return { body: readText(`tests/fixtures/pages/${name}`) };
}

/** The sample with something added to the end of its head, or other headers. */
export function sampleWith(head: string, headers: Record<string, string> = {}): Served {
  return { body: SAMPLE.replace('</head>', () => `${head}</head>`), headers };
}

/** Nothing may be loaded or run, and no string may become markup. */
export const STRICT_POLICY = {
  'content-security-policy':
    "default-src 'none'; style-src 'none'; script-src 'none'; img-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
};

/** The founding article: its text belongs to its publisher, so it is read from beside the project and absent elsewhere. */
const FIRST_ARTICLE = join(ROOT, '..', 'shared', 'pages', 'first-article.html');
export const FIRST_ARTICLE_ADDRESS = 'https://news.example/2017/11/03/last-pockets';
export const firstArticle: Served | undefined = existsSync(FIRST_ARTICLE) ? { body: readFileSync(FIRST_ARTICLE, 'utf8') } : undefined;
export const WITHOUT_FIRST_ARTICLE = `skipped: ${FIRST_ARTICLE} is not here; its text is not part of the project`;
