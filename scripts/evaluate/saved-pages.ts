/** The saved pages in ../shared/pages: read from there, never copied into this repository. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decodePage } from '../read-page.ts';
import { ROOT } from '../run.ts';

/** News articles, and pages that are something else. */
export const SAVED_KINDS = ['news', 'other'] as const;
export type SavedKind = (typeof SAVED_KINDS)[number];

export interface SavedPage {
  file: string;
  url: string | null;
  lang?: string;
  date?: string | null;
  article_text_chars: number;
  category?: string;
}

export const SAVED_PAGES = join(ROOT, '..', 'shared', 'pages');

export const hasSavedPages = (): boolean => existsSync(join(SAVED_PAGES, 'news.jsonl'));

export function listSavedPages(kind: SavedKind): SavedPage[] {
  const lines = readFileSync(join(SAVED_PAGES, `${kind}.jsonl`), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => JSON.parse(line) as SavedPage);
}

export const htmlOf = ({ file }: SavedPage): string => decodePage(gunzipSync(readFileSync(join(SAVED_PAGES, file))));

export const addressOf = ({ url }: SavedPage): string => url ?? 'https://unknown.example/page';

/** "news/0037_mk.ru_2020-09-23.html.gz" → "0037_mk.ru_2020-09-23". */
export const idOf = ({ file }: SavedPage): string => file.replace(/^.*\//, '').replace(/\.html\.gz$/, '');
