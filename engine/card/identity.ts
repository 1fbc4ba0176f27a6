/** Who or what the card is about: kind line, native name, other names. */
import type { ForeignText } from '../card-model.ts';
import type { EntityRecord, NameRecord } from '../pack/records.ts';
import { type CardContext, countryName, titleAt, titleOf } from './context.ts';
import { typeLabel, unitLabel } from './labels.ts';
import { termText } from './term.ts';
import { territoryOf } from './territory.ts';

/** Languages written from right to left, by primary tag (CLDR: those whose default script is Arabic, Hebrew or Thaana). */
const RIGHT_TO_LEFT = new Set(['ar', 'he', 'fa', 'ur', 'ckb', 'ps', 'sd', 'ug', 'yi', 'dv']);

/** "Town · Iraq, Al Anbar", "Town · Crimea, status disputed", "Armed group · Iraq and Syria · since 2013". */
export function kindLine(entity: number, record: EntityRecord, context: CardContext): string {
  return [typeText(entity, record, context), whereText(entity, record, context), activeText(record, context)]
    .filter((part) => part !== '')
    .join(' · ');
}

function typeText(entity: number, { label }: EntityRecord, { pack, say }: CardContext): string {
  return label === undefined ? typeLabel(pack.type(entity), say) : unitLabel(label, say);
}

/** Places that countries lie round, and those of which it is disputed in which country they are: "in" would say too much. */
const NOT_IN_A_COUNTRY: ReadonlySet<string> = new Set(['sea', 'ocean', 'gulf', 'strait', 'continent', 'disputed_territory']);

/**
 * What a screen reader says after the name: "town in Iraq", "town in Crimea, status disputed", "armed group, Iraq and
 * Syria". The kind line without provinces and dates, since who listens can't skip.
 */
export function spokenKind(entity: number, record: EntityRecord, context: CardContext): string {
  const { pack, say, format } = context;
  const label = typeText(entity, record, context);
  // Of all labels only this one begins with a word that English writes with a capital everywhere.
  const kind = label.startsWith('Israeli') ? label : format.uncapitalised(label);
  const where = whereText(entity, record, context, { province: false });
  if (where === '') return kind;
  const isIn = pack.kind(entity) === 'place' && !NOT_IN_A_COUNTRY.has(pack.type(entity));
  return say(isIn ? 'card.spokenKindIn' : 'card.spokenKind', { kind, where });
}

/** Countries named at most; a sea has a dozen coasts. */
const MAX_COUNTRIES = 4;

function whereText(entity: number, record: EntityRecord, context: CardContext, { province = true } = {}): string {
  const { pack, say, format } = context;
  if (pack.type(entity) === 'country') return '';
  const codes = pack.countries(entity);
  const names = codes.slice(0, MAX_COUNTRIES).map((code) => countryName(code, context));
  const more = codes.length - names.length;
  const countries = more > 0 ? say('card.andMore', { names: format.enumeration(names), count: more }) : format.list(names);
  const territory = territoryOf(record, entity, context);
  // The country of a place in a disputed territory is what the dispute is about.
  if (territory >= 0) return say('card.statusDisputed', { territory: titleAt(territory, context) });
  if (pack.kind(entity) !== 'place' || record.admin1 === undefined || !province) return countries;
  return say('card.countryProvince', { country: countries, province: titleOf(record.admin1, context) });
}

function activeText({ activeFrom, activeTo }: EntityRecord, context: CardContext): string {
  return termText({ ...(activeFrom !== undefined && { from: activeFrom }), ...(activeTo !== undefined && { to: activeTo }) }, context);
}

/** The name in the script of its own country, if a source gave one: a curated one before those of the gazetteer. */
export function nativeName(record: EntityRecord): ForeignText | undefined {
  const native = record.names.filter((name) => name.class === 'native' && !isLatin(name.text));
  const name =
    native.find((candidate) => candidate.use !== 'spelling' && !isFromGazetteer(candidate, record)) ??
    native.find((candidate) => candidate.use !== 'spelling') ??
    native[0];
  return name && toForeignText(name);
}

function toForeignText({ text, language }: NameRecord): ForeignText {
  return { text, lang: language, dir: RIGHT_TO_LEFT.has(language.split('-')[0] ?? '') || /-(?:Arab|Hebr)$/.test(language) ? 'rtl' : 'ltr' };
}

/** Whether a name comes from a data set that does not say in which language it is. */
function isFromGazetteer({ source }: NameRecord, { gazetteer }: EntityRecord): boolean {
  return gazetteer !== undefined && source.join() === gazetteer.join();
}

function isLatin(text: string): boolean {
  return /\p{Script=Latin}/u.test(text);
}

/** Names to show beside the title, shortest forms last; spellings and parts of names are only recognised, never shown. */
export function alsoCalled(record: EntityRecord): string[] {
  const shown = (name: NameRecord) => name.use === 'also' && name.class !== 'weak' && isLatin(name.text) && !isFromGazetteer(name, record);
  return record.names.filter(shown).map((name) => name.text);
}

/** A large city has a hundred names in a dozen scripts. */
const MAX_OTHER_NAMES = 24;

/** Names that data sets give without saying whose they are, for "More": what is only recognised stays out. */
export function otherNames(record: EntityRecord): ForeignText[] {
  return record.names
    .filter((name) => name.use !== 'title' && isFromGazetteer(name, record))
    .slice(0, MAX_OTHER_NAMES)
    .map(toForeignText);
}

export function callsItself(record: EntityRecord): string | undefined {
  return record.names.find((name) => name.use === 'self' && isLatin(name.text))?.text;
}
