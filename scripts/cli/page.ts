/** `cli page`: a saved HTML page, read as the extension would read it. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { annotate } from '../../engine/annotate.ts';
import type { MessageKey } from '../../engine/words/keys.ts';
import { decideArticle } from '../../page/article.ts';
import { findPublicationDate } from '../../page/date.ts';
import { findLanguage } from '../../page/language.ts';
import { collectBlocks } from '../../page/text-blocks.ts';
import { joinBlocks } from '../../page/text-map.ts';
import { ENGLISH } from '../english.ts';
import { loadPack } from '../load-pack.ts';
import { decodePage, readPage } from '../read-page.ts';
import { mentionJson } from './mention-json.ts';
import { numbersJson } from './number-json.ts';
import { UsageError } from './usage.ts';

export async function runPage(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], options: { url: { type: 'string' } }, allowPositionals: true });
  const [file, ...rest] = positionals;
  if (file === undefined || rest.length > 0) throw new UsageError('page takes one HTML file');
  if (!existsSync(file) || !statSync(file).isFile()) throw new UsageError(`no file “${file}”`);
  if (values.url !== undefined && !URL.canParse(values.url)) throw new UsageError(`“${values.url}” is not an address`);
  const html = decodePage(readFileSync(file));
  const { document, url } = readPage(html, values.url ?? canonicalAddress(html));
  const decision = decideArticle(document, url);
  const date = findPublicationDate(document, url);
  const lang = findLanguage(document);
  const { text } = joinBlocks(collectBlocks(document));
  const pack = await loadPack();
  const mentions = decision.article ? annotate(text, { date: date?.date, host: url?.hostname }, pack) : [];
  console.log(
    JSON.stringify(
      {
        article: decision.article,
        why: ENGLISH.say(`marks.${decision.article ? 'article' : 'notArticle'}.${decision.why}` as MessageKey),
        ...(decision.type !== undefined && { type: decision.type }),
        ...(date && { date: date.date, dateSource: date.source }),
        ...(lang !== undefined && { lang }),
        mentions: mentions.map((mention) => mentionJson(mention, text, pack)),
        numbers: decision.article ? numbersJson(text, mentions, date?.date, pack) : [],
      },
      undefined,
      2,
    ),
  );
  return 0;
}

/**
 * The address a page gives for itself. A page that names none gets a neutral article address: the rule refuses home pages, and a saved
 * page without an address must not count as one.
 */
function canonicalAddress(html: string): string {
  const tag = /<link\s[^>]{0,300}rel=["']?canonical["']?[^>]{0,1000}>/i.exec(html)?.[0] ?? '';
  const href = /href=["']([^"']{1,2000})["']/i.exec(tag)?.[1];
  return href !== undefined && URL.canParse(href) && /^https?:/.test(href) ? href : 'https://saved.example/page/article.html';
}
