/**
 * Looks for names in the forms that some languages give them: cases ("Сирии"), words joined to them ("وسوريا"). The words of a text are told
 * back to those that names are stored with, and these are looked up. Done while scanning rather than when the pack is built, since 27,000
 * Cyrillic names in ten forms each would make the index a quarter larger, and all places profit, not only large ones.
 */
import type { FormRules } from '../language/forms/form.ts';
import type { Pack } from '../pack/pack.ts';
import type { Posting } from './index.ts';
import { nextWordStart } from './next-word.ts';
import type { RawMatch } from './scan.ts';
import { classOf, UnitClass } from './unicode.ts';
import { extendHash, foldedText, readWord, type Word } from './words.ts';

/** Names of four words are the longest that are inflected in more than their first. */
const MAX_FORM_WORDS = 4;

/** Words repeat between articles; 20,000 of them with what they may be forms of are a few megabytes at most. */
const MAX_REMEMBERED = 20_000;

/** A word told back. */
interface Base {
  folded: string;
  hash: number;
  check: number;
}

/** A first word told back, where some name begins so. */
interface FirstBase extends Base {
  skip: number;
  /** Whether it is only the beginning of a longer name. */
  isPart: boolean;
  /** Whether longer names may begin with it. */
  goesOn: boolean;
  /** Whom the word alone means. */
  postings: readonly Posting[];
}

/** A beginning of a name: words that were told back, joined. */
interface Beginning extends Base {
  skip: number;
  letter: number;
}

/** Reads forms of names in one language, with a memory of the words that it told back. */
export class FormReader {
  readonly #rules: FormRules;
  readonly #accepts: (posting: Posting, pack: Pack) => boolean;
  readonly #pack: Pack;
  readonly #first = new Map<string, readonly FirstBase[]>();
  readonly #later = new Map<string, readonly Base[]>();

  /**
   * @param rules tell words back.
   * @param accepts which bearers of a name may be meant by a form of it.
   */
  constructor(rules: FormRules, accepts: (posting: Posting, pack: Pack) => boolean, pack: Pack) {
    this.#rules = rules;
    this.#accepts = accepts;
    this.#pack = pack;
  }

  /**
   * The name that begins with the word from `start` to `wordEnd`: as it stands (`exact`), or in a form of it if that is longer or if nobody
   * would be meant by it as it stands. `except` is no answer.
   */
  read(text: string, start: number, wordEnd: number, to: number, exact?: RawMatch, except?: RawMatch): RawMatch | undefined {
    const form = this.#longest(text, start, wordEnd, to);
    if (!form || (except !== undefined && form.start === except.start && form.end === except.end)) return exact;
    if (!exact || form.end > exact.end) return form;
    if (form.end < exact.end) return exact;
    if (form.start > exact.start) return exact.postings.some((posting) => this.#accepts(posting, this.#pack)) ? exact : form;
    const known = new Set(exact.postings.map(({ entity }) => entity));
    const more = form.postings.filter(({ entity }) => !known.has(entity));
    return more.length === 0 ? exact : { ...exact, postings: [...exact.postings, ...more] };
  }

  #longest(text: string, start: number, wordEnd: number, to: number): RawMatch | undefined {
    const bases = wordEnd > to ? [] : this.#firstBases(text.slice(start, wordEnd));
    if (bases.length === 0) return undefined;
    const alone = bases.filter(({ postings }) => postings.length > 0);
    const skip = alone[0]?.skip ?? 0;
    const postings = alone.filter((base) => base.skip === skip).flatMap((base) => base.postings);
    const best = alone.length > 0 ? { start: afterLetters(text, start, skip), end: wordEnd, postings, words: 1 } : undefined;
    const beginnings = bases.filter(({ goesOn }) => goesOn).map((base) => ({ ...base, letter: base.folded.charCodeAt(0) }));
    return beginnings.length === 0 ? best : (this.#longer(text, readWord(text, start), to, beginnings) ?? best);
  }

  /** The longest name of more words than one. */
  #longer(text: string, first: Word, to: number, begun: readonly Beginning[]): RawMatch | undefined {
    let best: RawMatch | undefined;
    let word = first;
    let capitals = 1;
    let beginnings = begun;
    for (let count = 2; count <= MAX_FORM_WORDS && beginnings.length > 0; count++) {
      const next = nextWordStart(text, word.end, word.letters <= 3);
      if (next < 0) break;
      word = readWord(text, next);
      if (word.end > to) break;
      if (word.capital) capitals |= 1 << (count - 1);
      const later = this.#laterBases(text.slice(word.start, word.end));
      const continued = word.capital ? later : later.filter(({ folded }) => this.#rules.small.has(folded));
      beginnings = beginnings.flatMap((beginning) => continued.map((base) => extended(beginning, base)));
      for (const beginning of beginnings) {
        const postings = this.#find(beginning, beginning.letter).filter((posting) => (posting.capitals & ~capitals) === 0);
        if (postings.length === 0 || best?.words === count) continue;
        best = { start: afterLetters(text, first.start, beginning.skip), end: word.end, postings, words: count };
      }
      beginnings = beginnings.filter(({ hash }) => this.#pack.index.mayGoOn(hash));
    }
    return best;
  }

  #find({ folded, hash, check }: Base, letter: number): readonly Posting[] {
    return this.#pack.index
      .find(hash, check, letter)
      .filter((posting) => posting.folded === folded && posting.allCapitals === 0 && this.#accepts(posting, this.#pack));
  }

  #firstBases(printed: string): readonly FirstBase[] {
    return remembered(this.#first, printed, () =>
      this.#rules.bases(foldedText(printed, 0, printed.length), true).flatMap(({ folded, skip, isPart = false }): FirstBase[] => {
        const word = readWord(folded, 0);
        const base = { folded, hash: extendHash(0, word.hash), check: extendHash(0, word.check) };
        const postings = isPart ? [] : this.#find(base, folded.charCodeAt(0)).filter(({ capitals }) => capitals <= 1);
        const goesOn = this.#pack.index.mayGoOn(base.hash);
        return postings.length === 0 && !goesOn ? [] : [{ ...base, skip, isPart, goesOn, postings }];
      }),
    );
  }

  #laterBases(printed: string): readonly Base[] {
    return remembered(this.#later, printed, () =>
      this.#rules.bases(foldedText(printed, 0, printed.length), false).map(({ folded }) => {
        const { hash, check } = readWord(folded, 0);
        return { folded, hash, check };
      }),
    );
  }
}

function remembered<Value>(memory: Map<string, Value>, key: string, make: () => Value): Value {
  const known = memory.get(key);
  if (known !== undefined) return known;
  const made = make();
  if (memory.size >= MAX_REMEMBERED) memory.clear();
  memory.set(key, made);
  return made;
}

function extended(beginning: Beginning, base: Base): Beginning {
  return {
    ...beginning,
    folded: `${beginning.folded} ${base.folded}`,
    hash: extendHash(beginning.hash, base.hash),
    check: extendHash(beginning.check, base.check),
  };
}

/** Offset after so many letters; marks between them are none. */
function afterLetters(text: string, start: number, letters: number): number {
  let at = start;
  for (let left = letters; left > 0; at++) if (classOf(text.charCodeAt(at)) !== UnitClass.mark) left--;
  return at;
}
