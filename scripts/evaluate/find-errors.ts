/** All errors of one corpus, by what went wrong: false marks, other false mentions, wrong borders, missed places and wrong links. */
import { lookup } from '../../engine/lookup.ts';
import { distanceKm } from '../../engine/map/distance.ts';
import type { Mention } from '../../engine/mention.ts';
import type { Pack } from '../../engine/pack/pack.ts';
import { type ErrorWords, falseClass, linkClass, missedClass, type Surroundings } from './error-class.ts';
import { type GoldMention, isRequired, isRequiredPlace } from './gold.ts';
import { isPlace, linkAgrees } from './link-agreement.ts';
import type { CorpusResult, MeasuredDocument } from './measure.ts';
import { overlaps, pairSpans, type Span } from './pair.ts';

export const SECTIONS = ['wrong marks', 'other wrong mentions', 'wrong borders', 'missed places', 'wrongly linked'] as const;
export type Section = (typeof SECTIONS)[number];

export interface FoundError extends Surroundings {
  section: Section;
  errorClass: string;
  /** What the engine made of it; missed places have none. */
  mention?: Mention;
  /** What was annotated, where that explains the error. */
  gold?: GoldMention;
}

/** Further from the annotated point than this a place counts as wrong; the measure of the published tables. */
const NEAR_KM = 161;
const CONTEXT = 40;

export function findErrors({ corpus, documents, score }: CorpusResult, pack: Pack, words: ErrorWords): FoundError[] {
  return documents.flatMap((document) => [
    ...(corpus.places ? placeErrors(document, pack, words) : []),
    ...(corpus.actors && score.actors ? actorErrors(document, pack, words) : []),
  ]);
}

function placeErrors(document: MeasuredDocument, pack: Pack, words: ErrorWords): FoundError[] {
  const { mentions, text } = document;
  const required = mentions.filter(isRequiredPlace);
  const found = document.found.filter(isPlace);
  const marks = pairSpans(
    required.filter(({ literal }) => literal !== false),
    found.filter(({ marked }) => marked),
    false,
  );
  const named = mentions.filter(({ type }) => type !== 'other');
  const wrongMarks = new Set(marks.extra.filter((mark) => !named.some((gold) => overlaps(gold, mark))));
  const all = pairSpans(required, found, false);
  const optional = mentions.filter((mention) => mention.type === 'place' && !isRequired(mention));
  const others = all.extra.filter((mention) => !wrongMarks.has(mention) && !optional.some((gold) => overlaps(gold, mention)));
  const falseError = (section: Section) => (mention: Mention) => falseMention(section, mention, document, pack, words);
  return [
    ...[...wrongMarks].map(falseError('wrong marks')),
    ...others.map(falseError('other wrong mentions')),
    ...all.pairs
      .filter(([gold, mention]) => gold.start !== mention.start || gold.end !== mention.end)
      .map(([gold, mention]) => ({
        ...around(text, mention),
        section: 'wrong borders' as const,
        errorClass: borderClass(gold, mention),
        mention,
        gold,
      })),
    ...all.missed.map((gold) => missedPlace(gold, text, pack, words)),
    ...pairSpans(required, found, true).pairs.flatMap((pair) => wrongLink(pair, text, pack)),
  ];
}

function actorErrors(document: MeasuredDocument, pack: Pack, words: ErrorWords): FoundError[] {
  const marks = document.found.filter(({ kind, marked }) => kind === 'actor' && marked);
  const named = document.mentions.filter(({ type }) => type !== 'other');
  const actors = document.mentions.filter((mention) => (mention.type === 'org' || mention.type === 'person') && isRequired(mention));
  return [
    ...marks
      .filter((mark) => !named.some((gold) => overlaps(gold, mark)))
      .map((mark) => falseMention('wrong marks', mark, document, pack, words)),
    ...actors.flatMap((gold) => {
      const mention = marks.find((mark) => overlaps(mark, gold));
      if (!mention || linkAgrees(gold, mention.entity, pack) !== false) return [];
      return [{ ...around(document.text, mention), section: 'wrongly linked' as const, errorClass: 'another actor', mention, gold }];
    }),
  ];
}

function falseMention(section: Section, mention: Mention, { mentions, text }: MeasuredDocument, pack: Pack, words: ErrorWords): FoundError {
  const touched = mentions.filter((gold) => overlaps(gold, mention));
  // Whoever is annotated says more than the nouns and expressions around.
  const annotation = touched.find(({ type }) => type !== 'other') ?? touched[0];
  const { entity, form, kind } = mention;
  const row = pack.row(entity);
  const surroundings = around(text, mention);
  const errorClass = falseClass(
    {
      ...surroundings,
      kind,
      form,
      type: pack.type(entity),
      population: row < 0 ? undefined : pack.rows.population(row),
      ...(annotation && { annotatedAs: annotation.type, annotatedType: annotation.raw_type ?? '' }),
    },
    words,
  );
  return { ...surroundings, section, errorClass, mention };
}

function missedPlace(gold: GoldMention, text: string, pack: Pack, words: ErrorWords): FoundError {
  const surroundings = around(text, gold);
  const isInIndex = lookup(gold.text, pack).length > 0;
  const errorClass = missedClass({ ...surroundings, rawType: gold.raw_type ?? '', isInIndex }, words);
  return { ...surroundings, section: 'missed places', errorClass, gold };
}

function wrongLink([gold, mention]: [GoldMention, Mention], text: string, pack: Pack): FoundError[] {
  const { entity } = mention;
  const error = (errorClass: string): FoundError[] => [{ ...around(text, mention), section: 'wrongly linked', errorClass, mention, gold }];
  const { lat, lon } = gold;
  if (lat === undefined || lon === undefined) return linkAgrees(gold, entity, pack) === false ? error('another entry') : [];
  const point = pack.approximateCoordinates(entity);
  const km = point && distanceKm(point, { lat, lon });
  if (km !== undefined && km <= NEAR_KM) return [];
  const isSameId = gold.geonameid !== undefined && pack.geonameId(entity) === gold.geonameid;
  return error(
    linkClass({
      km,
      isSameId,
      type: pack.type(entity),
      country: pack.countries(entity)[0],
      rawType: gold.raw_type ?? '',
      goldCountry: countryCode(gold.country, pack),
    }),
  );
}

export function borderClass(gold: Span, mention: Span): string {
  if (mention.start <= gold.start && mention.end >= gold.end) return 'longer than annotated';
  if (mention.start >= gold.start && mention.end <= gold.end) return 'shorter than annotated';
  return 'shifted';
}

/** The span's words with what stands on either side of it on its line. */
function around(text: string, { start, end }: Span): Surroundings {
  return {
    text: text.slice(start, end),
    before:
      text
        .slice(Math.max(0, start - CONTEXT), start)
        .split('\n')
        .at(-1) ?? '',
    after: text.slice(end, end + CONTEXT).split('\n')[0] ?? '',
  };
}

/** ISO code of a country that a corpus gives by its English name. */
function countryCode(name: string | undefined, pack: Pack): string | undefined {
  const entity = name === undefined ? undefined : lookup(name, pack).find((each) => pack.type(each) === 'country');
  return entity === undefined ? undefined : pack.countries(entity)[0];
}
