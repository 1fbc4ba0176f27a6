/** Finds the article's headline, which often stands outside the box of its text. */
import type { Run } from './boxes.ts';
import { isArticleType, metaContent, readLinkedData } from './structured-data.ts';

/** Shorter headings are section names or logos ("Europe"); ten letters are five in Chinese, Japanese or Korean. */
const MIN_LETTERS = 5;
const LONELY_MIN_CHARS = 20;

/** Only letters and digits, in lower case: titles and headings differ in quotes, dashes and spaces. */
const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/**
 * The heading that repeats the page's title (the title may add the site's name), else a page's only h1 if it is long enough for a
 * headline. Undefined when there is none: 2.7 % of pages have no h1, and some keep their logo in it.
 */
export function findHeadline(document: Document, runs: readonly Run[]): Run | undefined {
  const titles = [
    document.title,
    metaContent(document, 'og:title'),
    ...readLinkedData(document)
      .filter((node) => node.types.some(isArticleType))
      .map((node) => String(node.fields.headline ?? '')),
  ].map(letters);
  const headings = runs.filter((run) => /^h[1-3]$/.test(run.box.tag) && letters(run.text).length >= MIN_LETTERS);
  const h1 = headings.filter((run) => run.box.tag === 'h1');
  const named = (run: Run): boolean => {
    const heading = letters(run.text);
    return titles.some((title) => title.includes(heading) && heading.length >= title.length / 3);
  };
  return h1.find(named) ?? headings.find(named) ?? (h1.length === 1 && (h1[0]?.chars ?? 0) >= LONELY_MIN_CHARS ? h1[0] : undefined);
}
