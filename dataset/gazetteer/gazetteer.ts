/** Assembles the gazetteer: reads the data sets, chooses rows, cleans names and says what was left out and why. */
import { foldedKey } from '../../engine/names/name-keys.ts';
import type { AmbiguityClass } from '../../engine/pack/layout.ts';
import { type Admin1Report, readAdmin1 } from './admin1.ts';
import { readAdmin2 } from './admin2.ts';
import { rejectionOf } from './alternates.ts';
import { ambiguityOf, type Bearers, bearersOf, isWordElsewhere } from './ambiguity.ts';
import type { GazetteerPlace } from './place.ts';
import { keepsName, type Tier, tierOf } from './tiers.ts';
import { readTowns } from './towns.ts';
import { readWordLists, type WordLists } from './word-lists.ts';

export interface PackedName {
  text: string;
  ambiguity: AmbiguityClass;
  /** A common word of a language in Latin letters other than English. */
  wordElsewhere?: boolean;
  /** Recognised but not shown. */
  form: boolean;
}

/** A place as it goes into the pack. */
export interface PackedPlace extends Omit<GazetteerPlace, 'names' | 'forms'> {
  names: PackedName[];
  /** The text must speak of its region or country. */
  needsRegion: boolean;
  /** Inhabitants of all towns in a first-order unit. */
  unitPopulation?: number;
}

export interface Gazetteer {
  /** First-order units, then second-order ones, then towns; each by country, unit and id. */
  places: PackedPlace[];
  /** Rows and names left out, by reason. */
  leftOut: Map<string, number>;
  admin1: Admin1Report;
}

/**
 * Reads everything. `progress` is told which step begins, as a part of 1.
 * @param wanted ids of places that the curated tables speak of; they are kept whatever their size.
 */
export function buildGazetteer(wanted: ReadonlySet<string>, progress: (step: string, part: number) => void = () => undefined): Gazetteer {
  progress('reading units', 0.02);
  const { places: units, report } = readAdmin1();
  progress('reading towns', 0.1);
  const towns = readTowns();
  const leftOut = new Map(towns.leftOut);
  const count = (reason: string) => leftOut.set(reason, (leftOut.get(reason) ?? 0) + 1);
  progress('choosing places', 0.35);
  const kept: { place: GazetteerPlace; tier: Tier }[] = [];
  for (const place of [...units, ...withoutTwins(readAdmin2(), units, towns.places, count), ...towns.places]) {
    const tier = wanted.has(place.id) ? 'full' : tierOf(place);
    if (tier === 'out') count(`small ${place.type}`);
    else kept.push({ place: cleaned(place, tier, count), tier });
  }
  progress('weighing names', 0.6);
  const bearers = bearersOf(kept.map(({ place }) => place));
  const lists = readWordLists();
  const inUnits = new Map<string, number>();
  for (const { place } of kept) {
    if (place.type !== 'admin1') inUnits.set(place.admin1, (inUnits.get(place.admin1) ?? 0) + (place.population ?? 0));
  }
  const places = kept.map(({ place, tier }) => ({
    ...packed(place, tier, bearers, lists),
    ...(place.type === 'admin1' && { unitPopulation: inUnits.get(place.admin1) ?? 0 }),
  }));
  return { places: places.sort(byUnit), leftOut, admin1: report };
}

/** Removes names that are none, or that fold to one the place already has. */
function cleaned(place: GazetteerPlace, tier: Tier, count: (reason: string) => void): GazetteerPlace {
  const seen = new Set<string>();
  const keep = (name: string, isTitle: boolean): boolean => {
    const rejection = isTitle ? undefined : rejectionOf(name);
    const key = foldedKey(name);
    if (rejection) count(`name: ${rejection}`);
    else if (!isTitle && seen.has(key)) count('name: same after folding');
    else {
      seen.add(key);
      return true;
    }
    return false;
  };
  const names = place.names.filter((name, index) => index === 0 || keepsName(name, place, tier));
  return {
    ...place,
    names: names.filter((name, index) => keep(name, index === 0)),
    forms: place.forms.filter((name) => keep(name, false)),
  };
}

/**
 * Second-order units whose name says no more than that of a unit of Natural Earth or of a town in the same first-order unit: "Paris" in "Paris".
 */
function withoutTwins(
  units: readonly GazetteerPlace[],
  known: readonly GazetteerPlace[],
  towns: readonly GazetteerPlace[],
  count: (reason: string) => void,
): GazetteerPlace[] {
  const taken = new Set<string>();
  for (const place of known) for (const name of place.names) taken.add(`${place.country} ${foldedKey(name)}`);
  for (const town of towns) taken.add(`${town.admin1} ${foldedKey(town.names[0] ?? '')}`);
  return units.filter((unit) => {
    const key = foldedKey(unit.names[0] ?? '');
    if (!taken.has(`${unit.admin1} ${key}`) && !taken.has(`${unit.country} ${key}`)) return true;
    count('unit named like a town or unit in it');
    return false;
  });
}

function packed(place: GazetteerPlace, tier: Tier, bearers: Bearers, lists: WordLists): PackedPlace {
  const { names, forms, ...rest } = place;
  const pack = (form: boolean) => (text: string) => ({
    text,
    ambiguity: ambiguityOf(text, place, bearers, lists),
    wordElsewhere: isWordElsewhere(text, place, lists),
    form,
  });
  return { ...rest, names: [...names.map(pack(false)), ...forms.map(pack(true))], needsRegion: tier === 'small' };
}

const RANK: Partial<Record<GazetteerPlace['type'], number>> = { admin1: 0, admin2: 1 };

/** Neighbours in the pack are neighbours on the map, which compresses well; ids make the order total. */
function byUnit(one: PackedPlace, other: PackedPlace): number {
  return (
    (RANK[one.type] ?? 2) - (RANK[other.type] ?? 2) ||
    order(one.country, other.country) ||
    order(one.admin1, other.admin1) ||
    one.geonameId - other.geonameId ||
    order(one.id, other.id)
  );
}

function order(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
