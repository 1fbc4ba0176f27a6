/** What linking and filtering ask about a place, read once from the pack and remembered. */
import type { Pack } from '../pack/pack.ts';

/** Kinds by how likely a name of that kind is the place: the study of matching found this prior the strongest single sign. */
export const PLACE_CLASSES = [
  ...['country', 'unit', 'capital', 'metropolis', 'city', 'large_town', 'town', 'village', 'unknown_size'],
  ...['district', 'neighbourhood', 'region', 'water', 'site', 'disputed'],
] as const;
export type PlaceClass = (typeof PLACE_CLASSES)[number];

export interface PlaceFacts {
  entity: number;
  countries: readonly string[];
  /** Entity of its first-order unit, or -1. */
  unit: number;
  lat?: number;
  lon?: number;
  /** Entity of its second-order unit, or -1. */
  district: number;
  /** Inhabitants, or a stand-in for what has none. */
  weight: number;
  placeClass: PlaceClass;
  /** Index of the class in {@link PLACE_CLASSES}. */
  classIndex: number;
  title: string;
}

/** Stand-ins: a country is meant before any town, curated places as often as a city of this size, districts seldom. */
const COUNTRY = 1e9;
const CURATED = 5e5;
const DISTRICT_FLOOR = 5e3;
const UNKNOWN = 500;

const WATER = new Set('river lake reservoir sea ocean gulf strait canal waterfall'.split(' '));
const REGION = new Set(
  'region continent mountain_range mountain volcano pass plateau plain valley desert forest island archipelago peninsula cape'.split(' '),
);

const remembered = new WeakMap<Pack, Map<number, PlaceFacts>>();

export function placeFacts(pack: Pack, entity: number): PlaceFacts {
  let facts = remembered.get(pack);
  if (!facts) {
    facts = new Map();
    remembered.set(pack, facts);
  }
  const known = facts.get(entity);
  if (known) return known;
  const read = readFacts(pack, entity);
  facts.set(entity, read);
  return read;
}

function readFacts(pack: Pack, entity: number): PlaceFacts {
  const row = pack.row(entity);
  const type = pack.type(entity);
  const population = pack.population(entity);
  const unit = pack.admin1(entity);
  const inUnit = row >= 0 ? pack.rows.unitPopulation(row) : 0;
  const district = row >= 0 ? pack.rows.admin2(row) : -1;
  const placeClass = classOf(type, population);
  return {
    entity,
    countries: pack.countries(entity),
    unit: unit === entity ? -1 : unit,
    district: district < 0 ? -1 : pack.entityOfRow(district),
    ...pack.approximateCoordinates(entity),
    weight: weightOf(type, population, inUnit, row < 0),
    placeClass,
    classIndex: PLACE_CLASSES.indexOf(placeClass),
    title: pack.title(entity),
  };
}

function weightOf(type: string, population: number | undefined, inUnit: number, isCurated: boolean): number {
  if (type === 'country') return COUNTRY;
  if (type === 'admin1' || type === 'governorate') return Math.max(inUnit, CURATED);
  if (population !== undefined) return population;
  if (type === 'admin2' || type === 'district') return Math.max(inUnit, DISTRICT_FLOOR);
  return isCurated ? CURATED : UNKNOWN;
}

function classOf(type: string, population: number | undefined): PlaceClass {
  if (type === 'country' || type === 'capital' || type === 'neighbourhood') return type;
  if (type === 'admin1' || type === 'governorate') return 'unit';
  if (type === 'admin2' || type === 'district') return 'district';
  if (type === 'disputed_territory') return 'disputed';
  if (WATER.has(type)) return 'water';
  if (REGION.has(type)) return 'region';
  if (population === undefined) return ['city', 'town', 'village', 'settlement'].includes(type) ? 'unknown_size' : 'site';
  if (population >= 1e6) return 'metropolis';
  if (population >= 1e5) return 'city';
  if (population >= 15_000) return 'large_town';
  return population >= 3_000 ? 'town' : 'village';
}
