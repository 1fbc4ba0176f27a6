/** Gathers what an export or a print holds: the facts of all names, a few at a time, so that the reader sees it go on and can leave. */

import type { ExportFormat, PanelState } from '../components/panel-state.ts';
import type { ArticleFacts, EntityFacts } from '../engine/export/article-facts.ts';
import { toCsv } from '../engine/export/csv.ts';
import { exportFileName } from '../engine/export/file-name.ts';
import { toGeoJson } from '../engine/export/geojson.ts';
import { toJson } from '../engine/export/json.ts';
import { askBackground } from './extension-client.ts';

/** Names in one message: a card takes some milliseconds. */
const AT_ONCE = 10;

/** What is gathered for: the page as it was when the reader asked. */
export type ExportedPage = Pick<PanelState, 'names' | 'dating'> & { site: string; address: string };

/**
 * Facts of all names for the article's date. `onProgress` is told how many are done.
 * @throws with words for the reader; the signal's reason when the page changed or the reader left.
 */
export async function gatherFacts(
  { names, dating, site, address }: ExportedPage,
  signal: AbortSignal,
  onProgress: (done: number) => void,
): Promise<ArticleFacts> {
  const { date } = dating;
  const known = new Map<string, EntityFacts>();
  let version = '';
  for (let from = 0; from < names.length; from += AT_ONCE) {
    const entities = names.slice(from, from + AT_ONCE).map(({ entity }) => entity);
    const answer = await askBackground({ kind: 'panel-facts', entities, ...(date !== undefined && { date }) });
    signal.throwIfAborted();
    const { dataVersion, facts } = answer as { dataVersion: string; facts: EntityFacts[] };
    version = dataVersion;
    for (const fact of facts) known.set(fact.entity, fact);
    onProgress(Math.min(names.length, from + AT_ONCE));
  }
  return {
    site,
    address,
    ...(date !== undefined && { date }),
    dateBy: dating.corrected ? 'reader' : date === undefined ? 'nobody' : 'page',
    names: names.flatMap(({ entity, text: name, style, count }) => {
      const facts = known.get(entity);
      return facts ? { ...facts, name, style, count } : [];
    }),
    dataVersion: version,
    takenAt: new Date().toISOString(),
  };
}

const FORMATS = {
  csv: { write: toCsv, type: 'text/csv;charset=utf-8' },
  json: { write: toJson, type: 'application/json' },
  geojson: { write: toGeoJson, type: 'application/geo+json' },
} as const;

export interface ExportedFile {
  name: string;
  content: Blob;
}

export { toPlainText as toText } from '../engine/export/plain-text.ts';

export function toFile(facts: ArticleFacts, format: ExportFormat): ExportedFile {
  const { write, type } = FORMATS[format];
  return { name: exportFileName(facts.site, facts.date ?? '', format), content: new Blob([write(facts)], { type }) };
}
