/** The annotated corpora beside this repository: where they lie and what a document of theirs holds. Their text never enters the repository. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { ROOT } from '../run.ts';

export const CORPORA_FOLDER = join(ROOT, '../shared/corpora');

/** An annotated name. Offsets are UTF-16 code units into the document's text. */
export interface GoldMention {
  start: number;
  end: number;
  text: string;
  type: 'place' | 'person' | 'org' | 'other';
  /** Type in the corpus' own words. */
  raw_type?: string;
  geonameid?: number;
  /** Country of the place by its English name, in LGL and TR-News. */
  country?: string;
  lat?: number;
  lon?: number;
  /** "Q796" or "enwiki:Title". */
  wiki?: string;
  /** "enwiki:Title", "dewiki:Title". */
  wp?: string;
  /** GeoWebNews: the place itself is meant; false for what is only associated with it ("Russian", "Paris Police"). */
  literal?: boolean;
  named?: boolean;
  optional?: boolean;
  confidence?: number;
}

export interface GoldDocument {
  id: string | number;
  text: string;
  mentions: GoldMention[];
  /** Host of the page it stood on. */
  domain?: string;
  date?: string;
  /** News-Fair: only this part, start and end, is annotated. */
  evaluation_span?: [number, number];
}

export function goldFile(corpus: string): string {
  return join(CORPORA_FOLDER, `${corpus}.jsonl.gz`);
}

export function readGold(corpus: string): GoldDocument[] {
  const lines = gunzipSync(readFileSync(goldFile(corpus)))
    .toString('utf8')
    .split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as GoldDocument);
}

/** Whether the scorer asks for it: pronouns, nouns, doubtful and optional ones may be found or not. */
export function isRequired({ named, optional, confidence }: GoldMention): boolean {
  return named !== false && optional !== true && !(confidence !== undefined && confidence < 0.5);
}

export function isRequiredPlace(mention: GoldMention): boolean {
  return mention.type === 'place' && isRequired(mention);
}
