/** "Al Qaim, Iraq", "Springfield, Ill.": whether the name after a comma or in brackets names what a place lies in. */
import type { RawMatch } from '../names/scan.ts';
import { classOf, UnitClass } from '../names/unicode.ts';
import type { Pack } from '../pack/pack.ts';
import { type PlaceFacts, placeFacts } from './place-facts.ts';

/** Letters between two names that join them as part and whole: ", ", " (", ", in ", " in the ". */
const JOINED = /^(?:,? ?\(|,? in (?:the )?|, ?)$/;
const LONGEST_JOINT = 9;

const NOTHING: readonly number[] = [];

/** Entities of the countries and units that the next name may mean, if it is joined to this one; `next` is the match after it. */
export function containersAfter(text: string, match: RawMatch, next: RawMatch | undefined, pack: Pack): readonly number[] {
  if (!next || next.start - match.end > LONGEST_JOINT || !JOINED.test(text.slice(match.end, next.start))) return NOTHING;
  return next.postings.map(({ entity }) => entity).filter((entity) => isContainer(entity, pack));
}

function isContainer(entity: number, pack: Pack): boolean {
  if (pack.kind(entity) !== 'place') return false;
  const { placeClass } = placeFacts(pack, entity);
  return placeClass === 'country' || placeClass === 'unit' || placeClass === 'region' || placeClass === 'disputed';
}

/** Whether one of the containers is the place's unit or country. */
export function liesIn(facts: PlaceFacts, containers: readonly number[], pack: Pack): boolean {
  return containers.some((container) => {
    if (container === facts.entity) return false;
    if (container === facts.unit) return true;
    const { placeClass, countries } = placeFacts(pack, container);
    return placeClass === 'country' && facts.placeClass !== 'country' && countries.some((country) => facts.countries.includes(country));
  });
}

/** Words of first-order units beside their name: "Idlib province", "the state of Bavaria", "Kherson Oblast". */
const UNIT_AFTER = /^ (?:state|province|governorate|oblast|region|prefecture)\b/i;
const UNIT_BEFORE = /\b(?:state|province|governorate|oblast|region|prefecture)s? of $/i;
const LONGEST_UNIT_WORD = 20;

/** The unit of "f", and the bit that makes letters small. */
const [SMALL_F, SMALL] = [0x66, 0x20];

/** First letters of the words of units, and the letters that "the" and the words of direction end with. */
const UNIT_FIRST = letters('spgor');
const BEFORE_NAME = letters('ehtnl');

/** Bits of the letters, from "a" on. */
function letters(of: string): number {
  return [...of].reduce((bits, letter) => bits | (1 << (letter.charCodeAt(0) - 0x61)), 0);
}

/** Whether the unit at an offset is one of the letters, or its capital. A look at it spares most names the slice and the regular expression. */
function isLetterOf(text: string, at: number, of: number): boolean {
  const letter = (text.charCodeAt(at) | SMALL) - 0x61;
  return letter >= 0 && letter < 26 && (of & (1 << letter)) !== 0;
}

/** Whether the text calls the name a first-order unit. */
export function hasUnitWord(text: string, { start, end }: RawMatch): boolean {
  const isAfter = text.charCodeAt(end) === 0x20 && isLetterOf(text, end + 1, UNIT_FIRST);
  if (isAfter && UNIT_AFTER.test(text.slice(end, end + LONGEST_UNIT_WORD))) return true;
  const isOf = text.charCodeAt(start - 1) === 0x20 && (text.charCodeAt(start - 2) | SMALL) === SMALL_F;
  return isOf && UNIT_BEFORE.test(text.slice(Math.max(0, start - LONGEST_UNIT_WORD), start));
}

/**
 * Whether "the" stands right before the name, or before a word of direction, and no other name follows: "the Atlantic", "the north Atlantic", but
 * not "the Pacific Northwest".
 */
export function hasThe(text: string, { start, end }: RawMatch): boolean {
  if (text.charCodeAt(start - 1) !== 0x20 || !isLetterOf(text, start - 2, BEFORE_NAME)) return false;
  if (text.charCodeAt(end) === 0x20 && classOf(text.charCodeAt(end + 1)) === UnitClass.upper) return false;
  return THE_BEFORE.test(text.slice(Math.max(0, start - LONGEST_UNIT_WORD), start));
}

const THE_BEFORE = /\bthe (?:(?:north|south|east|west|northern|southern|eastern|western|central) )?$/i;
