/** Finds the language a page claims for itself. A hint only: 18 of 1,196 news pages in other languages say "en". */
import { isArticleType, listOf, metaContent, readLinkedData } from './structured-data.ts';

/**
 * Primary language subtag (BCP 47) in lower case, such as 'en' or 'ckb', from the first of these that names one: JSON-LD
 * `inLanguage` of the article, `<html lang>`, `og:locale`, `<meta http-equiv="content-language">`. Undefined when none does.
 */
export function findLanguage(document: Document): string | undefined {
  const claims = [
    ...readLinkedData(document)
      .filter((node) => node.types.some(isArticleType))
      .flatMap((node) => listOf(node.fields.inLanguage)),
    document.documentElement?.getAttribute('lang'),
    metaContent(document, 'og:locale'),
    ...[...document.querySelectorAll('meta[http-equiv]')]
      .filter((meta) => meta.getAttribute('http-equiv')?.toLowerCase() === 'content-language')
      .map((meta) => meta.getAttribute('content')),
  ];
  for (const claim of claims) {
    const language = primaryTag(claim);
    if (language) return language;
  }
  return undefined;
}

/** 'en-US', 'en_US' and 'EN' give 'en'; old codes become new ones ('iw' → 'he'); names ("English") and 'und' give nothing. */
function primaryTag(claim: unknown): string | undefined {
  const code = typeof claim === 'string' ? (claim.trim().split(/[-_,; ]/)[0] ?? '') : '';
  if (!/^[a-z]{2,3}$/i.test(code) || /^(?:und|mul|zxx|mis)$/i.test(code)) return undefined;
  const { language } = new Intl.Locale(code);
  // "utf" has the shape of a code; only languages have names.
  return new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(language) ? language : undefined;
}
