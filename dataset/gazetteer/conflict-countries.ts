/**
 * Countries of which every place is kept with all its names: those with armed conflict, occupation or large-scale displacement in the
 * last twenty years, and the neighbours whose border towns its news names. Chosen from countries with state-based conflict in UCDP's
 * table of fatalities since 2004 and their neighbours; a longer list only makes the pack larger.
 */
export const CONFLICT_COUNTRIES: ReadonlySet<string> = new Set(
  `AF AM AZ BA BF BI BY CD CF CM CO DJ EG EH ER ET GE HT IL IQ IR JO KG KW LB LY MD ML MM MZ NE NG NI PK PS RW SA SD SO SS SY TD TJ TN UA UG VE XK YE`.split(
    ' ',
  ),
);
