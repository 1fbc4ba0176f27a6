/** Classes of English words that tell what a name beside them is. Closed lists, written by hand; what else neighbours say is learned. */
const set = (words: string) => new Set(words.split(/\s+/));

/** Prepositions of place. */
export const PLACE_PREPOSITIONS = set(
  'in at from near to around outside across throughout into toward towards through over inside off via of between within',
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
  company corp inc ltd group association society club team press magazine award awards prize festival act bill law syndrome virus disease hall square lane drive`,
);

/** Words after which an organisation's own name follows: "University of". */
export const ORGANISATION_BEFORE = set(
  'university college bank institute archdiocese diocese bishop port fort mount lake camp hotel hms uss',
);
