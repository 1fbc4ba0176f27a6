/** The page side on 43 real articles and 25 other pages, which lie beside the repository and are never copied into it. */
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { decideArticle } from '../../../page/article.ts';
import { findPublicationDate } from '../../../page/date.ts';
import { collectBlocks } from '../../../page/text-blocks.ts';
import { joinBlocks, locate } from '../../../page/text-map.ts';
import { decodePage, readPage } from '../../../scripts/read-page.ts';

interface SavedPage {
  file: string;
  url: string | null;
  date?: string | null;
  article_text_chars: number;
  category?: string;
}

const folder = new URL('../../../../shared/pages/', import.meta.url);
const present = existsSync(new URL('news.jsonl', folder));
const read = (name: string): SavedPage[] =>
  present
    ? readFileSync(new URL(name, folder), 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as SavedPage)
    : [];
const open = (saved: SavedPage) =>
  readPage(decodePage(gunzipSync(readFileSync(new URL(saved.file, folder)))), saved.url ?? 'https://unknown.example/page');

describe.skipIf(!present)(`saved pages${present ? '' : ' (skipped: no ../shared/pages beside the repository)'}`, () => {
  const news = read('news.jsonl');
  const other = read('other.jsonl');

  it('takes at least 95 % of the articles for articles', () => {
    const missed = news.filter((saved) => !decideArticle(open(saved).document, open(saved).url).article);
    expect(missed.length, missed.map((saved) => saved.file).join()).toBeLessThanOrEqual(0.05 * news.length);
  });

  it('takes no shop, form, forum, mail, document or front page for an article; company blogs look like one', () => {
    const wrong = other.filter((saved) => decideArticle(open(saved).document, open(saved).url).article);
    expect(wrong.filter((saved) => !saved.category?.startsWith('GREY')).map((saved) => saved.file)).toEqual([]);
  });

  it('dates all dated articles within a day', () => {
    const dated = news.filter((saved) => saved.date);
    const wrong = dated.filter((saved) => {
      const { document, url } = open(saved);
      const found = findPublicationDate(document, url)?.date ?? '';
      return !(Math.abs(Date.parse(found) - Date.parse(saved.date ?? '')) <= 86_400_000);
    });
    expect(wrong.map((saved) => saved.file)).toEqual([]);
  });

  it('collects most of the running text, and maps every part of it back to the page', () => {
    const shares = news.map((saved) => {
      const blocks = collectBlocks(open(saved).document);
      const { text, starts } = joinBlocks(blocks);
      for (let start = 0; start + 12 < text.length; start += 211) {
        const wanted = text.slice(start, start + 12).split('\n')[0];
        const found = locate(blocks, starts, start, start + 12).pieces.map(({ node, start: from, end }) => node.data.slice(from, end));
        expect(found.join('').replace(/[\t\n\v\f\r]/g, ' ')).toBe(wanted);
      }
      return text.length / saved.article_text_chars;
    });
    // The reference counts long paragraphs anywhere on the page, so teasers, comments and legal notes too.
    expect(Math.min(...shares)).toBeGreaterThan(0.3);
    expect(shares.filter((share) => share > 0.8).length).toBeGreaterThan(0.85 * news.length);
  });
});
