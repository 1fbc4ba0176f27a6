/** Senses of a name that are left where the tables or an article tell, before any is weighed. */
import { isStrong } from '../evidence.ts';
import type { Posting } from '../names/index.ts';
import type { Pack } from '../pack/pack.ts';
import type { PlaceFacts } from './place-facts.ts';

interface NamedPlace {
  posting: Posting;
  facts: PlaceFacts;
}

const SEAS = new Set(['ocean', 'sea', 'gulf']);

/** Whether the place is a sea, whose name stands with an article. */
export function isSea({ placeClass, entity }: PlaceFacts, pack: Pack): boolean {
  return placeClass === 'water' && SEAS.has(pack.type(entity));
}

/** @param hasThe whether the text has the name with an article: "the Atlantic" is the ocean, and no town in Iowa. */
export function narrowed(named: readonly NamedPlace[], hasThe: boolean, pack: Pack): readonly NamedPlace[] {
  const seas = hasThe ? named.filter(({ facts }) => isSea(facts, pack)) : [];
  return withoutTownsOfTerritories(seas.length > 0 ? seas : named);
}

/** Gaza is the strip before it is the city: of a territory that our tables call so by itself, and a town in it, the territory is meant. */
function withoutTownsOfTerritories(named: readonly NamedPlace[]): readonly NamedPlace[] {
  if (named.every(({ facts }) => facts.placeClass !== 'disputed')) return named;
  const territories = new Set(
    named.filter(({ facts, posting }) => facts.placeClass === 'disputed' && isStrong(posting)).map(({ facts }) => facts.entity),
  );
  return named.filter(({ facts }) => !territories.has(facts.unit));
}
