/** The corpora that `npm run evaluate -- names` reads, in the order of its report, and what each does not annotate. */

export type Part = 'evaluation span' | 'lead sentences';

export interface Corpus {
  name: string;
  lang: string;
  /** What a mark can be checked against. */
  places: boolean;
  actors: boolean;
  /** Only a part of the documents is annotated: the figures are those of that part. */
  part?: Part;
  /** The types of its mentions have to be told from the Wikipedia titles they link to. */
  typedByTitle?: boolean;
  /** What to know when reading the figures. */
  note?: string;
}

const MEANTIME =
  'only headline, date and first sentences are fully annotated, and some documents not at all; of the places many that only qualify a noun or pass by are left out, and one inside a company or product is part of that name: precision of marks is a lower bound';

export const CORPORA: readonly Corpus[] = [
  {
    name: 'geowebnews',
    lang: 'en',
    places: true,
    actors: false,
    note: 'adjectives, languages and names nested in others are annotated; recall of marks is against literal toponyms, marks on associative ones count neither way; people and organisations are not annotated as such',
  },
  {
    name: 'lgl',
    lang: 'en',
    places: true,
    actors: false,
    note: 'adjectives, abbreviated states and places nested in organisations are annotated, so marks leave them out of recall by design; 13 % of the toponyms have no coordinates',
  },
  {
    name: 'trnews',
    lang: 'en',
    places: true,
    actors: false,
    note: 'adjectives and places nested in organisations are annotated, so marks leave them out of recall by design',
  },
  {
    name: 'ner_re3d_en',
    lang: 'en',
    places: true,
    actors: true,
    note: 'adjectives are Nationality, not places: exact and overlap precision are too low, precision of marks is not; a place in an organisation is the organisation; no links',
  },
  {
    name: 'el_newsfair_v2',
    lang: 'en',
    places: true,
    actors: true,
    part: 'evaluation span',
    note: 'only the evaluation span (three paragraphs) is annotated; adjectives are ethnicities or languages, not places',
  },
  { name: 'el_meantime_en', lang: 'en', places: true, actors: true, part: 'lead sentences', note: MEANTIME },
  { name: 'el_meantime_es', lang: 'es', places: true, actors: true, part: 'lead sentences', note: MEANTIME },
  { name: 'ner_conll2002_es', lang: 'es', places: true, actors: true, note: 'groups of ten sentences, not documents; no links' },
  {
    name: 'el_n3_news100_de',
    lang: 'de',
    places: true,
    actors: false,
    typedByTitle: true,
    note: 'mentions have no type: those whose Wikipedia title is first of all a place in our index are taken for places, so recall knows no place that we lack; adjectives are partly annotated',
  },
  {
    name: 'el_nerel_ru',
    lang: 'ru',
    places: true,
    actors: true,
    note: 'nested names and adjectives of countries are annotated; many links',
  },
  {
    name: 'ner_factrueval_ru',
    lang: 'ru',
    places: true,
    actors: true,
    note: 'places that act ("LocOrg") are places here; adjectives are not annotated; no links',
  },
  {
    name: 'ner_uk_v2',
    lang: 'uk',
    places: true,
    actors: true,
    note: 'mixed genres, fiction among them; adjectives are not annotated; no links',
  },
  { name: 'el_meantime_it', lang: 'it', places: true, actors: true, part: 'lead sentences', note: MEANTIME },
  { name: 'el_meantime_nl', lang: 'nl', places: true, actors: true, part: 'lead sentences', note: MEANTIME },
  { name: 'ner_anercorp_ar', lang: 'ar', places: true, actors: true, note: 'adjectives of nations are MISC, not places; no links' },
  {
    name: 'actors_plover_gsr',
    lang: 'en',
    places: false,
    actors: true,
    note: 'sentences; only the source and target of one event are annotated, whatever their kind: recall tells something, precision does not',
  },
];
