/** Whether a name is a place in a text of a language other than English that the engine knows. */
import type { Choice } from '../choice.ts';
import type { Language } from '../language/language.ts';
import type { Resolved } from '../link/resolve-places.ts';
import { SCORE } from '../scores.ts';
import type { DocumentSigns } from './document-signs.ts';
import { CURATED, SIZE, type Sign, WEIGHTS } from './elsewhere-weights.ts';
import { asProbability } from './score.ts';
import { signsBeside } from './signs-beside.ts';
import { isFunctionWord, signsOfName, signsOfPlace } from './signs-of-name.ts';

/** Sums from which a name is listed and marked; set on the development corpora, for a precision of marks of 95 of 100. */
const LIST_FROM = 0.2;
const MARK_FROM = 1.6;

/** All that speaks for a name being the place, and against it. */
export function signsElsewhere(text: string, resolved: Resolved, signs: DocumentSigns, language: Language): Sign[] {
  return [
    ...signsOfPlace(resolved, signs),
    ...signsOfName(text, resolved, signs, language),
    ...signsBeside(text, resolved, signs, language),
  ];
}

/** Whether the only other sense is the province that the town gave its name: Baku and the province of Baku. */
function isItsUnit({ best, second }: Resolved): boolean {
  if (second?.facts.placeClass !== 'unit' || best.facts.placeClass === 'unit') return false;
  return best.facts.placeClass !== 'country' && second.facts.countries.some((country) => best.facts.countries.includes(country));
}

/** What is known of a sense: that no other is as likely, and that the tables say that the name identifies it. */
export interface SenseTold {
  isClear: boolean;
  isCurated: boolean;
}

/** How a name is taken, without its reasons; undefined if it is more likely no place. */
export function chooseElsewhere(
  text: string,
  resolved: Resolved,
  signs: DocumentSigns,
  language: Language,
  { isClear, isCurated }: SenseTold,
): Omit<Choice, 'reasons'> | undefined {
  if (isFunctionWord(text, resolved, language)) return undefined;
  const isSure = isClear || isItsUnit(resolved);
  const size = SIZE[resolved.best.facts.placeClass];
  const sum = signsElsewhere(text, resolved, signs, language).reduce(
    (total, sign) => total + WEIGHTS[sign],
    isCurated ? Math.max(size, CURATED) : size,
  );
  if (sum < LIST_FROM) return undefined;
  return {
    entity: resolved.best.facts.entity,
    score: isSure ? Math.min(asProbability(sum), SCORE.strong) : SCORE.doubtful,
    adjective: false,
    marked: sum >= MARK_FROM && isSure,
  };
}
