/**
 * Text to mentions: names are found, each is tied to the entity it most likely means, and doubtful ones are kept only with a second sign or
 * where the filter finds them likely. Pure: the same text, context and pack always give the same mentions.
 */
import { mayBeAcronym } from './acronym-guard.ts';
import type { Choice } from './choice.ts';
import { chooseActor, chooseAdjective } from './choose-actor.ts';
import { type DayInterval, parseDate } from './dates.ts';
import { type Evidence, gatherEvidence } from './evidence.ts';
import { choosePlace } from './filter/choose-place.ts';
import { DocumentSigns, DocumentWords } from './filter/document-signs.ts';
import type { FilterWeights } from './filter/score.ts';
import { type ForceMention, forceAfter } from './forces.ts';
import { joinNames } from './joined-names.ts';
import { formReaderOf } from './language/forms/form-reader.ts';
import type { Language } from './language/language.ts';
import { languageOf } from './language/language-of.ts';
import type { LinkWeights } from './link/link-weights.ts';
import { type LinkContext, Linker, type Resolved, resolvePlaces } from './link/resolve-places.ts';
import { siteCountry } from './link/site-country.ts';
import type { Mention } from './mention.ts';
import { isArticle } from './names/articles.ts';
import { type RawMatch, scan, scanInside } from './names/scan.ts';
import { isNoName } from './neighbour-guard.ts';
import type { Pack } from './pack/pack.ts';
import { SCORE } from './scores.ts';

/** What is known about the text beyond its words. */
export interface AnnotateContext {
  /** Entities that earlier parts of the same document named. */
  known?: readonly number[];
  /** ISO date of the text, as precise as it is known: an army or a group of that time is meant. */
  date?: string | undefined;
  /** Host of the page's address: a site under .au that writes "Newcastle" means its own. */
  host?: string | undefined;
  /** Other weights than those shipped, to measure with. */
  weights?: { link?: LinkWeights; filter?: FilterWeights } | undefined;
}

/** All mentions in reading order; a longer name comes before the names nested in it. */
export function annotate(text: string, context: AnnotateContext, pack: Pack): Mention[] {
  const language = languageOf(text);
  const forms = formReaderOf(language, pack);
  const found = joinNames(
    text,
    scan(text, pack, 0, text.length, forms).filter((match) => !isNoName(text, match)),
    pack,
  );
  const whole = wholeOf(text, context, pack, language);
  const first = new Reading(whole, withoutOtherAcronyms(text, found));
  // A long name that nothing confirms may still hold a sure one: "US" in "US-led coalition".
  const unconfirmed = new Set(first.matches.filter((match) => match.words > 1 && !first.choose(match)));
  if (unconfirmed.size === 0) return first.mentions(first.choices());
  const opened = first.matches.flatMap((match) =>
    unconfirmed.has(match) ? withArticle(text, match, scanInside(text, match, pack, forms)) : [match],
  );
  const second = new Reading(whole, withoutOtherAcronyms(text, opened));
  return second.mentions(second.choices());
}

/** What is found right after the article that its word began with takes the article along: no name begins after "al-". */
function withArticle(text: string, outer: RawMatch, inner: readonly RawMatch[]): RawMatch[] {
  return inner.map((match, index) =>
    index === 0 && match.start > outer.start && isArticle(text, outer.start, match.start - 1, false)
      ? { ...match, start: outer.start }
      : match,
  );
}

/** "NGO" is not the town of Ngo; and spans end with the dot of an abbreviation, if it stands before `to`. */
function withoutOtherAcronyms(text: string, matches: readonly RawMatch[], to = text.length): RawMatch[] {
  return matches.flatMap((match) => {
    // Mostly the index's own list, by which others remember what they made of it.
    const postings = mayBeAcronym(text, match) ? match.postings.filter((posting) => posting.allCapitals !== 0) : match.postings;
    const end = Math.min(to, endWithDot(text, match));
    // Mostly the match itself, by which the second reading knows what the first has read of it.
    if (postings === match.postings && end === match.end) return [match];
    return postings.length > 0 ? [{ ...match, postings, end }] : [];
  });
}

/** The dot of "Ky." belongs to the name where the name is stored with it. */
function endWithDot(text: string, { end, postings }: RawMatch): number {
  if (text[end] !== '.' || !postings.some(({ name }) => name.endsWith('.'))) return end;
  // "DC" and "KY" are written without it, so after them it ends a sentence.
  return /\p{Lu}{2}$/u.test(text.slice(Math.max(0, end - 2), end)) ? end : end + 1;
}

/** A document with what its readings share: most of what one has linked and looked for is not done again for the other. */
interface Whole {
  text: string;
  pack: Pack;
  known: readonly number[];
  days: DayInterval | undefined;
  language: Language | undefined;
  link: LinkContext;
  filter: FilterWeights | undefined;
  linker: Linker;
  words: DocumentWords;
}

function wholeOf(text: string, context: AnnotateContext, pack: Pack, language: Language | undefined): Whole {
  const { known = [], date, host, weights } = context;
  const link = { siteCountry: host === undefined ? undefined : siteCountry(host), weights: weights?.link };
  return {
    ...{ text, pack, known, language, link },
    days: date === undefined ? undefined : parseDate(date),
    filter: weights?.filter,
    linker: new Linker(text, pack, link),
    words: new DocumentWords(text, pack),
  };
}

/** Matches of a document with what is known of all of them together. */
class Reading {
  readonly matches: readonly RawMatch[];
  readonly #whole: Whole;
  readonly #text: string;
  readonly #pack: Pack;
  readonly #evidence: Evidence;
  readonly #signs: DocumentSigns;
  readonly #resolved: ReadonlyMap<number, Resolved>;
  /** The adjectives of the data are English. */
  readonly #hasAdjectives: boolean;

  constructor(whole: Whole, matches: readonly RawMatch[]) {
    const { text, pack, language } = whole;
    this.matches = matches;
    this.#whole = whole;
    this.#text = text;
    this.#pack = pack;
    this.#hasAdjectives = language === undefined || language === 'en';
    this.#evidence = gatherEvidence(text, matches, pack, whole.known);
    const resolved = whole.linker.resolve(matches);
    this.#resolved = new Map(resolved.map((one) => [one.match.start, one]));
    this.#signs = new DocumentSigns(text, matches, resolved, pack, language, whole.words);
    for (const country of this.#evidence.countries) this.#signs.countries.add(country);
  }

  /** What each match means; undefined where it is nothing that is known. */
  choices(): (Choice | undefined)[] {
    return this.matches.map((match) => this.choose(match));
  }

  choose(match: RawMatch): Choice | undefined {
    return this.#choose(match, this.#resolved.get(match.start));
  }

  #choose(match: RawMatch, resolved: Resolved | undefined): Choice | undefined {
    return (
      (this.#hasAdjectives ? chooseAdjective(this.#text, match, this.#evidence, this.#pack) : undefined) ??
      chooseActor(this.#text, match, this.#evidence, this.#whole.days, this.#pack) ??
      choosePlace(this.#text, resolved, this.#signs, this.#evidence, this.#pack, this.#whole.filter)
    );
  }

  /** All mentions, where each match means what `choices` has for it. */
  mentions(choices: readonly (Choice | undefined)[]): Mention[] {
    let force: ForceMention | undefined;
    return this.matches.flatMap((match, index) => {
      const choice = choices[index];
      if (!choice) return [];
      // The words for a force may hold names of their own: "Coast Guard".
      if (force && match.start < force.end) return choice.entity === force.entity ? [] : [toMention(match, choice, this.#pack, true)];
      force = this.#forceAt(index, choice, choices);
      if (force) return [forceMention(match, choice, force), toMention(match, choice, this.#pack, !choice.adjective)];
      const outer = toMention(match, choice, this.#pack, false);
      return match.words === 1 || !isNamedForOthers(choice.entity, this.#pack) ? [outer] : [outer, ...this.#nested(match, choice.entity)];
    });
  }

  /** The force that the words after the match speak of, unless they begin a longer name: "US Armed Forces of the Philippines". */
  #forceAt(index: number, choice: Choice, choices: readonly (Choice | undefined)[]): ForceMention | undefined {
    const match = this.matches[index];
    // An adjective of several countries says nothing of whose soldiers they are.
    if (!match || choice.score <= SCORE.doubtful) return undefined;
    const force = forceAfter(this.#text, match.start, match.end, choice.entity, choice.adjective, this.#pack, this.#whole.days);
    if (!force) return undefined;
    for (let after = index + 1; ; after++) {
      const next = this.matches[after];
      if (!next || next.start >= force.end) return force;
      if (choices[after] && next.end > force.end) return undefined;
    }
  }

  #nested(outer: RawMatch, entity: number): Mention[] {
    const inner = withoutOtherAcronyms(this.#text, scanInside(this.#text, outer, this.#pack), outer.end);
    const resolved = new Map(resolvePlaces(this.#text, inner, this.#pack, this.#whole.link).map((one) => [one.match.start, one]));
    return inner.flatMap((match) => {
      const choice = this.#choose(match, resolved.get(match.start));
      return choice && choice.entity !== entity ? [toMention(match, choice, this.#pack, true)] : [];
    });
  }
}

/** Things built or drawn at a place, which bear its name: the "Al Qaim border crossing" is at Al Qaim. */
const BUILT = new Set([
  'border_crossing',
  'corridor',
  'military_base',
  'camp',
  'airport',
  'port',
  'dam',
  'power_plant',
  'nuclear_site',
  'prison',
  'oil_field',
]);

/** Whether names inside its name speak of other entities: of what is built and of actors they do, but "Korean" of "Korean Peninsula" is part of it. */
function isNamedForOthers(entity: number, pack: Pack): boolean {
  return pack.kind(entity) === 'actor' || BUILT.has(pack.type(entity));
}

/** "Kenyan police" is one mention, of the force; the adjective in it stays one of its country. */
function forceMention({ start }: RawMatch, { score }: Choice, { entity, end }: ForceMention): Mention {
  return { start, end, kind: 'actor', form: 'name', entity, score, marked: true, reasons: [{ key: 'card.reason.countryForce' }] };
}

function toMention({ start, end }: RawMatch, choice: Choice, pack: Pack, isNested: boolean): Mention {
  const form = isNested || choice.isNested ? 'nested' : choice.adjective ? 'adjective' : 'name';
  return {
    start,
    end,
    kind: pack.kind(choice.entity),
    form,
    entity: choice.entity,
    score: choice.score,
    marked: form === 'name' && choice.marked,
    reasons: choice.reasons,
  };
}
