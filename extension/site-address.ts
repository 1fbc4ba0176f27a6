/** Sites as readers think of them: the host without "www.", with all its subdomains. */
import * as v from 'valibot';

/** A host that a match pattern can hold: one bad entry would make the browser refuse the whole registration. */
export const siteName = v.pipe(v.string(), v.maxLength(253), v.regex(/^[a-z0-9_-]+(?:\.[a-z0-9_-]+)*$/));

/** Site of a web address, or undefined for addresses that are no web pages. */
export function siteOf(address: string | undefined): string | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined;
  const { protocol, hostname } = new URL(address);
  // Match patterns can't hold IPv6 literals: the browser throws for them.
  if ((protocol !== 'https:' && protocol !== 'http:') || hostname.startsWith('[')) return undefined;
  // Not "www.com", which would leave all of ".com".
  return hostname.replace(/\.$/, '').replace(/^www\.(?=[^.]+\.)/, '');
}

/** The site of a match pattern for one site; undefined for one that holds all. */
export function siteOfPattern(pattern: string): string | undefined {
  return /^(?:\*|https?):\/\/(?:\*\.)?([^/*]+)\/\*$/.exec(pattern)?.[1];
}

/** The site that a reader typed: "https://www.News.example/today" as well as "news.example"; undefined where it is none. */
export function siteTyped(text: string): string | undefined {
  const trimmed = text.trim();
  // Mail addresses are read as a name and password for a host.
  if (trimmed.includes('@')) return undefined;
  const site = siteOf(/^[a-z]+:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`);
  // A single word would be all of ".com".
  return v.is(siteName, site) && site.includes('.') ? site : undefined;
}

/** Match pattern for a site: the host itself and every subdomain, over http and https. */
export function patternOf(site: string): string {
  return `*://*.${site}/*`;
}

/**
 * Whether an address fits a match pattern of the kinds used here: `*` for every host, one host, or one with its subdomains.
 * @see https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Match_patterns
 */
export function matchesPattern(pattern: string, address: string): boolean {
  const parts = /^(\*|https?):\/\/([^/]+)\/\*$/.exec(pattern);
  if (!parts || !URL.canParse(address)) return pattern === '<all_urls>';
  const [, scheme = '', host = ''] = parts;
  const { protocol, hostname } = new URL(address);
  if (scheme === '*' ? !/^https?:$/.test(protocol) : protocol !== `${scheme}:`) return false;
  if (host === '*') return true;
  if (host.startsWith('*.')) return hostname === host.slice(2) || hostname.endsWith(host.slice(1));
  return hostname === host;
}
