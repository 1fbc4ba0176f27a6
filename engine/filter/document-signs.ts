/** What a whole document says that helps to tell whether one of its names is a place: gathered once, asked for each name. */

import { isEnglish } from '../is-english.ts';
import type { Resolved } from '../link/resolve-places.ts';
import type { RawMatch } from '../names/scan.ts';
import { hasNameBefore } from '../neighbour-guard.ts';
import { beginsSentence, wordBefore } from './context.ts';
import { TITLES } from './word-classes.ts';

export class DocumentSigns {
  /** Countries and units named by names that mean nothing else. */
  readonly countries = new Set<string>();
  readonly units = new Set<number>();
  readonly #starts = new Set<number>();
  readonly #ends = new Set<number>();
  readonly #containers = new Set<number>();
  readonly #times = new Map<string, number>();
  readonly #people = new Set<string>();
  readonly #partsOfPlaces = new Set<string>();
  readonly #text: string;
  /** The filter's weights are those of English. */
  readonly isEnglish: boolean;

  constructor(text: string, matches: readonly RawMatch[], resolved: readonly Resolved[]) {
    this.#text = text;
    this.isEnglish = isEnglish(text);
    for (const { start, end, words } of matches) {
      this.#starts.add(start);
      this.#ends.add(end);
      if (words > 1) for (const part of text.slice(start, end).split(/[\s-]+/)) this.#partsOfPlaces.add(part);
    }
    for (const [index, one] of resolved.entries()) this.#note(one, resolved[index + 1]);
  }

  #note({ match, best, containers }: Resolved, next: Resolved | undefined): void {
    const { facts, posting } = best;
    this.#times.set(posting.folded, (this.#times.get(posting.folded) ?? 0) + 1);
    if (containers.length > 0 && best.contained && next) this.#containers.add(next.match.start);
    if (facts.placeClass === 'country') for (const country of facts.countries) this.countries.add(country);
    if (facts.placeClass === 'unit') this.units.add(facts.entity);
    const printed = this.#text.slice(match.start, match.end);
    // "Spokesman US Colonel …": an acronym is nobody's surname.
    if (match.words === 1 && printed !== printed.toUpperCase() && this.#isAfterGivenName(match)) this.#people.add(printed);
  }

  /** A capitalised word that is no place and begins no sentence, or a title, right before the name. */
  #isAfterGivenName({ start }: RawMatch): boolean {
    const before = wordBefore(this.#text, start);
    if (!before) return false;
    if ((before.gap === ' ' || before.gap === '. ') && TITLES.has(before.text)) return true;
    return before.text.length > 2 && hasNameBefore(this.#text, start) && !this.isPlaceEnd(before.end) && !this.startsSentence(before.start);
  }

  isPlaceStart(offset: number): boolean {
    return this.#starts.has(offset);
  }

  isPlaceEnd(offset: number): boolean {
    return this.#ends.has(offset);
  }

  /** Whether this name is what the one before it is written to lie in. */
  isContainer(start: number): boolean {
    return this.#containers.has(start);
  }

  startsSentence(start: number): boolean {
    return beginsSentence(this.#text, { start } as RawMatch);
  }

  /** How often the document has the name. */
  times(folded: string): number {
    return this.#times.get(folded) ?? 0;
  }

  /** Whether the word stands after a given name or a title somewhere in the document. */
  isPartOfPerson(printed: string): boolean {
    return this.#people.has(printed);
  }

  isPartOfPlace(printed: string): boolean {
    return this.#partsOfPlaces.has(printed);
  }

  /** "University of", "Bank of" before the name. */
  isOrganisationBefore(start: number): boolean {
    const of = wordBefore(this.#text, start);
    if (of?.text !== 'of') return of?.isCapital === true;
    const head = wordBefore(this.#text, of.start);
    return head?.isCapital === true && head.gap === ' ';
  }
}
