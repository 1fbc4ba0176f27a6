/** Sites as readers think of them: the host without "www.", with all its subdomains. */

/** Site of a web address, or undefined for addresses that are no web pages. */
export function siteOf(address: string | undefined): string | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined;
  const { protocol, hostname } = new URL(address);
  // Match patterns can't hold IPv6 literals: the browser throws for them.
  if ((protocol !== 'https:' && protocol !== 'http:') || hostname.startsWith('[')) return undefined;
  // Not "www.com", which would leave all of ".com".
  return hostname.replace(/\.$/, '').replace(/^www\.(?=[^.]+\.)/, '');
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
