/**
 * Measures the page side on the saved pages in ../shared/pages (not part of this repository): is it an article, its date, its text.
 * Run: npm run evaluate -- pages [--text <part of a file name>]
 */
import { parseArgs } from 'node:util';
import { decideArticle } from '../page/article.ts';
import { findPublicationDate } from '../page/date.ts';
import { findLanguage } from '../page/language.ts';
import { collectBlocks } from '../page/text-blocks.ts';
import { joinBlocks } from '../page/text-map.ts';
import { addressOf, hasSavedPages, htmlOf, listSavedPages, SAVED_PAGES, type SavedPage } from './evaluate/saved-pages.ts';
import { readPage } from './read-page.ts';

function measure(page: SavedPage) {
  const { document, url } = readPage(htmlOf(page), addressOf(page));
  const start = performance.now();
  const decision = decideArticle(document, url);
  const decided = performance.now();
  const blocks = collectBlocks(document);
  return {
    page,
    decision,
    published: findPublicationDate(document, url),
    language: findLanguage(document),
    text: joinBlocks(blocks).text,
    decisionMs: decided - start,
    blocksMs: performance.now() - decided,
  };
}

type Measured = ReturnType<typeof measure>;

export async function evaluatePages(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({ args: [...args], options: { text: { type: 'string' } } });
  if (!hasSavedPages()) {
    console.log(`Skipped: no saved pages in ${SAVED_PAGES}.`);
    return 0;
  }
  const news = listSavedPages('news').map(measure);
  const other = listSavedPages('other').map(measure);
  const wanted = values.text;
  if (wanted === undefined) report(news, other);
  else for (const { page, text } of [...news, ...other]) if (page.file.includes(wanted)) console.log(`${page.file}\n${text}\n`);
  return 0;
}

function report(news: readonly Measured[], other: readonly Measured[]): void {
  const percent = (part: number, whole: number): string => `${part} of ${whole} (${((100 * part) / whole).toFixed(1)} %)`;
  const days = (a: string, b: string): number => Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000;

  console.log(`recall           ${percent(news.filter((result) => result.decision.article).length, news.length)}`);
  for (const { page, decision } of news) if (!decision.article) console.log(`  missed ${page.file}: ${decision.why}`);

  console.log(`false positives  ${percent(other.filter((result) => result.decision.article).length, other.length)}`);
  for (const { page, decision } of other) if (decision.article) console.log(`  let through ${page.file}: ${decision.why}`);

  const dated = news.filter((result) => result.published);
  const comparable = dated.filter((result) => result.page.date);
  const gap = (result: Measured): number => days(result.published?.date ?? '', result.page.date ?? '');
  console.log(`date found       ${percent(dated.length, news.length)}`);
  console.log(`  same day       ${percent(comparable.filter((result) => gap(result) === 0).length, comparable.length)}`);
  console.log(`  within a day   ${percent(comparable.filter((result) => gap(result) <= 1).length, comparable.length)}`);
  for (const { page, published } of news) {
    if (published?.date !== (page.date ?? undefined))
      console.log(`  ${page.file}: ${published?.date} from ${published?.source}, expected ${page.date}`);
  }

  console.log(`language agrees  ${percent(news.filter((result) => result.language === result.page.lang).length, news.length)}`);
  for (const { page, language } of news) if (language !== page.lang) console.log(`  ${page.file}: ${language}, expected ${page.lang}`);

  console.log('text: characters collected ÷ characters in paragraphs of 80 or more anywhere on the page');
  for (const { page, text, blocksMs } of news) {
    const ratio = text.length / page.article_text_chars;
    console.log(`  ${ratio.toFixed(2)} ${String(text.length).padStart(6)} ${blocksMs.toFixed(0).padStart(4)} ms  ${page.file}`);
  }
  const sorted = news.map((result) => result.decisionMs).sort((a, b) => a - b);
  console.log(
    `decision: median ${sorted[sorted.length >> 1]?.toFixed(1)} ms, slowest ${sorted.at(-1)?.toFixed(1)} ms (in linkedom; a browser is quicker)`,
  );
}
