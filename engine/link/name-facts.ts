/** What linking asks of the entities that have a name, the same wherever it stands. */
import type { Posting } from '../names/index.ts';
import { NameFlag } from '../pack/layout.ts';
import type { Pack } from '../pack/pack.ts';
import { narrowed } from './narrowed-senses.ts';
import { placeFacts } from './place-facts.ts';
import type { DocumentName } from './problem.ts';

export interface NameFacts {
  /** One posting for each place, none of them an adjective. */
  places: readonly Posting[];
  /** Capitals decide which entities fit, so two mentions of one name may have different senses. */
  key: string;
  /** The places as senses, as they are where the text says nothing of them, and no article stands before the name. */
  senses: DocumentName['senses'];
  /** Countries among the entities, and countries of the only adjective. */
  countries: readonly string[];
  adjectives: readonly string[];
}

/** By the index's own lists, of which there is one for each name: gathering it anew at every mention took a tenth of linking. */
const remembered = new WeakMap<readonly Posting[], NameFacts>();

export function nameFacts(postings: readonly Posting[], pack: Pack): NameFacts {
  const known = remembered.get(postings);
  if (known) return known;
  const places = placesAmong(postings, pack);
  const adjectives = postings.filter(({ flags }) => (flags & NameFlag.adjective) !== 0);
  const [adjective] = adjectives;
  const facts = {
    places,
    senses: sensesOf(places, false, pack),
    key: `${places[0]?.folded ?? ''} ${places.length}`,
    countries: postings.flatMap(({ entity, flags }) =>
      (flags & NameFlag.adjective) === 0 && pack.row(entity) < 0 && pack.type(entity) === 'country'
        ? placeFacts(pack, entity).countries
        : [],
    ),
    adjectives: adjectives.length === 1 && adjective ? pack.countries(adjective.entity) : [],
  };
  remembered.set(postings, facts);
  return facts;
}

function placesAmong(postings: readonly Posting[], pack: Pack): Posting[] {
  const seen = new Set<number>();
  return postings.filter(({ entity, flags }) => {
    if ((flags & NameFlag.adjective) !== 0 || pack.kind(entity) !== 'place' || seen.has(entity)) return false;
    seen.add(entity);
    return true;
  });
}

/** Senses of a name of which the text says nothing but whether it stands with an article. */
export function sensesOf(places: readonly Posting[], hasThe: boolean, pack: Pack): DocumentName['senses'] {
  const named = places.map((posting) => ({ posting, facts: placeFacts(pack, posting.entity) }));
  const all = narrowed(named, hasThe, pack);
  // A province and the town in it that it is named after: "Deir ez-Zor Governorate", but not "Oklahoma" after Oklahoma City.
  const namesakes = all.filter(
    ({ facts, posting }) => facts.unit >= 0 && (facts.title === posting.name || placeFacts(pack, facts.unit).title.startsWith(facts.title)),
  );
  const units = new Set(namesakes.map(({ facts }) => facts.unit));
  const entities = new Set(all.map(({ facts }) => facts.entity));
  return all.map(({ posting, facts }) => ({
    facts,
    signs: {
      posting,
      contained: false,
      isUnitOfNamesake: facts.placeClass === 'unit' && units.has(facts.entity),
      isNamesake: entities.has(facts.unit),
      hasUnitWord: false,
      hasThe,
    },
  }));
}
