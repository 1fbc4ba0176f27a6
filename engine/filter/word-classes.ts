/** Classes of English words that tell what a name beside them is, as hashes of the words. Closed lists, written by hand; what else neighbours say is learned. */
import { wordHash } from './neighbour.ts';

const set = (words: string): ReadonlySet<number> => new Set(words.split(/\s+/).map(wordHash));

/** Prepositions of place. */
export const PLACE_PREPOSITIONS = set(
  'in at from near to around outside across throughout into toward towards through over inside off via of between within',
);

/** Words of direction and extent that stand between a preposition and a place. */
export const DIRECTIONS = set(
  `north south east west northern southern eastern western northeast northwest southeast southwest northeastern northwestern southeastern southwestern central
  upper lower greater inner outer downtown midtown uptown suburban rural nearby neighbouring neighboring mainland metropolitan mid far`,
);

/** Nouns that, before "of" or right after it, make the name a place: "city of X", "X province". */
export const PLACE_NOUNS = set(
  `city town village province state county district region area governorate municipality suburb capital port island islands valley republic kingdom territory coast
  borough township parish prefecture oblast neighbourhood neighborhood border resort peninsula outskirts`,
);

/** Titles and roles that stand before a person's name. */
export const TITLES = set(
  `mr mrs ms miss dr prof president presidents sen senator rep gov governor mayor minister premier chancellor secretary gen general col colonel lt lieutenant capt captain sgt
  sergeant officer detective judge justice king queen prince princess sir lord lady pope cardinal bishop archbishop rev reverend father sister brother coach chairman
  chairwoman director commissioner sheriff chief deputy attorney ambassador spokesman spokeswoman spokesperson analyst professor author actor actress singer`,
);

/** Verbs and nouns that follow a person's name, and abbreviations of generations. */
export const PERSON_AFTER = set('said says told added who whose jr sr himself herself wrote asked replied tweeted resigned testified');

/** Nouns that make a name one of an organisation, a building or a thing. */
export const ORGANISATION_AFTER = set(
  `university college school schools institute hospital church cathedral museum gallery library theatre theater hotel airport station stadium arena park bank times post herald tribune
  news journal gazette globe chronicle fc united city county council police department fire court house street avenue road boulevard highway bridge tower building center centre
  company corp inc ltd group association society club team press magazine award awards prize festival act bill law syndrome virus disease hall square lane drive elementary academy
  academies railway railways railroad rail express airlines airways bureau administration agency commission embassy consulate ministry office authority board foundation trust union federation
  committee coalition conference alliance network television radio restoration clinic courthouse jail prison cemetery chapel abbey inn restaurant mall reserve chambers corps guard cargo basilica studies studios records games olympics championship
  championships cup league marathon policy affairs relations elections pipeline stream`,
);

/** Heads after which "of" and the name of an organisation's seat or subject follow: "University of", "Bank of". */
export const ORGANISATION_OF = set(
  `university universities college bank institute institution archdiocese diocese church school museum academy embassy consulate ministry department bureau office board
  association society federation union club chamber council court supreme league front party daughters sons farmers friends commission blueshield order house`,
);

/** Words right before a name that make it a part of what they name: "Fort Jordan", "HMS Jordan". */
export const ORGANISATION_BEFORE = set(
  'university college bank institute archdiocese diocese port fort mount lake camp hotel hms uss fc air nazi radio',
);

export const OF = wordHash('of');
export const THE = wordHash('the');
