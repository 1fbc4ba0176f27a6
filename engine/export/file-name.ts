/** Names of exported files: "dateline-news.example-2017-11-03.csv". */

/** Letters, digits and dots of hosts; anything else could mean something to a file system. */
const UNSAFE = /[^\p{L}\p{N}.-]+/gu;
const MAX_SITE = 60;

export function exportFileName(site: string, date: string, extension: string): string {
  const safe = site
    .replace(UNSAFE, '-')
    .slice(0, MAX_SITE)
    .replace(/^[.-]+|[.-]+$/g, '');
  return `${['dateline', safe, date].filter((part) => part !== '').join('-')}.${extension}`;
}
