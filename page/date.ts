/** Finds the day an article was published. Small: part of the decision that runs on every page. */
import { parseDate, toIsoDay } from './parse-date.ts';
import { isArticleType, isNewsType, type LinkedDataNode, listOf, metaName, readLinkedData } from './structured-data.ts';

/** `date` is 'YYYY-MM-DD' as printed on the page; `source` says where it stood ('json-ld', 'meta date', 'url', 'time' …). */
export interface PublicationDate {
  date: string;
  source: string;
}

/** Names of publication dates in `<meta>`, without punctuation: "DC.date.issued", "parsely-pub-date", "sailthru.date", "pubdate" … */
const PUBLICATION_META =
  /^(?:dc|dcterms|sailthru|article)?(?:date|created|issued)$|(?:pub|publish|published|publishing|publication|original)(?:date|time)$|^datepublished|date(?:issued|created|original)$/;

/**
 * Publication date by the cascade measured on 397 dated pages (98.3 % within a day, 90.7 % covered; 96.0 % of recent pages):
 * JSON-LD, article:published_time, other publication metas, itemprop, marked `<time>`, address, first `<time>` of the article.
 * Modification dates are never read: they are younger than what the text says.
 */
export function findPublicationDate(document: Document, url: URL): PublicationDate | undefined {
  return (
    first(linkedDataDates(readLinkedData(document)), 'json-ld') ??
    metaDate(document) ??
    first(elementDates(document, '[itemprop~="datePublished" i]'), 'itemprop datePublished') ??
    first(elementDates(document, 'time[pubdate], time.published, time.dt-published, abbr.published'), 'time marked as published') ??
    urlDate(url) ??
    first(articleTimes(document), 'time')
  );
}

function first(texts: readonly string[], source: string): PublicationDate | undefined {
  for (const text of texts) {
    const date = parseDate(text);
    if (date) return { date, source };
  }
  return undefined;
}

/** Dates of news nodes before those of other articles, and these before that of the page around them. */
function linkedDataDates(nodes: readonly LinkedDataNode[]): string[] {
  const rank = ({ types }: LinkedDataNode): number =>
    types.some(isNewsType) ? 0 : types.some(isArticleType) ? 1 : types.some((type) => /Page$|Article$/.test(type)) ? 2 : 3;
  return nodes
    .filter((node) => rank(node) < 3)
    .sort((a, b) => rank(a) - rank(b))
    .flatMap((node) => listOf(node.fields.datePublished).map(String));
}

function metaDate(document: Document): PublicationDate | undefined {
  const metas = [...document.querySelectorAll('meta[content]')];
  const pick = (wanted: (name: string) => boolean): PublicationDate | undefined => {
    for (const meta of metas) {
      const name = metaName(meta);
      const found = wanted(name) ? first([meta.getAttribute('content') ?? ''], `meta ${name}`) : undefined;
      if (found) return found;
    }
    return undefined;
  };
  return pick((name) => name === 'article:published_time') ?? pick((name) => PUBLICATION_META.test(name.replace(/[^a-z]/g, '')));
}

/** Dates of elements that stand for the article itself: none in a comment, a side column, navigation, or a list of other articles. */
function elementDates(document: Document, selector: string): string[] {
  return [...document.querySelectorAll(selector)]
    .filter(
      (element) =>
        !element.closest('aside, nav, footer, [itemtype*="Comment" i]') && !/modif|updat/i.test(element.getAttribute('itemprop') ?? ''),
    )
    .map(
      (element) =>
        element.getAttribute('content') || element.getAttribute('datetime') || element.getAttribute('title') || element.textContent || '',
    );
}

/** `<time datetime>` in the article that holds the headline, else in any; a masthead's clock is outside both. */
function articleTimes(document: Document): string[] {
  const times = elementDates(document, ':is(article, main, [role="main"]) time[datetime]:not([class*="modif"], [class*="updat"])');
  return times.length > 0 ? times : elementDates(document, 'header:has(h1) time[datetime]');
}

/** '/2017/11/03/', '/2017-11-03', '/2017/1103/', '/20171103', '/2017/nov/03' anywhere in the path. */
function urlDate(url: URL): PublicationDate | undefined {
  const path = url.pathname.toLowerCase();
  const match =
    /(?:^|\D)(20\d\d)([-/_.]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d)/.exec(path) ??
    /\/(20\d\d)([/-])([01]?\d)[/-]([0-3]?\d)(?!\d)/.exec(path) ??
    /\/(20\d\d)(\/)([01]\d)([0-3]\d)\//.exec(path);
  const date = match
    ? toIsoDay(Number(match[1]), Number(match[3]), Number(match[4]))
    : parseDate(/\/(20\d\d\/[a-z]{3}\/\d\d?)\//.exec(path)?.[1] ?? '');
  return date ? { date, source: 'url' } : undefined;
}
