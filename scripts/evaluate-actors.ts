/**
 * `npm run evaluate -- actors [--missed N]`: of the organisations and people of the annotated corpora, the share whose name is in the index
 * and the share that annotating finds in place; why the rest is missed, in groups; with `--missed` also the N most frequent missed names.
 */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { lookup } from '../engine/lookup.ts';
import type { Mention } from '../engine/mention.ts';
import type { Pack } from '../engine/pack/pack.ts';
import { findMentions } from './cli/annotate-document.ts';
import { makeErrorWords } from './evaluate/error-words.ts';
import { type GoldDocument, goldFile, isRequired, readGold } from './evaluate/gold.ts';
import { isSameSpan, overlaps, type Span } from './evaluate/pair.ts';
import { loadPack } from './load-pack.ts';

interface Part {
  corpus: string;
  label: string;
  type: 'org' | 'person';
  /** Sources and targets of events are countries as often as actors: there a place is what should be found. */
  placesCount: boolean;
}

const PARTS: readonly Part[] = [
  { corpus: 'ner_re3d_en', label: 'organisations', type: 'org', placesCount: false },
  { corpus: 'ner_re3d_en', label: 'people', type: 'person', placesCount: false },
  { corpus: 'actors_plover_gsr', label: 'sources and targets of events', type: 'org', placesCount: true },
];

/** How what was found lies to a name: around it, within it, across its border, or as a place in its very words. */
export type Nearby = 'longer' | 'shorter' | 'crossing' | 'place';

export interface MissedName {
  /** Without article, title and possessive: see {@link trimName}. */
  text: string;
  type: 'org' | 'person';
  inIndex: 'actor' | 'place' | undefined;
  placesCount: boolean;
  nearby: Nearby | undefined;
  /** A title stands before it: it is a person's, whatever its words. */
  isTitled: boolean;
}

/** What is known of words and of the names of our actors. */
export interface Knowledge {
  isCommon: (word: string) => boolean;
  isGivenName: (word: string) => boolean;
  isHeld: (name: string) => boolean;
  /** Whether one of our actors has a name of these consonants: see {@link skeletonOf}. */
  isSkeleton: (skeleton: string) => boolean;
}

const TITLE =
  '(?:[Pp]resident|Premier|Chancellor|[Mm]inister|S(?:ecretary|ECRETARY)(?:[- ][Gg]eneral)?|Ambassador|Envoy|Commissioner|Director|Chair(?:man|woman)?|[Ss]pokes(?:man|woman|person)|Advis[eo]r|Governor|Senator|Mayor|King|Queen|Prince|[Ee]mir|Sheikh?|Ayatollah|Imam|Pope|Judge|General|Gen|Colonel|Col|Captain|Capt|Sergeant|Sgt|Commander|Admiral|Adm|Major|Maj|Lieutenant|Lt|Spc|Officer|Representative|M[Rr]|M[Rr]?[Ss]|Dr|Sir|Lord|[Ll]eader|[Cc]hief|[Oo]fficial)';
const TITLED = new RegExp(
  `^.*?(?<![\\p{L}-])(?:[Vv]ice-)?${TITLE}(?:-\\p{Ll}+)?\\.?( (?:of|for) (?:the )?(?:(?:Middle|Near|Far) )?\\p{Lu}\\p{L}+(?: (?:Affairs|Rights|Relations|Forces|Staff))?)?,?\\u200e? (?=\\p{Lu}|al-)`,
  'u',
);
/** What may follow a title so that the title is one before a name: no "of" or "for", and more than the last word of a field. */
const PERSONAL =
  /^(?:\p{Lu}[\p{L}.’'-]*|al-? ?\p{Lu}[\p{L}.’'-]*|bin|ibn|de|van|von)(?: (?:\p{Lu}[\p{L}.’'-]*|al-? ?\p{Lu}[\p{L}.’'-]*|bin|ibn|de|van|von))*$/u;
const OFFICE = new RegExp(`(?:^|[\\s-])${TITLE}s?(?:-\\p{L}+)*(?: (?:of|for|to) .*)?$`, 'u');
const BEFORE_NAME = /^\s*(?:[Tt]he\s+|an?\s+|)/u;
const AFTER_NAME = /(?:[’']s|[\s,])+$/u;

/** Kinds of names by the word that they end with or that "of", "for" and the like follow; the first that fits. */
const UNIT = 'military unit or command we do not hold';
const KINDS: Readonly<Record<string, string>> = {
  'media outlet':
    'Times|Post|Herald|Tribune|Gazette|Journal|Daily|News|Press|Radio|TV|Television|Channel|Broadcasting|News Agency|Newspaper',
  'armed group or movement we do not hold':
    '(?:Liberation|Free|Salvation|Resistance|Republican|Patriotic|Revolutionary|Democratic) (?:Army|Forces)|Front|Brigades|Militias?|Mujahideen|Martyrs|Guerrillas?|Resistance|Movement|Cartel|Rebels',
  [UNIT]:
    'Battalion|Brigade|Regiment|Division|Squadron|Wing|Corps|Battery|Fleet|Unit(?: \\p{Lu}\\p{Ll}+)?|Command|Army|Navy|Air Force|Marines|Guard|Forces|Task Force|Operations?|Airmen|Special Forces Group|^Operation .*',
  'company, agency, ministry, party, council or coalition we do not hold':
    'Ministry|Department|Agency|Authority|Administration|Bureau|Office|Branch|Directorate|Secretariat|Government|Party|Congress|Council|Committee|Com{1,2}is{1,2}ion|Court|Tribunal|Parliament|Assembly|Senate|Cabinet|Police|Intelligence|Service|Unions?|Alliance|League|Association|Society|Federation|Foundation|Institute|University|School|College|Academy|Hospital|Library|Museum|Orchestra|Bank|Fund|Company|Corp|Corporation|Inc|Ltd|Group|Industries|Airlines|Organi[sz]ation|Cooperation|Community|Programme|Program|Mission|Force|Cent(?:re|er)|Crescent|Cross|Watch|International|Network|Club|Embassy|Initiative|Conference|Defen[sc]e|Affairs|Relations|Coalition|Opposition|Inquiry|firm \\p{Lu}.*',
};
const KIND_PATTERNS = Object.entries(KINDS).map(([reason, words]) => ({
  reason,
  pattern: new RegExp(`(?<![\\p{L}-])(?:${words})(?=$| \\d+$| (?:of|for|on|to|against|in) )`, 'u'),
}));

/** The beginning of a unit's name: "3rd Armoured …". */
const NUMBERED = /^\d+(?:st|nd|rd|th) \p{Lu}/u;
const ABBREVIATION = /^(?=(?:.*\p{Lu}){2})[\p{Lu}\d&/.-]{2,10}$|^\p{Lu}\p{Ll}?\p{Lu}{1,4}$|^\p{Lu}-?\d{1,2}$/u;
const COUNTED = /^(?:his|her|their|our|its|this|these|all|some|many|about|in|at|from|members? of|part of|\d+|two|three|four|five|six)\s/iu;
const COUNTRY_NOUN =
  /^(?:[Gg]overnment|[Pp]eople|[Pp]arliament) of |^(?:\p{Ll}+ )?\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*)?(?: \p{Ll}+)? (?:[Gg]overnment|[Rr]egime|[Aa]uthorities|[Aa]dministration|[Pp]eople|[Pp]opulation|[Pp]arliament|[Mm]ilitary|army|police|troops|soldiers?|servicemen|forces|aircraft)$/u;
/** Peoples and faiths: "Kurds", "Orthodox Serbs of …". */
const PEOPLE =
  /(?<!\p{L})(?:\p{Lu}\p{Ll}+ans|Kurds|Arabs|Turks|Serbs|Croats|Jews|M[ou]sl[ei]ms|Christians|Sunnis|Shi[’']?(?:a|as|ites)|Yazidis|Druze|Alawites|\p{Lu}\p{Ll}+is)(?:$| (?:in|of) )/u;
/** A noun that the rest only tells more of: "miners of …", "families from …". */
const QUALIFIED_NOUN =
  /^\p{Lu}\p{Ll}+s (?:in|from|at|based|throughout|loyal|who) |(?<!\p{L})(?!(?:from|for|and|the|with)\s)\p{Ll}{3,} (?:of|in|from|at|based|throughout|loyal|who|associated|cent(?:ered|red))\s/u;

const ABBREVIATED = 'abbreviation unknown';
const PERSON = 'person we do not hold';
const LONGER = 'spelling or longer form of a name we hold';
const OTHER = 'other';
const PLACE = 'a place that acts';
const PHRASE = 'descriptive phrase, no name';
const AROUND_NAME = 'descriptive phrase around a name that is found';
const COUNTRY = 'a country’s government, people or forces, described';
const OFFICE_ALONE = 'office without its holder’s name';

/** No names of actors, so nothing that a table of them could hold. */
const NO_ACTORS = new Set([PLACE, PHRASE, AROUND_NAME, COUNTRY, OFFICE_ALONE]);
const COULD_HOLD = new Set([ABBREVIATED, PERSON, LONGER, OTHER, ...Object.keys(KINDS)]);

/** Why an actor is not found, by its surface and what was found around it: the first rule that fits. */
export function missReason({ text, type, inIndex, placesCount, nearby, isTitled }: MissedName, known: Knowledge): string {
  const isPerson = isTitled || type === 'person';
  if (nearby === 'longer') return 'nested in a longer name';
  if (inIndex === 'actor' || (placesCount && inIndex === 'place')) return 'needs a second sign';
  if (isTitled) return isFormOfHeld(text, true, known) ? LONGER : PERSON;
  if (!isPerson && (nearby === 'place' || inIndex === 'place')) return PLACE;
  if (nearby === 'crossing') return 'boundary differs';
  if (OFFICE.test(text)) return OFFICE_ALONE;
  if (isPhrase(text, isPerson, known)) return nearby === 'shorter' ? AROUND_NAME : COUNTRY_NOUN.test(text) ? COUNTRY : PHRASE;
  if (isFormOfHeld(text, isPerson, known)) return LONGER;
  if (isPerson) return PERSON;
  if (ABBREVIATION.test(text)) return ABBREVIATED;
  if (NUMBERED.test(text)) return UNIT;
  const kind = KIND_PATTERNS.find(({ pattern }) => pattern.test(text.replace(/ \(.*?\)/gu, '')));
  return kind?.reason ?? (isPersonal(text, known) ? PERSON : OTHER);
}

function isPhrase(text: string, isPerson: boolean, { isCommon }: Knowledge): boolean {
  // "Soldiers", "new Parliament".
  const capital = /^[\p{Ll}\s-]*(\p{Lu}\p{Ll}+)$/u.exec(text)?.[1];
  if (!isPerson && capital !== undefined && isCommon(capital.toLowerCase())) return true;
  return [COUNTRY_NOUN, COUNTED, QUALIFIED_NOUN, PEOPLE].some((form) => form.test(text)) || /(?:^|\s)[\p{Ll}-]+$/u.test(text);
}

/** Half of the words or more are a name we hold, of a person the last two or more; or all of it is one in another spelling. */
function isFormOfHeld(text: string, isPerson: boolean, known: Knowledge): boolean {
  if (known.isSkeleton(skeletonOf(text))) return true;
  const words = text
    .replace(/\(.*?\)/gu, ' ')
    .split(/\s+/)
    .filter((word) => /[\p{Lu}\d]/u.test(word));
  for (let length = words.length; length >= Math.max(isPerson ? 2 : 1, words.length / 2); length--) {
    for (let start = isPerson ? words.length - length : 0; start + length <= words.length; start++) {
      const part = words.slice(start, start + length).join(' ');
      if (part !== text && !known.isCommon(part.toLowerCase()) && known.isHeld(part)) return true;
    }
  }
  return false;
}

function isPersonal(text: string, { isGivenName }: Knowledge): boolean {
  const [first = '', ...others] = text.split(/\s+/);
  return others.length > 0 && others.length < 4 && isGivenName(first.toLowerCase()) && PERSONAL.test(text);
}

/** The consonants of a name without "al-", doubled ones once, after its first letter: equal for "Hizbullah" and "Hezbollah". */
export function skeletonOf(name: string): string {
  const words = name.toLowerCase().replace(/(?<!\p{L})[ae]l[- ]/gu, '');
  const [first = '', ...rest] = words.normalize('NFD').match(/[a-z]/g) ?? [];
  const consonants = rest.filter((letter) => !'aeiouyhw'.includes(letter)).join('');
  return first + consonants.replace(/(.)\1+/g, '$1');
}

/** The name within an annotated span: without article, titles and possessive. */
export function trimName({ start, end }: Span, text: string): Span & { isTitled: boolean } {
  const name = text.slice(start, end).replace(AFTER_NAME, '').replace(BEFORE_NAME, '');
  const from = text.indexOf(name, start);
  const title = titleLength(name);
  return { start: from + title, end: from + name.length, isTitled: title > 0 };
}

/** Letters of all titles before a person's name: "Lt. Gen. ". */
function titleLength(name: string): number {
  const match = TITLED.exec(name);
  if (!match) return 0;
  const rest = name.slice(match[0].length);
  const more = titleLength(rest);
  if (more > 0) return match[0].length + more;
  const isField = match[1] !== undefined && !rest.includes(' ');
  return PERSONAL.test(rest) && !isField ? match[0].length : 0;
}

/** How what was found lies to a name that was not found as such. */
export function nearbyOf(name: Span, found: readonly (Span & Pick<Mention, 'kind'>)[]): Nearby | undefined {
  const touching = found.filter((mention) => overlaps(mention, name));
  const covers = (outer: Span, inner: Span) => outer.start <= inner.start && outer.end >= inner.end;
  if (touching.some((mention) => isSameSpan(mention, name))) return 'place';
  if (touching.some((mention) => covers(mention, name))) return 'longer';
  const actors = touching.filter(({ kind }) => kind === 'actor');
  if (actors.some((mention) => covers(name, mention))) return 'shorter';
  return actors.length > 0 ? 'crossing' : undefined;
}

interface Result {
  text: string;
  inIndex: 'actor' | 'place' | undefined;
  /** Empty for what was found. */
  reason: string;
}

function measure({ corpus, type, placesCount }: Part, pack: Pack): Result[] {
  const documents = readGold(corpus);
  const known = makeKnowledge(documents, pack);
  return documents.flatMap((document) => {
    const found = findMentions(document, pack);
    const gold = document.mentions.filter((mention) => mention.type === type && isRequired(mention));
    return distinct(gold.map((mention) => trimName(mention, document.text))).map((span) => {
      const text = document.text.slice(span.start, span.end);
      const inIndex = indexKind(text, pack);
      const isFound = found.some((mention) => isSameSpan(mention, span) && (placesCount || mention.kind === 'actor'));
      const missed = () => missReason({ text, type, inIndex, placesCount, nearby: nearbyOf(span, found), isTitled: span.isTitled }, known);
      return { text, inIndex, reason: isFound ? '' : missed() };
    });
  });
}

/** "the 5th Fleet" and "5th Fleet" in it are annotated both, and are one without the article. */
function distinct<S extends Span>(spans: readonly S[]): S[] {
  return spans.filter((span, index) => spans.findIndex((other) => isSameSpan(other, span)) === index);
}

function indexKind(text: string, pack: Pack): 'actor' | 'place' | undefined {
  const kinds = lookup(text, pack).map((entity) => pack.kind(entity));
  return kinds.includes('actor') ? 'actor' : kinds[0];
}

function makeKnowledge(documents: readonly GoldDocument[], pack: Pack): Knowledge {
  const skeletons = new Set<string>();
  for (let entity = 0; entity < pack.recordCount; entity++) {
    if (pack.kind(entity) === 'actor') for (const { text } of pack.names(entity)) skeletons.add(skeletonOf(text));
  }
  // Shorter skeletons are shared by too many names.
  return {
    ...makeErrorWords()('en', documents),
    isHeld: (name) => indexKind(name, pack) === 'actor',
    isSkeleton: (skeleton) => skeleton.length > 4 && skeletons.has(skeleton),
  };
}

function print({ corpus, label, placesCount }: Part, results: readonly Result[], most: number): void {
  const share = (some: readonly Result[], of: readonly Result[]) =>
    `${percent(distinctTexts(some), distinctTexts(of))} of surfaces, ${percent(some.length, of.length)} of mentions`;
  console.log(`\n${corpus}, ${label}: ${distinctTexts(results)} surfaces, ${results.length} mentions`);
  const names = results.filter(({ reason }) => !NO_ACTORS.has(reason));
  for (const [title, of] of [
    ['of all', results],
    [`of those that name an actor (${distinctTexts(names)} surfaces, ${names.length} mentions)`, names],
  ] as const) {
    const indexed = of.filter(({ inIndex }) => inIndex === 'actor' || (placesCount && inIndex === 'place'));
    const found = of.filter(({ reason }) => reason === '');
    console.log(`  ${title}: in the index as ${placesCount ? 'actor or place' : 'an actor'} ${share(indexed, of)}`);
    console.log(`  ${title}: found in place ${share(found, of)}`);
  }
  const missed = results.filter(({ reason }) => reason !== '');
  for (const [reason, some] of byFrequency(missed, ({ reason }) => reason)) printReason(reason, some, results.length);
  const could = byFrequency(
    missed.filter(({ reason }) => COULD_HOLD.has(reason)),
    ({ text }) => text,
  );
  for (const [text, some] of could.slice(0, most)) console.log(`  missed ${String(some.length).padStart(3)} ${text} (${some[0]?.reason})`);
}

const distinctTexts = (results: readonly Result[]) => new Set(results.map(({ text }) => text)).size;

function printReason(reason: string, some: readonly Result[], all: number): void {
  const texts = byFrequency(some, ({ text }) => text).map(([text]) => text.replace(/\s+/g, ' '));
  const examples = `${texts.slice(0, 6).join('; ')}${texts.length > 6 ? ' …' : ''}`;
  console.log(`  ${String(some.length).padStart(4)} ${percent(some.length, all)} ${reason} (${texts.length} surfaces): ${examples}`);
}

function byFrequency<T>(items: readonly T[], keyOf: (item: T) => string): [string, T[]][] {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return [...groups].sort((a, b) => b[1].length - a[1].length);
}

function percent(count: number, of: number): string {
  return of === 0 ? '–' : `${((100 * count) / of).toFixed(1)} %`;
}

export async function evaluateActors(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({ args: [...args], options: { missed: { type: 'string' } } });
  const most = Number(values.missed ?? 0);
  if (!Number.isInteger(most) || most < 0) {
    console.error('--missed takes a number');
    return 2;
  }
  const missing = PARTS.map(({ corpus }) => goldFile(corpus)).find((path) => !existsSync(path));
  if (missing !== undefined) {
    console.log(`Skipped: the annotated corpora are not here (no ${missing}).`);
    return 0;
  }
  const pack = await loadPack();
  for (const part of PARTS) print(part, measure(part, pack), most);
  return 0;
}
