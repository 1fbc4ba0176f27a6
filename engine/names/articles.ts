/** Romanised Arabic articles, told without making a string of the word: the scanner asks at every small word that begins as they do. */
import { classAt, classIn, codeAt, foldIn, isWordClass, PAIR, UnitClass, unitOf } from './unicode.ts';

/** Written forms of the Arabic article before sun and moon letters, as they are romanised in news. */
const ARTICLES = ['al', 'el', 'ul', 'ad', 'ed', 'an', 'en', 'ar', 'er', 'as', 'es', 'ash', 'esh', 'at', 'et', 'az', 'ez'];

/** Under names of this module, as V8 reads imported constants anew each time. */
const { mark: MARK, dot: DOT } = UnitClass;
const unitAt = codeAt;

/** Longest article, in units of the text. */
export const LONGEST_ARTICLE = 3;

/** Five bits a letter, so that three letters index a table. */
const LETTER_BITS = 5;
const isCode = new Uint8Array(1 << (LETTER_BITS * LONGEST_ARTICLE));
for (const article of ARTICLES) isCode[codeOf(article, 0, article.length)] = 1;
const AL = codeOf('al', 0, 2);
const EL = codeOf('el', 0, 2);

/** Whether the word at these offsets is a romanised Arabic article; `allCapitals` words are only if they are "AL" or "EL". */
export function isArticle(text: string, start: number, end: number, allCapitals: boolean): boolean {
  if (end - start < 2 || end - start > LONGEST_ARTICLE) return false;
  const code = codeOf(text, start, end);
  return isCode[code] === 1 && (!allCapitals || code === AL || code === EL);
}

/** Whether the word that begins at `start` is an article. */
export function isArticleAt(text: string, start: number): boolean {
  if (!isWordClass(classAt(text, start + 1))) return false;
  if (!isWordClass(classAt(text, start + 2))) return isArticle(text, start, start + 2, false);
  return !isWordClass(classAt(text, start + 3)) && isArticle(text, start, start + 3, false);
}

/** The word's letters as one number; 0, which is no article's, where one is not of the letters a–z. Marks and dots fall away. */
function codeOf(text: string, start: number, end: number): number {
  let code = 0;
  for (let at = start; at < end; at++) {
    const known = unitOf(unitAt(text, at));
    const unitClass = classIn(known);
    if (unitClass === MARK || unitClass === DOT) continue;
    const letter = foldIn(known) - 0x60;
    // No article is written with what a ligature folds to.
    if (letter < 1 || letter > 26 || (known & PAIR) !== 0) return 0;
    code = (code << LETTER_BITS) | letter;
  }
  return code;
}
