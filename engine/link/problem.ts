/** The names of a document with all that linking asks of them before they know of each other. */
import type { Posting } from '../names/index.ts';
import type { RawMatch } from '../names/scan.ts';
import type { Pack } from '../pack/pack.ts';
import { containersAfter, hasThe, hasUnitWord, liesIn } from './containment.ts';
import { type NameFacts, nameFacts, sensesOf } from './name-facts.ts';
import { type PlaceFacts, placeFacts } from './place-facts.ts';
import type { SenseSigns, Told } from './sense-features.ts';

/** A name of the document with all that is the same for each of its mentions. */
export interface DocumentName {
  folded: string;
  senses: readonly { facts: PlaceFacts; signs: SenseSigns }[];
}

/** Names of a document and what is told of all of them; also what the weights are trained on. */
export interface LinkProblem {
  names: DocumentName[];
  told: Told;
  /** For each match that may mean a place: the match, the index of its name, and what it is written to lie in. */
  occurrences: { match: RawMatch; name: number; containers: readonly number[] }[];
}

/** What a match says of its name, whatever stands after it. */
interface Mentioned {
  facts: NameFacts;
  hasUnitWord: boolean;
  hasThe: boolean;
}

/** What the text says at some mention of a name, gathered from all. */
interface NameTold {
  index: number;
  /** Of the first mention: capitals decide which entities fit. */
  facts: NameFacts;
  written: number[];
  hasUnitWord: boolean;
  hasThe: boolean;
}

/**
 * Reads the problem of a document's matches. A second reading shares most matches with the first, and then most names: what is unchanged is
 * given again as the same object.
 */
export class ProblemReader {
  readonly #text: string;
  readonly #pack: Pack;
  readonly #siteCountry: string | undefined;
  readonly #mentioned = new Map<RawMatch, Mentioned>();
  readonly #names = new Map<string, { told: NameTold; name: DocumentName }>();
  #told: Told | undefined;

  constructor(text: string, pack: Pack, siteCountry?: string) {
    this.#text = text;
    this.#pack = pack;
    this.#siteCountry = siteCountry;
  }

  read(matches: readonly RawMatch[]): LinkProblem {
    const told = new Map<string, NameTold>();
    const [countries, adjectives] = [new Set<string>(), new Set<string>()];
    const occurrences: LinkProblem['occurrences'] = [];
    for (let at = 0; at < matches.length; at++) {
      const match = matches[at];
      if (!match) continue;
      const mentioned = this.#mentionedBy(match);
      const { facts } = mentioned;
      for (const country of facts.countries) countries.add(country);
      for (const country of facts.adjectives) adjectives.add(country);
      if (facts.places.length === 0) continue;
      const containers = containersAfter(this.#text, match, matches[at + 1], this.#pack);
      const name = told.get(facts.key) ?? { index: told.size, facts, written: [], hasUnitWord: false, hasThe: false };
      if (name.index === told.size) told.set(facts.key, name);
      name.hasUnitWord ||= mentioned.hasUnitWord;
      name.hasThe ||= mentioned.hasThe;
      for (const container of containers) {
        if (!name.written.includes(container) && this.#isAround(container, facts.places)) name.written.push(container);
      }
      occurrences.push({ match, name: name.index, containers });
    }
    const names: DocumentName[] = [];
    for (const [key, one] of told) names.push(this.#nameOf(key, one));
    return { names, told: this.#toldOf(countries, adjectives), occurrences };
  }

  #mentionedBy(match: RawMatch): Mentioned {
    const known = this.#mentioned.get(match);
    if (known) return known;
    const facts = nameFacts(match.postings, this.#pack);
    const isPlace = facts.places.length > 0;
    const mentioned = {
      facts,
      hasUnitWord: isPlace && hasUnitWord(this.#text, match),
      hasThe: isPlace && hasThe(this.#text, match),
    };
    this.#mentioned.set(match, mentioned);
    return mentioned;
  }

  /** Whether any of the places lies in the container. */
  #isAround(container: number, places: readonly Posting[]): boolean {
    return places.some(({ entity }) => liesIn(placeFacts(this.#pack, entity), [container], this.#pack));
  }

  #nameOf(key: string, told: NameTold): DocumentName {
    const known = this.#names.get(key);
    if (known && isSame(known.told, told)) return known.name;
    const name = { folded: told.facts.places[0]?.folded ?? '', senses: sensesTold(told, this.#pack) };
    this.#names.set(key, { told, name });
    return name;
  }

  #toldOf(countries: ReadonlySet<string>, adjectives: ReadonlySet<string>): Told {
    const known = this.#told;
    if (known && hasSame(known.countries, countries) && hasSame(known.adjectives, adjectives)) return known;
    this.#told = { countries, adjectives, siteCountry: this.#siteCountry };
    return this.#told;
  }
}

function isSame(one: NameTold, other: NameTold): boolean {
  return (
    one.hasUnitWord === other.hasUnitWord &&
    one.hasThe === other.hasThe &&
    equal(one.facts.places, other.facts.places) &&
    equal(one.written, other.written)
  );
}

function equal(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one === other || (one.length === other.length && one.every((value, index) => value === other[index]));
}

function hasSame(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  if (one.size !== other.size) return false;
  for (const value of one) if (!other.has(value)) return false;
  return true;
}

/** Senses of a name by what the text says of it. */
function sensesTold({ facts, written, hasUnitWord, hasThe }: NameTold, pack: Pack): DocumentName['senses'] {
  if (written.length === 0 && !hasUnitWord && !hasThe) return facts.senses;
  const senses = hasThe ? sensesOf(facts.places, true, pack) : facts.senses;
  return senses.map(({ facts: place, signs }) => ({
    facts: place,
    signs: {
      ...signs,
      contained: liesIn(place, written, pack),
      hasUnitWord: place.placeClass === 'unit' && hasUnitWord,
    },
  }));
}
