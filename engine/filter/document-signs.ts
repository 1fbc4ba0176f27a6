/** What a whole document says that helps to tell whether one of its names is a place: gathered once, asked for each name. */

import type { Language } from '../language/language.ts';
import type { Resolved } from '../link/resolve-places.ts';
import type { RawMatch } from '../names/scan.ts';
import { hasWord } from '../names/word-set.ts';
import { readWord } from '../names/words.ts';
import { hasNameBefore } from '../neighbour-guard.ts';
import type { Pack } from '../pack/pack.ts';
import { beginsSentence } from './context.ts';
import { Gap } from './neighbour.ts';
import { SmallWords } from './small-words.ts';
import { type Surroundings, surroundingsOf, withoutPlaces } from './surroundings.ts';
import { TITLES } from './word-classes.ts';

/** What the document says of all occurrences of a name. */
interface NameSigns {
  times: number;
  /** Bits of `Sign` that some occurrence has. */
  signs: number;
}

const NO_SIGNS: NameSigns = { times: 0, signs: 0 };

/** What of a name begins or ends at an offset, as bits. */
const Edge = { start: 1, end: 2 } as const;

/** What the words of a text say whichever names are found in it, so that two readings of it read them once. */
export class DocumentWords {
  readonly small: SmallWords;
  readonly #text: string;
  readonly #pack: Pack;
  readonly #surroundings = new Map<RawMatch, Surroundings>();

  constructor(text: string, pack: Pack) {
    this.#text = text;
    this.#pack = pack;
    this.small = new SmallWords(text);
  }

  /** What stands around an occurrence of a name. */
  around(match: RawMatch): Surroundings {
    const known = this.#surroundings.get(match);
    if (known) return known;
    const read = surroundingsOf(this.#text, match, this.#pack);
    this.#surroundings.set(match, read);
    return read;
  }
}

export class DocumentSigns {
  /** Countries and units named by names that mean nothing else. */
  readonly countries = new Set<string>();
  readonly units = new Set<number>();
  /** Bits of {@link Edge} for each offset of the text: asked several times of each name. */
  readonly #edges: Uint8Array;
  readonly #containers = new Set<number>();
  readonly #names = new Map<string, NameSigns>();
  readonly #surroundings = new Map<number, Surroundings>();
  readonly #people = new Set<string>();
  readonly #partsOfPlaces = new Set<string>();
  readonly #text: string;
  readonly #pack: Pack;
  /** The filter's weights are those of English. */
  readonly language: Language | undefined;
  readonly words: DocumentWords;

  constructor(
    text: string,
    matches: readonly RawMatch[],
    resolved: readonly Resolved[],
    pack: Pack,
    language?: Language,
    words = new DocumentWords(text, pack),
  ) {
    this.#text = text;
    this.#pack = pack;
    this.language = language;
    this.words = words;
    this.#edges = new Uint8Array(text.length + 1);
    for (const { match } of resolved) {
      this.#edges[match.start] = (this.#edges[match.start] ?? 0) | Edge.start;
      this.#edges[match.end] = (this.#edges[match.end] ?? 0) | Edge.end;
    }
    for (const { start, end, words } of matches) {
      if (words > 1) for (const part of text.slice(start, end).split(/[\s-]+/)) this.#partsOfPlaces.add(part);
    }
    for (const [index, one] of resolved.entries()) this.#note(one, resolved[index + 1]);
  }

  #note({ match, best, containers }: Resolved, next: Resolved | undefined): void {
    const { facts, posting } = best;
    const around = this.around(match);
    const { signs } = around;
    const known = this.#names.get(posting.folded);
    if (known) {
      known.times++;
      known.signs |= signs;
    } else this.#names.set(posting.folded, { times: 1, signs });
    if (containers.length > 0 && best.contained && next) this.#containers.add(next.match.start);
    if (facts.placeClass === 'country') for (const country of facts.countries) this.countries.add(country);
    if (facts.placeClass === 'unit') this.units.add(facts.entity);
    if (match.words > 1) return;
    const printed = this.#text.slice(match.start, match.end);
    // "Spokesman US Colonel …": an acronym is nobody's surname.
    if (printed !== printed.toUpperCase() && this.#isAfterGivenName(match, around)) this.#people.add(printed);
  }

  /** A capitalised word that is no place and begins no sentence, or a title, right before the name. */
  #isAfterGivenName({ start }: RawMatch, { before }: Surroundings): boolean {
    if (!before.exists) return false;
    if ((before.gap === Gap.space || before.gap === Gap.dot) && TITLES.has(before.hash)) return true;
    return (
      before.length > 2 && hasNameBefore(this.#text, start) && !this.isPlaceEnd(before.end) && !beginsSentence(this.#text, before.start)
    );
  }

  /** What stands around an occurrence of a name; of one inside a longer name that begins with it, around the longer one. */
  around(match: RawMatch): Surroundings {
    const known = this.#surroundings.get(match.start);
    if (known) return known;
    const read = this.words.around(match);
    const signs = withoutPlaces(read.signs, this.isPlaceEnd(read.before.end), this.isPlaceStart(read.after.start));
    const around = signs === read.signs ? read : { ...read, signs };
    this.#surroundings.set(match.start, around);
    return around;
  }

  /** Whether the word that begins at an offset is a given name. */
  isGivenName(offset: number): boolean {
    const { hash, check } = readWord(this.#text, offset);
    return hasWord(this.#pack.sections.givenNames, hash, check);
  }

  isPlaceStart(offset: number): boolean {
    return ((this.#edges[offset] ?? 0) & Edge.start) !== 0;
  }

  isPlaceEnd(offset: number): boolean {
    return ((this.#edges[offset] ?? 0) & Edge.end) !== 0;
  }

  /** Whether this name is what the one before it is written to lie in. */
  isContainer(start: number): boolean {
    return this.#containers.has(start);
  }

  /** How often the document has the name. */
  times(folded: string): number {
    return (this.#names.get(folded) ?? NO_SIGNS).times;
  }

  /** Bits of `Sign` that some occurrence of the name has. */
  signsOf(folded: string): number {
    return (this.#names.get(folded) ?? NO_SIGNS).signs;
  }

  /** Whether the printed word also stands in small letters somewhere in the document: then it is likely the word. */
  isAlsoSmall(folded: string, printed: string): boolean {
    return this.#names.has(folded) && this.words.small.hasSpaced(folded, printed);
  }

  /** Whether the word stands after a given name or a title somewhere in the document. */
  isPartOfPerson(printed: string): boolean {
    return this.#people.has(printed);
  }

  isPartOfPlace(printed: string): boolean {
    return this.#partsOfPlaces.has(printed);
  }
}
