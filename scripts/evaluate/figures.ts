/** The figures that finding and linking names has to reach: published best, aims, and what the scores say now. */
import type { Corpus } from './corpora.ts';
import type { Score } from './score.ts';

/** "By folds": each document with weights learned from the others. "In sample": with weights that were learned from it too. */
export type Trained = 'by folds' | 'in sample';

/** What a row of the table is made from. */
export interface Scored {
  corpus: Corpus;
  score: Score;
  asScored?: Score;
  /** How weights that were learned from this corpus kept clear of what is scored; absent if none were. */
  trained?: Trained | undefined;
}

export interface Figure {
  what: string;
  /** Best published figure on comparable documents, in the words of the table. */
  published?: string;
  /** To be reached first, and later; shares of one. A figure without aims is only shown. */
  reach?: number;
  later?: number;
  /** Undefined if its corpus was not measured or has nothing to measure it on. */
  reached: number | undefined;
  /** The same figure over the corpus' file as it is, where `reached` is that of the annotated part. */
  asScored?: number;
  /** A corpus that the weights were learned from is in it. */
  trained?: Trained | undefined;
}

type Aims = Pick<Figure, 'published' | 'reach' | 'later'>;
type Read = (score: Score) => number | undefined;

const MARKS = { reach: 0.95, later: 0.97 };
const OTHER_LANGUAGE_MARKS = { reach: 0.9, later: 0.95 };
const ACTORS = { reach: 0.92, later: 0.96 };
const LINKS = { reach: 0.95, later: 0.98 };
const ACTOR_CORPORA = ['el_newsfair_v2', 'el_meantime_en', 'ner_re3d_en'];
const OTHER_LANGUAGES = ['ar', 'es', 'de', 'ru', 'uk', 'it', 'nl'];

const SINGLE: readonly [what: string, corpus: string, read: Read, aims: Aims][] = [
  ['GeoWebNews, all toponyms, exact F1', 'geowebnews', (s) => s.places.allExact.f1, { published: '.831', reach: 0.85, later: 0.885 }],
  ['GeoWebNews, all toponyms, overlap F1', 'geowebnews', (s) => s.places.allOverlap.f1, { published: '.859', reach: 0.895 }],
  ['GeoWebNews, literal, exact F1', 'geowebnews', (s) => s.places.literalExact?.f1, { published: '.846', reach: 0.87, later: 0.9 }],
  ['LGL, linked, exact F1', 'lgl', (s) => s.places.linkedExact?.f1, { published: '.730', reach: 0.83, later: 0.86 }],
  ['TR-News, linked, exact F1', 'trnews', (s) => s.places.linkedExact?.f1, { published: '.840', reach: 0.905, later: 0.93 }],
  ['within 161 km of all linked: GeoWebNews', 'geowebnews', endToEnd, { published: '.625', reach: 0.72, later: 0.78 }],
  ['within 161 km of all linked: LGL', 'lgl', endToEnd, { published: '.590', reach: 0.68, later: 0.74 }],
  ['within 161 km of all linked: TR-News', 'trnews', endToEnd, { published: '.635', reach: 0.78, later: 0.84 }],
  ['within 161 km where recognised: GeoWebNews', 'geowebnews', whereRecognised, { published: '.927', reach: 0.95 }],
  ['within 161 km where recognised: LGL', 'lgl', whereRecognised, { published: '.825', reach: 0.87 }],
  ['within 161 km where recognised: TR-News', 'trnews', whereRecognised, { published: '.854', reach: 0.95 }],
];

/** All rows in the order of the table; those of corpora that were not measured have no figure. */
export function figures(scored: readonly Scored[]): Figure[] {
  const named = (name: string) => scored.find(({ corpus }) => corpus.name === name);
  const places = scored.filter(({ corpus }) => corpus.places);
  const english = places.filter(({ corpus }) => corpus.lang === 'en');
  return [
    ...SINGLE.map(([what, corpus, read, aims]) => figure(what, named(corpus), read, aims)),
    ...english.map((each) => figure(`precision of marks: ${each.corpus.name}`, each, markPrecision, MARKS)),
    pooled('precision of marks: English, pooled', english, pooledMarkPrecision, MARKS),
    ...ACTOR_CORPORA.map((name) => figure(`actors, precision: ${name}`, named(name), actorPrecision, ACTORS)),
    pooled('actors, precision: pooled', chosen(scored, ACTOR_CORPORA), pooledActorPrecision, ACTORS),
    ...ACTOR_CORPORA.map((name) => figure(`actors, links agree: ${name}`, named(name), linkAgreement, LINKS)),
    pooled('actors, links agree: pooled', chosen(scored, ACTOR_CORPORA), pooledLinkAgreement, LINKS),
    ...OTHER_LANGUAGES.flatMap((lang) =>
      languageFigures(
        lang,
        places.filter(({ corpus }) => corpus.lang === lang),
      ),
    ),
  ];
}

/** Each corpus by itself, then pooled where there are several: precision of marks, which has an aim, and recall of places, which has none. */
function languageFigures(lang: string, scored: readonly Scored[]): Figure[] {
  const several = scored.length > 1;
  return [
    ...scored.map((each) => figure(`${lang}, precision of marks: ${each.corpus.name}`, each, markPrecision, OTHER_LANGUAGE_MARKS)),
    ...(several ? [pooled(`${lang}, precision of marks: pooled`, scored, pooledMarkPrecision, OTHER_LANGUAGE_MARKS)] : []),
    ...scored.map((each) => figure(`${lang}, recall of places: ${each.corpus.name}`, each, (s) => s.places.allOverlap.r, {})),
    ...(several ? [pooled(`${lang}, recall of places: pooled`, scored, pooledRecall, {})] : []),
  ];
}

/** Whether the first aim is met; undefined where there is none or nothing was measured. */
export function isMet({ reach, reached }: Figure): boolean | undefined {
  return reach === undefined || reached === undefined ? undefined : reached >= reach;
}

function figure(what: string, scored: Scored | undefined, read: Read, aims: Aims): Figure {
  const asScored = scored?.asScored && read(scored.asScored);
  return {
    what,
    ...aims,
    reached: scored && read(scored.score),
    ...(asScored !== undefined && { asScored }),
    ...trainedOf(scored ? [scored] : []),
  };
}

function pooled(what: string, scored: readonly Scored[], read: (scores: readonly Score[]) => number | undefined, aims: Aims): Figure {
  const differs = scored.some(({ asScored }) => asScored);
  const asScored = differs ? read(scored.map((each) => each.asScored ?? each.score)) : undefined;
  return {
    what,
    ...aims,
    reached: read(scored.map(({ score }) => score)),
    ...(asScored !== undefined && { asScored }),
    ...trainedOf(scored),
  };
}

function trainedOf(scored: readonly Scored[]): Pick<Figure, 'trained'> {
  const trained = scored.map((each) => each.trained).find((each) => each !== undefined);
  return trained === undefined ? {} : { trained };
}

function chosen(scored: readonly Scored[], names: readonly string[]): Scored[] {
  return scored.filter(({ corpus }) => names.includes(corpus.name));
}

function endToEnd({ resolution }: Score): number | undefined {
  return resolution?.endToEndA161;
}

function whereRecognised({ resolution }: Score): number | undefined {
  return resolution?.a161;
}

/** Undefined where nothing was marked. */
function markPrecision({ places: { marked } }: Score): number | undefined {
  return ratio(marked.tp, marked.tp + marked.fp);
}

/** Undefined where no actor was marked. */
function actorPrecision({ actors }: Score): number | undefined {
  return actors && actors.predicted > 0 ? actors.precision : undefined;
}

function linkAgreement({ actors }: Score): number | undefined {
  return actors && actors.linkChecked > 0 ? actors.linkAgreement : undefined;
}

function pooledMarkPrecision(scores: readonly Score[]): number | undefined {
  return ratio(
    sum(scores, ({ places }) => places.marked.tp),
    sum(scores, ({ places }) => places.marked.tp + places.marked.fp),
  );
}

function pooledRecall(scores: readonly Score[]): number | undefined {
  return ratio(
    sum(scores, ({ places }) => places.allOverlap.tp),
    sum(scores, ({ places }) => places.allOverlap.tp + places.allOverlap.fn),
  );
}

function pooledActorPrecision(scores: readonly Score[]): number | undefined {
  return ratio(
    sum(scores, ({ actors }) => (actors ? actors.precision * actors.predicted : 0)),
    sum(scores, ({ actors }) => actors?.predicted ?? 0),
  );
}

function pooledLinkAgreement(scores: readonly Score[]): number | undefined {
  return ratio(
    sum(scores, ({ actors }) => (actors ? actors.linkAgreement * actors.linkChecked : 0)),
    sum(scores, ({ actors }) => actors?.linkChecked ?? 0),
  );
}

function sum(scores: readonly Score[], read: (score: Score) => number): number {
  return scores.reduce((total, score) => total + read(score), 0);
}

function ratio(part: number, whole: number): number | undefined {
  return whole > 0 ? part / whole : undefined;
}
