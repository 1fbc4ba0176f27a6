/** Conjunctions and prepositions of one letter that Arabic and Hebrew write joined to the next word. */
import type { BaseForm } from './form.ts';

/** Letters that must be left: "بها" is no preposition before a name "ها". */
const SHORTEST_NAME = 3;

const ARABIC = /^([وف]?)([بكل]?)/u;

/** "وسوريا", "بالعراق", "ولإسرائيل"; and "للمغرب", where the article loses its alef after the preposition. */
export function arabicBases(folded: string, isFirst: boolean): BaseForm[] {
  if (!isFirst) return [{ folded, skip: 0 }];
  const [, conjunction = '', preposition = ''] = ARABIC.exec(folded) ?? [];
  const skips = new Set([conjunction.length, conjunction.length + preposition.length]);
  // A word that begins with a letter of a preposition may have no conjunction before it: "بلغاريا", "وبلغاريا".
  const bases = [...skips].filter((skip) => skip > 0).map((skip): BaseForm => ({ folded: folded.slice(skip), skip }));
  const withArticle = /^[وف]?لل/u.exec(folded)?.[0].length;
  if (withArticle !== undefined) bases.push({ folded: `ال${folded.slice(withArticle)}`, skip: withArticle - 1 });
  return bases.filter((base) => base.folded.length >= SHORTEST_NAME);
}

const HEBREW = /^(?:ו?(?:כש|מה|של|שב|שמ|ש)?[בהלמכ]?|[והבלמכש])/u;

/** "בישראל", "ולסוריה", "שבעזה": each beginning that leaves a word long enough. */
export function hebrewBases(folded: string, isFirst: boolean): BaseForm[] {
  if (!isFirst) return [{ folded, skip: 0 }];
  const longest = HEBREW.exec(folded)?.[0].length ?? 0;
  return Array.from({ length: longest }, (_, index) => index + 1)
    .map((skip): BaseForm => ({ folded: folded.slice(skip), skip }))
    .filter((base) => base.folded !== '')
    .map((base) => (base.folded.length < SHORTEST_NAME ? { ...base, isPart: true } : base));
}
