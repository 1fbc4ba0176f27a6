/**
 * Texts that nobody writes: characters of all scripts, halves of surrogate pairs, runs of marks and of what nobody sees, with names of the pack
 * among them; and very long ones, on which a scan that looks back or ahead too often would take the square of their length.
 */
import type { Pack } from '../../engine/pack/pack.ts';

/** Numbers from 0 up to, not including, `below`. */
export type RandomNumbers = (below: number) => number;

/** Letters that begin what the engine treats by rules of its own: first and last unit of a range. */
const SCRIPTS: readonly (readonly [first: number, last: number])[] = [
  ...([
    [0x41, 0x5a],
    [0x61, 0x7a],
    [0x30, 0x39],
    [0xc0, 0x24f],
    [0x370, 0x3ff],
    [0x400, 0x4ff],
    [0x531, 0x586],
    [0x5d0, 0x5ea],
    [0x620, 0x6d3],
    [0x710, 0x74f],
    [0x904, 0x97f],
    [0x980, 0x9ff],
    [0xb80, 0xbff],
  ] as const),
  ...([
    [0xe01, 0xe5b],
    [0xe81, 0xedf],
    [0xf40, 0xfbc],
    [0x1000, 0x109f],
    [0x10a0, 0x10ff],
    [0x1100, 0x11ff],
    [0x1200, 0x137f],
    [0x1780, 0x17ff],
    [0x1c90, 0x1cbf],
    [0x1e00, 0x1fff],
    [0x3041, 0x30ff],
    [0x4e00, 0x9fff],
    [0xac00, 0xd7a3],
    [0xfb00, 0xfdff],
    [0xfe70, 0xfefc],
    [0xff01, 0xffdc],
  ] as const),
];

const MARKS = [...'\u0300\u0301\u0307\u0308\u0327\u030a\u064b\u0651\u05b0\u0e48\u093c\u20dd\ufe0f\u02bf\u02bc\u0640'];
const UNSEEN = [...'\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\u2066\ufeff\u061c\u180e\u0000\u0085'];
const SEPARATORS = [
  ...` -.,'’‘\`´·・&/()[]"“”!?:;@_\u00a0\u2009\u2011\u2013\u2014\u2028\u202f\u3000\u3001\u3002\n\r\t`,
  '. ',
  ', ',
  " '",
  '’s ',
];
/** Words at which the engine's rules look: titles, words for forces and groups, articles, parts of names. */
const WORDS = [
  ...'the of in and Al al- ez Mr. University special border forces army police fighters group-led backed IS US us U.S. Sino- Iraqi Iraq'.split(
    ' ',
  ),
  ...'Syria Abu New St. is was said 13th Division Ky. W. Va. Daesh SDF'.split(' '),
];

/** All names of the pack, to mix into texts; some are a few hundred letters long. */
export function namesOf(pack: Pack): string[] {
  return Array.from({ length: pack.entityCount }, (_, entity) => pack.names(entity).map(({ text }) => text)).flat();
}

/** A text of one to fourteen pieces. */
export function fuzzText(random: RandomNumbers, names: readonly string[]): string {
  let text = '';
  for (let pieces = 1 + random(14); pieces > 0; pieces--) text += piece(random, names);
  return text;
}

function piece(random: RandomNumbers, names: readonly string[]): string {
  switch (random(12)) {
    case 0:
      return String.fromCharCode(random(0x1_0000));
    case 1:
      return String.fromCodePoint(0x1_0000 + random(0x10_0000));
    case 2:
      return String.fromCharCode(0xd800 + random(0x800));
    case 3:
      return run(MARKS, 1 + random(40), random);
    case 4:
      return run(UNSEEN, 1 + random(6), random);
    case 5:
    case 6:
      return word(random);
    case 7:
      return ` ${pick(WORDS, random)} `;
    case 8:
    case 9:
      return run(SEPARATORS, 1 + random(2), random);
    default:
      return altered(pick(names, random), random);
  }
}

/** A word in one script. */
function word(random: RandomNumbers): string {
  const [first, last] = SCRIPTS[random(SCRIPTS.length)] ?? [0x41, 0x5a];
  return Array.from({ length: 1 + random(9) }, () => String.fromCharCode(first + random(last - first + 1))).join('');
}

/** A name as it is or as something may have changed it. */
function altered(name: string, random: RandomNumbers): string {
  const at = random(name.length + 1);
  switch (random(14)) {
    case 0:
      return name.toUpperCase();
    case 1:
      return name.toLowerCase();
    case 2:
      return name.normalize('NFD');
    case 3:
      return name.slice(at);
    case 4:
      return name.slice(0, at);
    case 5:
      return name.slice(0, at) + run(UNSEEN, 1 + random(3), random) + name.slice(at);
    case 6:
      return name.slice(0, at) + run(MARKS, 1 + random(9), random) + name.slice(at);
    case 7:
      return name.slice(0, at) + String.fromCharCode(0xd800 + random(0x800)) + name.slice(at);
    case 8:
      return name.replaceAll(' ', pick(SEPARATORS, random));
    default:
      return name;
  }
}

function run(characters: readonly string[], length: number, random: RandomNumbers): string {
  return Array.from({ length }, () => pick(characters, random)).join('');
}

function pick(list: readonly string[], random: RandomNumbers): string {
  return list[random(list.length)] ?? '';
}

function filled(unit: string, length: number): string {
  return unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
}

/** Makers of texts of a length, by what they consist of. */
export type LongTexts = Readonly<Record<string, (length: number, names: readonly string[]) => string>>;

/** Texts of about the given length in UTF-16 units, by what they consist of: one word, one gap, or a script that knows none. */
export const LONG_TOKENS: LongTexts = {
  'one word of small letters after a name': (length) => `Iraq ${filled('a', length)} Iraq`,
  'one word of capitals between names': (length) => `Iraq ${filled('A', length)} Syria`,
  'words of one capital': (length) => filled('A ', length),
  'combining marks after a name': (length) => `Iraq${filled('\u0301', length)} Syria`,
  'combining marks before a name': (length) => `${filled('\u0301', length)}Iraq`,
  'combining marks between Han characters': (length) => `中${filled('\u0301', length)}国`,
  'zero-width spaces before a name': (length) => `${filled('\u200b', length)}Iraq`,
  'spaces between the words of a name': (length) => `Abu${filled(' ', length)}Kamal`,
  'hyphens between the words of a name': (length) => `Abu${filled('-', length)}Kamal`,
  'apostrophes between names': (length) => `Iraq${filled('’', length)}Syria`,
  'Han without spaces': (length) => filled('他們說那條路很長而且沒有盡頭叙利亚', length),
  'Thai without spaces': (length) => filled('ถนนสายนี้ยาวมากและไม่มีที่สิ้นสุดซีเรีย', length),
  'Arabic without spaces': (length) => filled('العراقسوريا', length),
  'Hangul without spaces': (length) => filled('그길은아주길고끝이없다시리아', length),
  'one word of initials': (length) => filled('U.S.', length),
  'articles joined by hyphens': (length) => filled('al-', length),
  'halves of surrogate pairs': (length) => filled('\ud83d', length),
  digits: (length) => filled('13', length),
};

/** The same of many names, which the linker weighs against each other. */
export const LONG_LISTS: LongTexts = {
  'one name again and again': (length) => filled('Iraq ', length),
  'an acronym again and again': (length) => filled('US ', length),
  'a town and its country again and again': (length) => filled('Al Qaim, Iraq, ', length),
  'a shared name and its state again and again': (length) => filled('Springfield, Ill., ', length),
  'a name that nothing confirms again and again': (length) => filled('US-led coalition ', length),
  'an adjective and its force again and again': (length) => filled('Iraqi special forces ', length),
  'one name after the other': listOf,
};

/** Names far apart in the pack, with commas between. */
function listOf(length: number, names: readonly string[]): string {
  const parts: string[] = [];
  let total = 0;
  for (let at = 0; total < length; at = (at + 9973) % names.length) {
    const name = names[at] ?? '';
    parts.push(name);
    total += name.length + 2;
  }
  return parts.join(', ').slice(0, length);
}
