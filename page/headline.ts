/** Finds the article's headline, which often stands outside the box of its text. */
import type { Run } from './boxes.ts';
import { isTrail, linksIn } from './links.ts';
import { isHeading } from './run-kind.ts';
import { isArticleType, metaContent, readLinkedData } from './structured-data.ts';

/** Shorter headings are section names or logos ("Europe"); ten letters are five in Chinese, Japanese or Korean. */
const MIN_LETTERS = 5;
const LONELY_MIN_CHARS = 20;

/** No page repeats its title more often, unless to keep us busy. */
const MAX_NAMED = 20;

/** Only letters and digits, in lower case: titles and headings differ in quotes, dashes and spaces. */
const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Titles add the site's name to the headline, headings add a line over it. */
const isMostOf = (part: string, whole: string, share: number): boolean =>
  part.length >= MIN_LETTERS && whole.includes(part) && part.length >= whole.length * share;

/** Whether a heading ends a trail of links ("Home › World › Headline"): some pages put their h1 there, in small type. */
function isTrailEnd({ box }: Run): boolean {
  let around = box;
  while (around.parent && around.runs === box.runs && around.links === 0) around = around.parent;
  return around.links > 0 && around.chars - around.links === box.chars && isTrail(linksIn(around.element));
}

/**
 * The heading that repeats the page's title (the title may add the site's name), else a page's only h1 if it is long enough for a
 * headline. Undefined when there is none: 2.7 % of pages have no h1, and some keep their logo in it. Headings in furniture (a bar that
 * follows the reader) are taken only where there is no other.
 */
export function findHeadline(document: Document, runs: readonly Run[]): Run | undefined {
  const titles = titlesOf(document);
  const headings = runs.filter((run) => isHeading(run) && letters(run.text).length >= MIN_LETTERS);
  const isNamed = (run: Run): boolean => {
    const heading = letters(run.text);
    return titles.some((title) => isMostOf(heading, title, 1 / 3) || isMostOf(title, heading, 1 / 2));
  };
  const named = headings.filter((run) => /^h[1-3]$/.test(levelOf(run)) && isNamed(run)).slice(0, MAX_NAMED);
  const h1 = headings.filter((run) => levelOf(run) === 'h1');
  const best = (candidates: readonly Run[]): Run | undefined => candidates.find((run) => levelOf(run) === 'h1') ?? candidates[0];
  const lonely = h1.length === 1 && (h1[0]?.chars ?? 0) >= LONELY_MIN_CHARS ? h1[0] : undefined;
  const elsewhere = named.filter((run) => !isTrailEnd(run));
  return best(elsewhere.filter(({ box }) => !box.junk)) ?? best(elsewhere) ?? lonely ?? best(named);
}

/** "h1" also for a block inside of one. */
const levelOf = ({ box }: Run): string => (/^h[1-6]$/.test(box.tag) ? box.tag : (box.parent?.tag ?? ''));

/** What the page calls itself. */
function titlesOf(document: Document): string[] {
  const articles = readLinkedData(document).filter((node) => node.types.some(isArticleType));
  const named = articles.flatMap(({ fields }) => [fields.headline, fields.alternativeHeadline]);
  return [document.title, metaContent(document, 'og:title'), ...named.map((name) => (typeof name === 'string' ? name : ''))].map(letters);
}
