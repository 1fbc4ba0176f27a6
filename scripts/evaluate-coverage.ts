/**
 * `npm run evaluate -- coverage`: of the toponyms of the annotated corpora, the share whose name is in the index and the share whose
 * place is among the candidates of that name; and why the rest is missing, in groups.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { lookup } from '../engine/lookup.ts';
import { distanceKm } from '../engine/map/distance.ts';
import type { Pack } from '../engine/pack/pack.ts';
import { missingGroup } from './evaluate/missing-group.ts';
import { loadPack } from './load-pack.ts';
import { ROOT } from './run.ts';

const CORPORA = ['lgl', 'trnews', 'geowebnews'];
const FOLDER = join(ROOT, '../shared/corpora');

/** A candidate this near to the annotated point is the annotated place under another id (units of GeoNames' list have no ids). */
const SAME_KM = 10;

interface GoldMention {
  text: string;
  type: string;
  geonameid?: number;
  lat?: number;
  lon?: number;
  raw_type?: string;
}

interface Coverage {
  corpus: string;
  mentions: number;
  named: number;
  linked: number;
  missing: Map<string, Map<string, number>>;
}

/** Mentions linked to GeoNames; the others say nothing about which place is meant. */
function readGold(corpus: string): GoldMention[] {
  const lines = gunzipSync(readFileSync(join(FOLDER, `${corpus}.jsonl.gz`)))
    .toString('utf8')
    .trim()
    .split('\n');
  const documents = lines.map((line) => JSON.parse(line) as { mentions: GoldMention[] });
  return documents.flatMap(({ mentions }) => mentions).filter((mention) => mention.type === 'place' && Boolean(mention.geonameid));
}

function measure(corpus: string, pack: Pack): Coverage {
  const gold = readGold(corpus);
  const result: Coverage = { corpus, mentions: gold.length, named: 0, linked: 0, missing: new Map() };
  for (const mention of gold) {
    const candidates = lookup(mention.text, pack);
    if (candidates.length > 0) result.named++;
    else note(result.missing, missingGroup(mention.text, mention.raw_type ?? ''), mention.text);
    if (candidates.some((entity) => isPlace(entity, mention, pack))) result.linked++;
  }
  return result;
}

function isPlace(entity: number, { geonameid, lat, lon }: GoldMention, pack: Pack): boolean {
  if (pack.geonameId(entity) === geonameid) return true;
  const point = pack.coordinates(entity);
  return point !== undefined && lat !== undefined && lon !== undefined && distanceKm(point, { lat, lon }) < SAME_KM;
}

function note(missing: Coverage['missing'], group: string, name: string): void {
  const names = missing.get(group) ?? new Map<string, number>();
  names.set(name, (names.get(name) ?? 0) + 1);
  missing.set(group, names);
}

function print({ corpus, mentions, named, linked, missing }: Coverage): void {
  const share = (count: number) => `${((100 * count) / mentions).toFixed(1)} %`;
  console.log(`\n${corpus}: ${mentions} linked toponyms; name in the index ${share(named)}; place among the candidates ${share(linked)}`);
  const groups = [...missing].map(([group, names]) => ({ group, names, count: [...names.values()].reduce((sum, one) => sum + one, 0) }));
  for (const { group, names, count } of groups.sort((a, b) => b.count - a.count)) {
    const examples = [...names]
      .sort((a, b) => b[1] - a[1])
      .slice(0, 6)
      .map(([name]) => name);
    console.log(`  ${String(count).padStart(4)} ${group}: ${examples.join(', ')}${names.size > 6 ? ' …' : ''}`);
  }
}

export async function evaluateCoverage(): Promise<number> {
  if (!existsSync(FOLDER)) {
    console.log(`Skipped: there are no corpora in ${FOLDER}.`);
    return 0;
  }
  const pack = await loadPack();
  for (const corpus of CORPORA) print(measure(corpus, pack));
  return 0;
}
