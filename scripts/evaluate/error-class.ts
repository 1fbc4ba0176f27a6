/**
 * Coarse classes of errors by simple rules, first fit: what is annotated there, then how the engine took it, then the words around it. They
 * say where to look, not what is true: a "well-known place" that is no gold is often the corpus' own omission.
 */
import type { MentionForm } from '../../engine/mention.ts';

/** A name and what stands around it on its line. */
export interface Surroundings {
  text: string;
  before: string;
  after: string;
}

/** A mention that no annotation confirms. */
export interface FalseMention extends Surroundings {
  kind: 'place' | 'actor';
  form: MentionForm;
  /** Type of the entity in the pack. */
  type: string;
  population: number | undefined;
  /** Type of the annotation it touches, if it touches one that is no hit. */
  annotatedAs?: 'place' | 'person' | 'org' | 'other';
  /** The corpus' own word for it. */
  annotatedType?: string;
}

/** An annotated place that was not found. */
export interface MissedPlace extends Surroundings {
  rawType: string;
  isInIndex: boolean;
}

/** Words told by lists of the data set's build; in lower case. */
export interface ErrorWords {
  isCommon: (word: string) => boolean;
  isGivenName: (word: string) => boolean;
}

/** Below this a place is small: most readers elsewhere never heard of it. */
const SMALL = 15_000;

const TITLE =
  /(?:\b(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Col|Lt|Sgt|Capt|Maj|Prof|Rev|St|Judge|Justice|Sir|Lord|Lady|Prince|Princess|King|Queen|Pope|Officer|Detective|Coach|Sheriff|Chief|President|Minister|Senator|Mayor|Herr|Frau|Señor|Don|Doña|Signor|Meneer)\.? |\b\p{Lu}\. )$/u;
const SPEAKS = /^(?:, \d{2},| (?:said|says|told|added|wrote|asked|Jr\b|Sr\b))/;
const ORGANISATION =
  /^(?:University|College|School|Academy|Institute|Hospital|Church|Bank|Airport|Hotel|Police|Department|Council|Court|Office|House|Museum|Center|Centre|Commission|Union|Association|Society|Foundation|Company|Corp|Inc|Ltd|Group|Holdings|Times|Post|Herald|Journal|News|Tribune|Gazette|Star|Press|Today|FC|United|City|Club|Party|Tigers|Giants|Airlines|Airways|Motors|Stadium|Park|Prize|Cup|Open|Games|Festival|Bridge)\b/;
const ABBREVIATION = /^(?:\p{Lu}\.?){1,5}$|^\p{Lu}\p{L}{1,5}\.$/u;
const CASED = /\p{Lu}|\p{Ll}/u;

export function falseClass(mention: FalseMention, words: ErrorWords): string {
  const { annotatedAs, form, kind, type, population } = mention;
  if (annotatedAs === 'place') return 'second mention over an annotated place';
  if (annotatedAs === 'person') return 'person’s name';
  if (annotatedAs === 'org') return 'organisation holding the name';
  if (form === 'adjective') return 'adjective or demonym';
  if (annotatedAs === 'other' && !/_Expression$/.test(mention.annotatedType ?? ''))
    return mention.annotatedType ? `annotated as ${mention.annotatedType}` : 'part of another annotated name';
  if (ABBREVIATION.test(mention.text)) return 'abbreviation';
  const around = surroundingClass(mention, words);
  if (around) return around;
  if (form === 'nested') return 'nested in a longer name';
  if (kind === 'actor') return 'actor, not annotated';
  if (type === 'country' || type === 'capital' || type === 'admin1') return 'country, capital or state, not annotated';
  if (population !== undefined && population > 0) return population < SMALL ? 'small town' : 'town or city, not annotated';
  return 'other place';
}

export function missedClass(place: MissedPlace, words: ErrorWords): string {
  return `${place.isInIndex ? 'in the index' : 'not in the index'}: ${missedGroup(place, words)}`;
}

function missedGroup(place: MissedPlace, words: ErrorWords): string {
  const { rawType, text } = place;
  if (/^(?:Non_Literal_Modifier|Demonym|Language|Homonym|NATIONALITY)$/.test(rawType)) return 'adjective or demonym';
  if (rawType.startsWith('Embedded')) return 'nested in a longer name';
  if (ABBREVIATION.test(text)) return 'abbreviation';
  if (text.includes(' ') && text.split(' ').some((word) => ORGANISATION.test(word))) return 'building or institution';
  if (/^(?:FACILITY|BLDG|SCH|HSP|HTL|MUS|STDM|CH|AIRP)$/.test(rawType)) return 'building or institution';
  return surroundingClass(place, words) ?? 'other';
}

/** What the name itself and its neighbours show, if anything. */
export function surroundingClass({ text, before, after }: Surroundings, words: ErrorWords): string | undefined {
  if (!CASED.test(text)) return words.isCommon(text) ? 'common word' : undefined;
  if (/^\p{Ll}/u.test(text)) return 'common word';
  const previous = /(?:^|\s)(\p{Lu}[\p{L}’'-]+) $/u.exec(before)?.[1];
  const next = /^ (\p{Lu}[\p{L}’'-]*)/u.exec(after)?.[1];
  if (TITLE.test(before) || SPEAKS.test(after)) return 'person’s name';
  if (previous !== undefined && words.isGivenName(previous.toLowerCase())) return 'person’s name';
  if (next !== undefined && ORGANISATION.test(next)) return 'organisation holding the name';
  if (next !== undefined && words.isGivenName(text.toLowerCase()) && words.isGivenName(next.toLowerCase())) return 'person’s name';
  if (words.isCommon(text.toLowerCase())) return 'common word';
  return previous !== undefined || next !== undefined ? 'part of a longer name' : undefined;
}

/** A found place that is tied to another one than annotated. */
export interface WrongLink {
  /** Kilometres from the annotated point; undefined if the entity has no coordinates. */
  km: number | undefined;
  isSameId: boolean;
  type: string;
  country: string | undefined;
  rawType: string;
  goldCountry: string | undefined;
}

const UNITS = new Set(['country', 'admin1', 'admin2', 'region', 'territory']);

export function linkClass({ km, isSameId, type, country, rawType, goldCountry }: WrongLink): string {
  if (km === undefined) return 'no coordinates';
  if (isSameId) return 'same place, other point';
  if (/^PPL/.test(rawType) && UNITS.has(type)) return 'wrong sense: unit for a town';
  if (/^(?:ADM|PCL)/.test(rawType) && !UNITS.has(type)) return 'wrong sense: town for a unit';
  if (goldCountry === undefined || country === undefined) return 'wrong sense';
  return goldCountry === country ? 'wrong sense, same country' : 'wrong sense, other country';
}
