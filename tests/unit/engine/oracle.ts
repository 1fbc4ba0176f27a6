/**
 * A slow matcher that is right at a glance: it cuts a text into words, looks every run of words up in a map of written-out names, and
 * takes the longest. No hashes, no prefixes, no early exits; only the rules of spelling are those of the engine.
 */
import { readCountries } from '../../../dataset/countries.ts';
import { joinEntities } from '../../../dataset/entities.ts';
import { readTables } from '../../../dataset/read-tables.ts';

interface Token {
  start: number;
  end: number;
  folded: string;
  capital: boolean;
  allCapitals: boolean;
  letters: number;
  isArticle: boolean;
}

interface Sense {
  entity: number;
  capitals: boolean[];
  allCapitals: boolean[];
}

const IGNORED = '\\p{M}\\u00ad\\u0640\\u200b-\\u200f\\u2060\\ufeff\\u02b0-\\u02ff';
const UPPER = '\\p{Lu}\\p{Lt}';
const INITIALS = new RegExp(
  `^(?:(?:[${UPPER}]\\.){2,}(?:[${UPPER}](?![\\p{L}\\p{Nd}${IGNORED}]))?|[${UPPER}]\\.[${UPPER}](?![\\p{L}\\p{Nd}${IGNORED}]))`,
  'u',
);
const WORD = new RegExp(`^[\\p{L}\\p{Nd}][\\p{L}\\p{Nd}${IGNORED}]*`, 'u');
const GAP = new RegExp(`^(?:[ \\u00a0\\u2002-\\u200a\\u202f\\u3000\\-‐‑‒–−'\`‘’´·]|[${IGNORED}])*$`, 'u');
const ARTICLES = 'al el ul ad ed an en ar er as es ash esh at et az ez'.split(' ');

const LETTERS: Record<string, string> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ı: 'i' };
const ARABIC: Record<string, string> = { أ: 'ا', إ: 'ا', آ: 'ا', ى: 'ي', ئ: 'ي', ؤ: 'و', ة: 'ه' };

function fold(word: string): string {
  return [...word.replace(new RegExp(`[${IGNORED}.]`, 'gu'), '').toLowerCase()]
    .map((letter) => LETTERS[letter] ?? ARABIC[letter] ?? letter.normalize('NFKD').charAt(0))
    .join('');
}

export function tokens(text: string): Token[] {
  const found: Token[] = [];
  for (let at = 0; at < text.length; ) {
    const rest = text.slice(at);
    const initials = INITIALS.exec(rest)?.[0];
    const word = initials ?? WORD.exec(rest)?.[0];
    if (word === undefined) {
      at++;
      continue;
    }
    const visible = [...word].filter((letter) => /[\p{L}\p{Nd}]/u.test(letter));
    const allCapitals = visible.length > 1 && visible.every((letter) => /[\p{Lu}\p{Lt}]/u.test(letter));
    const folded = fold(word);
    const isArticle = word.length <= 3 && ARTICLES.includes(folded);
    const joined = /^[-‐‑‒–]/.test(rest.slice(word.length)) && isArticle && (!allCapitals || folded === 'al' || folded === 'el');
    found.push({
      start: at,
      end: at + word.length,
      folded: joined ? 'al' : folded,
      capital: !/\p{Ll}|\p{Nd}/u.test(word.charAt(0)),
      allCapitals: initials !== undefined || allCapitals,
      letters: initials === undefined ? visible.length : 2,
      isArticle,
    });
    at += word.length;
  }
  return found;
}

/** Whether two words in a row may belong to one name. */
function belong(text: string, one: Token, next: Token): boolean {
  const between = text.slice(one.end, next.start);
  return GAP.test(between) || (one.letters <= 3 && /^\.[ \u00a0-]/.test(between) && GAP.test(between.slice(1)));
}

/** All writings of all names, as folded words. */
function readNames(): Map<string, Map<string, Sense>> {
  const names = new Map<string, Map<string, Sense>>();
  joinEntities(readTables(), readCountries(), []).forEach((entity, index) => {
    for (const { text, needsSign, weak, adjective } of entity.recognised) {
      const plain = text.replace(/(?<=\p{L})['’‘`](?=\p{L})/gu, '');
      for (const base of new Set([text, plain])) {
        const open = base.replace(/(?<=^| )(\p{L}{2,3})-(?=\p{L})/gu, (whole, word: string) =>
          ARTICLES.includes(word.toLowerCase()) ? `${word} ` : whole,
        );
        for (const writing of new Set([base, open])) add(names, writing, index, [needsSign, weak, adjective].join());
      }
    }
  });
  return names;
}

function add(names: Map<string, Map<string, Sense>>, writing: string, entity: number, flags: string): void {
  const words = tokens(writing);
  const key = words.map((word) => word.folded).join(' ');
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

const NAMES = readNames();

/** "start–end: entities" of the longest names from left to right. */
export function findNames(text: string): string[] {
  const words = tokens(text);
  const found: string[] = [];
  for (let from = 0; from < words.length; ) {
    const first = words[from];
    let length = 0;
    let entities: number[] = [];
    for (let count = 1; first && (first.capital || first.isArticle) && from + count <= words.length; count++) {
      const run = words.slice(from, from + count);
      const before = run.at(-2);
      const last = run.at(-1);
      if (before && last && !belong(text, before, last)) break;
      const senses = [...(NAMES.get(run.map((word) => word.folded).join(' '))?.values() ?? [])];
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
