/**
 * A slow matcher that is right at a glance: it cuts a text into words, looks every run of words up in a map of written-out names, and
 * takes the longest. No hashes, no prefixes, no early exits; it has its own words for the rules of spelling.
 */
import { MAX_WORDS } from '../../../engine/names/name-keys.ts';
import type { StoredName } from '../../../engine/pack/stored-names.ts';

interface Token {
  start: number;
  end: number;
  folded: string;
  capital: boolean;
  allCapitals: boolean;
  letters: number;
  isArticle: boolean;
  /** "W" of "W.Va." */
  isInitial: boolean;
}

interface Sense {
  entity: number;
  capitals: boolean[];
  allCapitals: boolean[];
}

const IGNORED = '\\p{M}\\u00ad\\u0640\\u200b-\\u200f\\u2060\\ufeff\\u02b0-\\u02ff';
const UPPER = '\\p{Lu}\\p{Lt}';
/** Scripts that are written without spaces: each character is a word. */
const SOLO = ['Han', 'Hiragana', 'Katakana', 'Hangul', 'Thai', 'Lao', 'Khmer'].map((script) => `\\p{Script=${script}}`).join('');
const ONE_WORD = new RegExp(`^(?![${IGNORED}])[${SOLO}]`, 'u');
const LETTER = `(?![${SOLO}])[\\p{L}\\p{Nd}]`;
const NOT_IN_WORD = `(?!${LETTER}|[${IGNORED}])`;
const INITIALS = new RegExp(`^(?:(?:[${UPPER}]\\.){2,}(?:[${UPPER}]${NOT_IN_WORD})?|[${UPPER}]\\.[${UPPER}]${NOT_IN_WORD})`, 'u');
const WORD = new RegExp(`^${LETTER}(?:${LETTER}|[${IGNORED}])*`, 'u');
const SEPARATOR = " &\\u00a0\\u2002-\\u200a\\u202f\\u205f\\u3000\\-‐‑‒–−'`‘’´·・";
const GAP = new RegExp(`^[${SEPARATOR}${IGNORED}]*$`, 'u');
const DOT_GAP = new RegExp(`^\\.[${SEPARATOR}][${SEPARATOR}${IGNORED}]*$`, 'u');
const ARTICLES = 'al el ul ad ed an en ar er as es ash esh at et az ez'.split(' ');

/** What the decomposition of Unicode does not open. */
const SPECIAL: Record<string, string> = {
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th', ø: 'o', ł: 'l', đ: 'd', ð: 'd', ı: 'i', ħ: 'h', ŧ: 't', ə: 'a' },
  ...{ ٱ: 'ا', ى: 'ي', ة: 'ه', ک: 'ك', ی: 'ي', ھ: 'ه', ہ: 'ه', ґ: 'г' },
};

function fold(word: string): string {
  return [...word.replace(new RegExp(`[${IGNORED}.]`, 'gu'), '')]
    .map((letter) => {
      const lower = letter.toLowerCase();
      // Syllables of Hangul and voiced kana are letters of their own, not letters with marks.
      const base = lower.normalize(ONE_WORD.test(lower) ? 'NFKC' : 'NFKD').charAt(0);
      return SPECIAL[lower] ?? SPECIAL[base] ?? base;
    })
    .join('');
}

export function tokens(text: string): Token[] {
  const found: Token[] = [];
  for (let at = 0; at < text.length; ) {
    const rest = text.slice(at);
    const solo = ONE_WORD.exec(rest)?.[0];
    const initials = INITIALS.exec(rest)?.[0];
    const word = solo ?? initials ?? WORD.exec(rest)?.[0];
    if (word === undefined) {
      at++;
      continue;
    }
    const visible = [...word].filter((letter) => /[\p{L}\p{Nd}]/u.test(letter));
    const allCapitals = visible.length > 1 && visible.every((letter) => /[\p{Lu}\p{Lt}]/u.test(letter));
    const folded = fold(word);
    const isArticle = word.length >= 2 && word.length <= 3 && ARTICLES.includes(folded);
    const joined = /^[-‐‑‒–]/.test(rest.slice(word.length)) && isArticle && (!allCapitals || folded === 'al' || folded === 'el');
    found.push({
      start: at,
      end: at + word.length,
      folded: joined ? 'al' : folded,
      // Georgian letters have a case that nobody writes.
      capital: /\p{Script=Georgian}/u.test(word.charAt(0)) || !/\p{Ll}|\p{Nd}/u.test(word.charAt(0)),
      allCapitals: initials !== undefined || allCapitals,
      letters: initials === undefined ? visible.length : 2,
      isArticle,
      isInitial: new RegExp(`^[${UPPER}]$`, 'u').test(word),
    });
    at += word.length;
  }
  return found;
}

/** Whether two words in a row may belong to one name. */
function belong(text: string, one: Token, next: Token): boolean {
  const between = text.slice(one.end, next.start);
  if (one.isInitial && between === '.' && /[\p{Lu}\p{Lt}]/u.test(text.charAt(next.start))) return true;
  return GAP.test(between) || between === '/' || (one.letters <= 3 && DOT_GAP.test(between));
}

/** Whether a name may begin with this number: an ordinal, or one that is no day of a month, and one space before a capital. */
function isNumberOfName(text: string, one: Token | undefined, next: Token | undefined): boolean {
  if (!one || !next || new RegExp(`[${IGNORED}]$`, 'u').test(text.slice(0, one.start))) return false;
  const number = text.slice(one.start, one.end);
  const isNumber = /^\d{1,4}(?:st|nd|rd|th)$/.test(number) || (/^\d{2,4}$/.test(number) && (Number(number) > 31 || number.length > 2));
  return isNumber && text.slice(one.end, next.start) === ' ' && new RegExp(`^[${UPPER}]`, 'u').test(text.slice(next.start));
}

/** A name with and without apostrophes, with articles joined and apart, Arabic also as one word; toggled where its flags say so. */
function writingsOf(name: string, article: boolean): string[] {
  const isArticle = (word: string) => ARTICLES.includes(fold(word));
  const closed = /^\p{Script=Arabic}{2,4} \p{Script=Arabic}+$/u.test(name) ? name.replace(' ', '') : name;
  const bases = [name, name.replace(/(?<=\p{L})['’‘`](?=\p{L})/gu, ''), closed];
  return bases.flatMap((base) => {
    const open = base.replace(/(?<=^| )(\p{L}{2,3})-(?=\p{L})/gu, (whole, word: string) => (isArticle(word) ? `${word} ` : whole));
    const joined = base.replace(/(?<=^| )(\p{L}{2,3}) (?=\p{L})/gu, (whole, word: string) => (isArticle(word) ? `${word}-` : whole));
    return [base, open, joined, ...(article ? toggled(base, isArticle) : [])];
  });
}

function toggled(name: string, isArticle: (word: string) => boolean): string[] {
  const [, word = '', rest = ''] = /^(\p{Script=Latin}{2,3})[- ](\p{L}.*)$/u.exec(name) ?? [];
  if (isArticle(word)) return rest.length < 5 ? [] : [rest, `Al-${rest}`];
  return /^\p{Script=Latin}/u.test(name) ? [`Al-${name}`, `Al ${name}`] : [];
}

/** Bits of a stored name's flags, as the layout of the pack has them: class "stop", and "found with or without its article". */
const isStop = (flags: number) => (flags & 7) === 5;
const hasArticle = (flags: number) => (flags & 64) !== 0;

export type Oracle = (text: string) => string[];

/** @param entities the names of each entity. The result gives "start–end: entities" of the longest names from left to right. */
export function makeOracle(entities: readonly (readonly StoredName[])[]): Oracle {
  const names = new Map<string, Map<string, Sense>>();
  entities.forEach((own, entity) => {
    for (const { text, flags } of own) {
      if (isStop(flags)) continue;
      const seen = new Set<string>();
      for (const writing of writingsOf(text, hasArticle(flags))) {
        const words = tokens(writing);
        const key = words.map((word) => word.folded).join(' ');
        if (key === '' || words.length > MAX_WORDS || seen.has(key)) continue;
        seen.add(key);
        add(names, key, words, entity, flags);
      }
    }
  });
  return (text) => findNames(text, names);
}

function add(names: Map<string, Map<string, Sense>>, key: string, words: readonly Token[], entity: number, flags: number): void {
  const capitals = words.map((word) => word.capital && !(words.length > 1 && word.isArticle));
  const allCapitals = words.map((word) => word.allCapitals);
  const senses = names.get(key) ?? new Map<string, Sense>();
  names.set(key, senses);
  const same = senses.get(`${entity} ${flags}`);
  senses.set(`${entity} ${flags}`, {
    entity,
    capitals: capitals.map((needed, i) => needed && (same?.capitals[i] ?? true)),
    allCapitals: allCapitals.map((needed, i) => needed && (same?.allCapitals[i] ?? true)),
  });
}

function findNames(text: string, names: ReadonlyMap<string, ReadonlyMap<string, Sense>>): string[] {
  const words = tokens(text);
  const found: string[] = [];
  for (let from = 0; from < words.length; ) {
    const first = words[from];
    let length = 0;
    let entities: number[] = [];
    const mayBegin = first && (first.capital || first.isArticle || isNumberOfName(text, first, words[from + 1]));
    for (let count = 1; mayBegin && from + count <= words.length; count++) {
      const run = words.slice(from, from + count);
      const before = run.at(-2);
      const last = run.at(-1);
      if (before && last && !belong(text, before, last)) break;
      const senses = [...(names.get(run.map((word) => word.folded).join(' '))?.values() ?? [])];
      const fitting = senses.filter((sense) =>
        run.every((word, i) => (word.capital || !sense.capitals[i]) && (word.allCapitals || !sense.allCapitals[i])),
      );
      if (fitting.length === 0) continue;
      length = count;
      entities = fitting.map((sense) => sense.entity);
    }
    const end = words[from + length - 1]?.end;
    if (length > 0 && first && end !== undefined)
      found.push(`${first.start}–${end}: ${[...new Set(entities)].sort((a, b) => a - b).join()}`);
    from += Math.max(1, length);
  }
  return found;
}
