/**
 * A pack of real names that is small enough for slow checks: everything curated that stands by itself, and the gazetteer's rows of a few
 * countries, taken back out of the built pack. It is compiled anew, so that the checks are of the compiler and the reader as they are.
 */
import { compilePack } from '../../../dataset/compile.ts';
import type { PackedPlace } from '../../../dataset/gazetteer/gazetteer.ts';
import { readTables } from '../../../dataset/read-tables.ts';
import { NameFlag } from '../../../engine/pack/layout.ts';
import type { Pack } from '../../../engine/pack/pack.ts';
import { ambiguityOf } from '../../../engine/pack/stored-names.ts';
import { withoutReferences } from '../../../scripts/bench/engine/without-references.ts';
import { openPack, realPack } from '../dataset/make-tables.ts';

/** Arabic and Kurdish with articles; Georgian and Cyrillic; Han, kana and Latin. */
const COUNTRIES = new Set(['SY', 'GE', 'TW']);

export function makeSmallPack(): Pack {
  const built = realPack();
  const places = Array.from({ length: built.rows.length }, (_, row) => row)
    .filter((row) => COUNTRIES.has(built.rows.country(row)) && built.rows.promoted(row) < 0)
    .map((row) => placeOf(row, built));
  return openPack(compilePack(withoutReferences(readTables()), { places }).parts);
}

/** The row as the compiler takes it; units are left out of it, since not all of them are among the rows. */
function placeOf(row: number, pack: Pack): PackedPlace {
  const entity = pack.recordCount + row;
  const names = pack.names(entity).map(({ text, flags }) => ({ text, ambiguity: ambiguityOf(flags), form: (flags & NameFlag.form) !== 0 }));
  return {
    id: `gn:${row + 1}`,
    geonameId: row + 1,
    type: 'town',
    country: pack.rows.country(row),
    admin1: '',
    admin2: '',
    names,
    label: '',
    wikidata: '',
    notable: false,
    needsRegion: ((pack.names(entity)[0]?.flags ?? 0) & NameFlag.needsSign) !== 0,
  };
}
