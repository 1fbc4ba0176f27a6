/**
 * What a document says about which names can be meant: the entities it names beyond doubt and the countries and units it speaks of. A short
 * or shared name ("IS") counts only with such a second sign, and part of a name ("Dillon") only where the full name stands.
 */

import type { Posting } from './names/index.ts';
import type { RawMatch } from './names/scan.ts';
import { isGuardedPlace, isPartOfLongerName } from './neighbour-guard.ts';
import { NameFlag } from './pack/layout.ts';
import type { Pack } from './pack/pack.ts';
import { ambiguityOf } from './pack/stored-names.ts';
import { DOMINANT, weightOf } from './weight.ts';

export interface Evidence {
  /** Entities named by a name that needs no other sign, and one such name as printed. */
  named: Map<number, string>;
  /** ISO codes of countries named, by noun or adjective, or that a named place lies in. */
  countries: Set<string>;
  /** First-order units that are named. */
  units: Set<number>;
}

/** Gathers the signs of a document. `known` are entities that earlier parts of the same document named. */
export function gatherEvidence(text: string, matches: readonly RawMatch[], pack: Pack, known: readonly number[]): Evidence {
  const evidence: Evidence = { named: new Map(), countries: new Set(), units: new Set() };
  for (const entity of known) note(evidence, pack, entity, pack.title(entity));
  for (const match of matches) {
    const { alone, inLonger } = signsOf(match.postings, pack);
    const { units, meant } = alone !== inLonger && isPartOfLongerName(text, match) ? inLonger : alone;
    for (const unit of units) evidence.units.add(unit);
    if (meant !== undefined) note(evidence, pack, meant, text.slice(match.start, match.end));
  }
  return evidence;
}

/** What a name that needs no other sign says. */
interface NameSigns {
  /** First-order units of the name. */
  units: readonly number[];
  /** The entity that is meant; a name shared by several is a sign for none of them. */
  meant: number | undefined;
}

/** By the index's own lists of postings; a name that may be part of a longer one says less. */
const remembered = new WeakMap<readonly Posting[], { alone: NameSigns; inLonger: NameSigns }>();

function signsOf(postings: readonly Posting[], pack: Pack): { alone: NameSigns; inLonger: NameSigns } {
  const known = remembered.get(postings);
  if (known) return known;
  const strong = postings.filter(isStrong);
  const unguarded = strong.filter((posting) => !isGuardedPlace(posting, pack));
  const alone = nameSigns(strong, pack);
  const signs = { alone, inLonger: unguarded.length === strong.length ? alone : nameSigns(unguarded, pack) };
  remembered.set(postings, signs);
  return signs;
}

function nameSigns(strong: readonly Posting[], pack: Pack): NameSigns {
  const entities = [...new Set(strong.map(({ entity }) => entity))];
  return { units: entities.filter((entity) => isUnit(pack, entity)), meant: dominant(entities, pack) };
}

/** The only one, or the one that is so much larger than the others that it is meant: "Iraq" beside a town of the name. */
function dominant(entities: readonly number[], pack: Pack): number | undefined {
  const [first, second] = entities.map((entity) => ({ entity, weight: weightOf(entity, pack) })).sort((a, b) => b.weight - a.weight);
  return second === undefined || (first && first.weight >= DOMINANT * second.weight) ? first?.entity : undefined;
}

function note(evidence: Evidence, pack: Pack, entity: number, printed: string): void {
  if (!evidence.named.has(entity)) evidence.named.set(entity, printed);
  if (pack.kind(entity) !== 'place') return;
  for (const country of pack.countries(entity)) evidence.countries.add(country);
  if (isUnit(pack, entity)) evidence.units.add(entity);
}

function isUnit(pack: Pack, entity: number): boolean {
  const type = pack.type(entity);
  return type === 'admin1' || type === 'governorate';
}

/** Whether this name identifies its entity without another sign. */
export function isStrong({ flags }: Posting): boolean {
  return (flags & NameFlag.needsSign) === 0 && ambiguityOf(flags) !== 'weak';
}
