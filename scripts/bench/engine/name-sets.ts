/** Lists of names of several lengths as packs: the built one, and smaller and larger ones that are compiled from its places. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compilePack } from '../../../dataset/compile.ts';
import type { PackedPlace } from '../../../dataset/gazetteer/gazetteer.ts';
import { readTables } from '../../../dataset/read-tables.ts';
import { NameFlag, PART_NAMES, partFile, RESIDENT_PARTS } from '../../../engine/pack/layout.ts';
import { Pack } from '../../../engine/pack/pack.ts';
import { ambiguityOf } from '../../../engine/pack/stored-names.ts';
import { withoutReferences } from './without-references.ts';

/** Names in a compiled list, about. */
export const LIST_LENGTHS = [33_000, 130_000, 330_000, 500_000] as const;

const UNKNOWN_TOWN = {
  type: 'town',
  country: 'US',
  admin1: '',
  admin2: '',
  label: '',
  wikidata: '',
  notable: false,
  needsRegion: false,
} as const;

export function openFolder(folder: string): Pack {
  return new Pack(readParts(folder));
}

/** The parts that stay in memory: what cards show is no matter of finding names. */
export function readParts(folder: string): ArrayBuffer[] {
  return RESIDENT_PARTS.map((part) => {
    const bytes = readFileSync(join(folder, partFile(part)));
    return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
  });
}

/** Compiles a list of about this many names into a folder: the largest places first, then spellings that nobody uses. */
export function compileList(built: Pack, length: number, folder: string): void {
  writePack(placesOf(built, length), folder);
}

function writePack(places: readonly PackedPlace[], folder: string): void {
  mkdirSync(folder, { recursive: true });
  const { parts } = compilePack(withoutReferences(readTables()), { places: [...places] });
  for (const part of PART_NAMES) writeFileSync(join(folder, partFile(part)), parts[part]);
}

/** Compiles just these names into a folder, each the name of a place of its own, and what is curated. */
export function compileNames(names: readonly string[], folder: string): void {
  writePack(
    names.map((text, index) => ({
      ...UNKNOWN_TOWN,
      id: `gn:${index + 1}`,
      geonameId: index + 1,
      names: [{ text, ambiguity: 'clear', form: false }],
    })),
    folder,
  );
}

export function countNames(pack: Pack): number {
  let count = 0;
  for (let entity = 0; entity < pack.entityCount; entity++) count += pack.names(entity).length;
  return count;
}

function placesOf(built: Pack, length: number): PackedPlace[] {
  const rows = Array.from({ length: built.rows.length }, (_, row) => row)
    .filter((row) => built.rows.promoted(row) < 0)
    .sort((a, b) => (built.rows.population(b) ?? 0) - (built.rows.population(a) ?? 0) || a - b);
  const places: PackedPlace[] = [];
  let names = 0;
  for (const row of rows) {
    if (names >= length) return places;
    const place = placeOf(row, built);
    places.push(place);
    names += place.names.length;
  }
  return length > names ? withSpellings(places, length - names) : places;
}

/** The row as the compiler takes it, without the units it lies in, as not all of them are in the list. */
function placeOf(row: number, pack: Pack): PackedPlace {
  const stored = pack.names(pack.recordCount + row);
  return {
    ...UNKNOWN_TOWN,
    id: `gn:${row + 1}`,
    geonameId: row + 1,
    country: pack.rows.country(row),
    names: stored.map(({ text, flags }) => ({ text, ambiguity: ambiguityOf(flags), form: (flags & NameFlag.form) !== 0 })),
    needsRegion: ((stored[0]?.flags ?? 0) & NameFlag.needsSign) !== 0,
  };
}

/** Adds that many names: a vowel doubled or a letter left out, as romanisations differ, in one name of each place after the other. */
function withSpellings(places: readonly PackedPlace[], more: number): PackedPlace[] {
  let left = more;
  return places.map((place) => {
    const own = place.names.flatMap((name) => {
      if (left <= 0 || name.text.length < 5) return [];
      left--;
      const changed = name.text.replace(/(?<=.)([aeiou])/u, '$1$1');
      return [{ ...name, text: changed === name.text ? name.text.slice(0, 2) + name.text.slice(3) : changed, form: true }];
    });
    return { ...place, names: [...place.names, ...own] };
  });
}
