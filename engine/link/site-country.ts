/** The country whose readers a news site writes for, by its top-level domain: a paper under .au that says "Newcastle" means its own. */

/** Country domains that are sold to everybody for what they spell (.tv, .io): they say nothing of where a site is. */
const SOLD_TO_ALL = new Set('ac ai am as bz cc cd co dj eu fm gg gl im io is la ly me ms nu pw sc sh st tk to tv vc ws'.split(' '));

/** Domains that are not the ISO code of their country. */
const OTHER_CODES: Readonly<Record<string, string>> = { uk: 'GB', su: 'RU' };

/** ISO 3166-1 code, or undefined where the domain names no country. `host` is a host name ("www.abc.net.au"). */
export function siteCountry(host: string): string | undefined {
  const domain = /\.([a-z]{2})\.?$/i.exec(host)?.[1]?.toLowerCase();
  if (domain === undefined || SOLD_TO_ALL.has(domain)) return undefined;
  return OTHER_CODES[domain] ?? domain.toUpperCase();
}
