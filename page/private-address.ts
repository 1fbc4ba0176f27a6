/** Tells addresses of the reader's own machine or network, which the extension leaves alone, from those of the public web. */

/** Loopback, private and link-local IPv4 ranges: RFC 1122, RFC 1918, RFC 3927; 0.0.0.0/8 reaches the own machine too. */
const PRIVATE_IPV4 = /^(?:0|10|127|169\.254|192\.168|172\.(?:1[6-9]|2\d|3[01]))\.[\d.]+$/;

/** Names that never leave the own network: RFC 6761 and 6762, RFC 8375, and ICANN's reserved ".internal". */
const PRIVATE_NAME = /(?:^|\.)(?:localhost|local|internal|home\.arpa|lan|test|invalid)$/;

/**
 * Whether a page must not be read because it isn't a public web page: another scheme than http(s), a host without a dot
 * (an intranet), an address of the own machine or network, or any IPv6 literal (no news site uses one).
 */
export function isPrivateAddress(url: URL): boolean {
  const host = url.hostname.toLowerCase().replace(/\.$/, '');
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return true;
  return !host.includes('.') || PRIVATE_IPV4.test(host) || PRIVATE_NAME.test(host);
}
