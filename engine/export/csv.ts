/**
 * An article's names as comma-separated values by RFC 4180, one row a name. Each row carries its source, its date and the version of the data,
 * so that no figure loses them where rows are sorted or copied. Documented in `docs/exports.md`.
 */
import type { ArticleFacts, NameFacts } from './article-facts.ts';

type Cell = string | number | undefined;

const COLUMNS: readonly (readonly [name: string, cell: (name: NameFacts, article: ArticleFacts) => Cell])[] = [
  ['name', ({ name }) => name],
  ['mentions', ({ count }) => count],
  ['entity', ({ entity }) => entity],
  ['title', ({ title }) => title],
  ['type', ({ style }) => style],
  ['kind', ({ kindLine }) => kindLine],
  ['latitude', ({ coordinates }) => coordinates?.lat],
  ['longitude', ({ coordinates }) => coordinates?.lon],
  ['measure', ({ estimate }) => estimate?.heading],
  ['unit', ({ estimate }) => estimate?.unit],
  ['value', ({ estimate }) => estimate?.value],
  ['low', ({ estimate }) => estimate?.low],
  ['best', ({ estimate }) => estimate?.best],
  ['high', ({ estimate }) => estimate?.high],
  ['from', ({ estimate }) => estimate?.from],
  ['as_of', ({ estimate }) => estimate && (estimate.asOf ?? estimate.when)],
  ['by', ({ estimate }) => estimate?.by],
  ['claim', ({ estimate }) => estimate && (estimate.claim ? 'yes' : 'no')],
  ['source', ({ estimate }) => estimate?.source.label],
  ['source_title', ({ estimate }) => estimate?.source.title],
  ['source_url', ({ estimate }) => estimate?.source.url],
  ['source_licence', ({ estimate }) => estimate?.source.licence],
  ['checked_on', ({ estimate }) => estimate?.checkedOn],
  ['entity_sources', ({ sources }) => sources.map(({ title, licence }) => `${title} (${licence})`).join('; ')],
  ['article', (_, { address }) => address],
  ['article_date', (_, { date }) => date],
  ['data_version', (_, { dataVersion }) => dataVersion],
  ['taken_at', (_, { takenAt }) => takenAt],
];

/** Spreadsheet programs take a file for UTF-8 only where it begins with this mark; without it Arabic is unreadable. */
const BYTE_ORDER_MARK = '\u{feff}';

export function toCsv(article: ArticleFacts): string {
  const header = COLUMNS.map(([name]) => name);
  const rows = article.names.map((name) => COLUMNS.map(([, cell]) => printed(cell(name, article))));
  return BYTE_ORDER_MARK + [header, ...rows].map((row) => `${row.join(',')}\r\n`).join('');
}

/** Figures are ours and stay figures, also below zero; texts come from pages and sources. */
function printed(cell: Cell): string {
  if (cell === undefined) return '';
  return typeof cell === 'number' ? String(cell) : quoted(withoutFormula(cell));
}

/**
 * A spreadsheet runs a text that begins like a formula. An apostrophe before it makes it text again
 * (https://owasp.org/www-community/attacks/CSV_Injection); full-width signs are taken for the plain ones in East Asian editions.
 */
function withoutFormula(text: string): string {
  return /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(text) ? `'${text}` : text;
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
