/** Countries that news names so often that a mark on them tells nobody anything. They are listed like all names, and marked only where they matter. */

/**
 * Named in at least 3 % of 330 English news documents (TR-News, GeoWebNews, News-Fair and MEANTIME, by this engine: US 26.7 %, GB 8.5, RU 6.7,
 * CA 5.8, FR 5.2, CN 3.9, DE 3.3), without Syria (4.8): a country of war is what a reader may want to look up.
 */
const OFTEN_NAMED: readonly string[] = ['US', 'GB', 'RU', 'CA', 'FR', 'CN', 'DE'];

/** Entity ids. `language` is the reader's, as a BCP 47 tag: a reader with a browser in Canadian French knows Canada. */
export function quietCountries(language?: string): ReadonlySet<string> {
  const own = language === undefined ? undefined : /[-_]([A-Z]{2})\b/.exec(language)?.[1];
  return new Set([...OFTEN_NAMED, ...(own === undefined ? [] : [own])].map((code) => `iso:${code}`));
}
