/** What the background tells the side panel about the names of an article: where they lie, and what leaves with an export. */
import { spokenContext, titleAt } from '../engine/card/context.ts';
import { WIDE } from '../engine/card/labels.ts';
import type { EntityFacts } from '../engine/export/article-facts.ts';
import { entityFacts } from '../engine/export/entity-facts.ts';
import { loadPack, loadPackForCards } from './pack-loader.ts';
import { CARD_SURFACES, loadSay } from './texts.ts';

/** What an entity is, in short. */
export interface NameSummary {
  entity: string;
  title: string;
  /** "town", "country", "armed_group" … */
  type: string;
  /** Where it lies; absent for actors, and for places of which nobody says. */
  at?: { lat: number; lon: number };
  /** Of which `at` is only the middle. */
  isArea: boolean;
  /** ISO codes of the countries it lies in; those it is, for a country. */
  countries: string[];
  population: number;
}

/** In the order asked; entities that the data do not hold are left out. */
export async function summaries(ids: readonly string[]): Promise<NameSummary[]> {
  const [pack, speech] = await Promise.all([loadPack(), loadSay([])]);
  const context = spokenContext(pack, speech);
  return ids.flatMap((id) => {
    const entity = pack.find(id);
    if (entity < 0) return [];
    const type = pack.type(entity);
    const at = pack.kind(entity) === 'place' ? pack.coordinates(entity) : undefined;
    return {
      entity: id,
      title: titleAt(entity, context),
      type,
      ...(at && { at }),
      isArea: type === 'country' || WIDE.has(type),
      countries: pack.countries(entity),
      population: pack.population(entity) ?? 0,
    };
  });
}

/** Facts for the article's date, in the order asked, with the version of the data that they are from. */
export async function factsFor(ids: readonly string[], date: string | undefined): Promise<{ dataVersion: string; facts: EntityFacts[] }> {
  const [pack, speech] = await Promise.all([loadPackForCards(), loadSay(CARD_SURFACES)]);
  const known = ids.map((id) => pack.find(id)).filter((entity) => entity >= 0);
  return { dataVersion: pack.info().version, facts: known.map((entity) => entityFacts(entity, pack, speech, date)) };
}
