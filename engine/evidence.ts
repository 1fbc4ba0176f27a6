/**
 * What a document says about which names can be meant: the entities it names beyond doubt and the countries it speaks of. A short or
 * shared name ("IS") counts only with such a second sign, and part of a name ("Dillon") only where the full name stands.
 */
import type { RawMatch } from './names/scan.ts';
import { isDoubtfulCountry } from './neighbour-guard.ts';
import { NameFlag } from './pack/layout.ts';
import type { Pack } from './pack/pack.ts';

export interface Evidence {
  /** Entities named by a name that needs no other sign, and one such name as printed. */
  named: Map<number, string>;
  /** ISO codes of countries named, by noun or adjective, or that a named place lies in. */
  countries: Set<string>;
}

/** Gathers the signs of a document. `known` are entities that earlier parts of the same document named. */
export function gatherEvidence(text: string, matches: RawMatch[], pack: Pack, known: readonly number[]): Evidence {
  const evidence: Evidence = { named: new Map(), countries: new Set() };
  for (const entity of known) note(evidence, pack, entity, pack.title(entity));
  for (const match of matches) {
    const strong = match.postings.filter((posting) => isStrong(pack, posting) && !isDoubtfulCountry(text, match, posting, pack));
    // A name shared by several entities is a sign for none of them.
    const entities = new Set(strong.map((posting) => pack.sections.postingEntity[posting] ?? 0));
    if (entities.size !== 1) continue;
    for (const entity of entities) note(evidence, pack, entity, text.slice(match.start, match.end));
  }
  return evidence;
}

function note(evidence: Evidence, pack: Pack, entity: number, printed: string): void {
  if (!evidence.named.has(entity)) evidence.named.set(entity, printed);
  if (pack.kind(entity) === 'place') for (const country of pack.countries(entity)) evidence.countries.add(country);
}

/** Whether this name identifies its entity without another sign. */
export function isStrong(pack: Pack, posting: number): boolean {
  return ((pack.sections.postingFlags[posting] ?? 0) & (NameFlag.needsSign | NameFlag.weak)) === 0;
}
