/** Words that a document writes in small letters: one of them is no name where a sentence begins with it. */
import { classAt, isWordClass } from '../names/unicode.ts';

export class SmallWords {
  readonly #text: string;
  readonly #known = new Map<string, boolean>();
  readonly #spaced = new Map<string, boolean>();

  constructor(text: string) {
    this.#text = text;
  }

  /** Whether the document also has the word in small letters only; false for words without case. */
  has(printed: string): boolean {
    const small = printed.toLowerCase();
    if (small === printed || small === '') return false;
    const known = this.#known.get(small) ?? this.#find(small);
    this.#known.set(small, known);
    return known;
  }

  /** Whether the printed word stands between two spaces in small letters; asked once for all spellings that fold alike. */
  hasSpaced(folded: string, printed: string): boolean {
    const known = this.#spaced.get(folded) ?? this.#findSpaced(printed.toLowerCase());
    this.#spaced.set(folded, known);
    return known;
  }

  /** Without its spaces: V8 stops at each unit that is the first of what it seeks, and each sixth of a text is a space. */
  #findSpaced(small: string): boolean {
    const text = this.#text;
    for (let at = text.indexOf(small, 1); at > 0; at = text.indexOf(small, at + 1))
      if (text.charCodeAt(at - 1) === 0x20 && text.charCodeAt(at + small.length) === 0x20) return true;
    return false;
  }

  #find(small: string): boolean {
    const text = this.#text;
    for (let at = text.indexOf(small); at >= 0; at = text.indexOf(small, at + 1)) {
      if (!isWordClass(classAt(text, at - 1)) && !isWordClass(classAt(text, at + small.length))) return true;
    }
    return false;
  }
}
