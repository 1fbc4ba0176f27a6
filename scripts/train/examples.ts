/** Examples for the filter: names of the corpora that may be places, with what the annotators say they are. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { DocumentSigns } from '../../engine/filter/document-signs.ts';
import { featuresOf } from '../../engine/filter/features.ts';
import { resolvePlaces } from '../../engine/link/resolve-places.ts';
import { scan } from '../../engine/names/scan.ts';
import { isInsideAddress } from '../../engine/neighbour-guard.ts';
import { NameFlag } from '../../engine/pack/layout.ts';
import type { Pack } from '../../engine/pack/pack.ts';
import { ROOT } from '../run.ts';

/** English corpora whose places are annotated throughout. */
export const CORPORA = ['lgl', 'trnews', 'geowebnews'];

/** English corpora under licences that permit everything; MEANTIME annotates only the first sentences, re3d no adjectives. */
export const PERMISSIVE = ['el_meantime_en', 'ner_re3d_en'];

/** MEANTIME: the title and the first five sentences. */
const ANNOTATED_LINES = 6;

export interface Example {
  features: number[];
  isPlace: boolean;
}

interface Document {
  text: string;
  mentions: { start: number; end: number; type: string }[];
}

/** One example for each name that the engine would have to judge: adjectives and sure actors are judged elsewhere. */
export function readExamples(corpus: string, pack: Pack): Example[] {
  const file = join(ROOT, '../shared/corpora', `${corpus}.jsonl.gz`);
  const documents = gunzipSync(readFileSync(file))
    .toString('utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Document)
    .map((document) =>
      corpus === 'el_meantime_en' ? { ...document, text: document.text.split('\n').slice(0, ANNOTATED_LINES).join('\n') } : document,
    );
  return documents.flatMap((document) => fromDocument(document, pack));
}

function fromDocument({ text, mentions }: Document, pack: Pack): Example[] {
  const matches = scan(text, pack).filter((match) => !isInsideAddress(text, match));
  const resolved = resolvePlaces(text, matches, pack);
  const signs = new DocumentSigns(text, matches, resolved);
  const places = new Set(mentions.filter(({ type }) => type === 'place').map(({ start, end }) => `${start}:${end}`));
  return resolved
    .filter(({ match }) => !match.postings.some((posting) => isJudgedElsewhere(posting, pack)))
    .map((one) => ({
      features: featuresOf(text, one, signs),
      // The dot of an abbreviation belongs to the annotation.
      isPlace: places.has(`${one.match.start}:${one.match.end}`) || places.has(`${one.match.start}:${one.match.end + 1}`),
    }));
}

function isJudgedElsewhere({ entity, flags }: { entity: number; flags: number }, pack: Pack): boolean {
  return (flags & NameFlag.adjective) !== 0 || (pack.kind(entity) === 'actor' && (flags & NameFlag.needsSign) === 0);
}
