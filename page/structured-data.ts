/** Reads what a page says about itself in its markup: JSON-LD blocks, microdata types and `<meta>` tags. Small: runs on every page. */

/** One JSON-LD node. `types` are bare schema.org names ("NewsArticle"), without the address of the vocabulary. */
export interface LinkedDataNode {
  types: string[];
  fields: Readonly<Record<string, unknown>>;
}

/** Characters of one block; the largest useful ones seen hold a whole article body (100,000). */
const MAX_BLOCK = 500_000;
const MAX_NODES = 500;
/** Arrays and `@graph` nest one or two deep in practice. */
const MAX_DEPTH = 4;

/** News as schema.org has it: NewsArticle with all its subtypes, and live blogs, which only news sites write. */
export const isNewsType = (type: string): boolean => /NewsArticle$|^LiveBlogPosting$/.test(type);

/** Any article: news, blog posting or plain article. */
export const isArticleType = (type: string): boolean => isNewsType(type) || /^(?:Article|BlogPosting)$/.test(type);

/** The last part of a type's name: "http://schema.org/NewsArticle" and "schema:NewsArticle" both become "NewsArticle". */
const bareType = (type: string): string =>
  type.trim().slice(Math.max(type.lastIndexOf('/'), type.lastIndexOf(':'), type.lastIndexOf('#')) + 1);

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** A value that may be one thing or a list of things, as JSON-LD allows everywhere. */
export const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]);

/**
 * JSON-LD nodes at top level, in arrays and in `@graph`, in document order. Nodes that hang on another one by a property
 * (an image, a publisher, a teaser in a list) are left out: they do not say what the page is.
 */
export function readLinkedData(document: Document): LinkedDataNode[] {
  const nodes: LinkedDataNode[] = [];
  const add = (value: unknown, depth: number): void => {
    if (depth > MAX_DEPTH || nodes.length >= MAX_NODES || !isObject(value)) return;
    if (Array.isArray(value)) {
      for (const item of value) add(item, depth + 1);
      return;
    }
    const types = listOf(value['@type'])
      .filter((type) => typeof type === 'string')
      .map(bareType);
    if (types.length > 0) nodes.push({ types, fields: value });
    add(value['@graph'], depth + 1);
  };
  for (const script of document.querySelectorAll('script[type="application/ld+json" i]')) add(parseBlock(script.textContent ?? ''), 0);
  return nodes;
}

/**
 * One block as JSON, or undefined when it is broken (0.9 % of pages). From the first bracket to the last one, because some pages
 * wrap the block in comments or end it with a semicolon; raw line breaks inside strings are the other usual fault.
 */
function parseBlock(text: string): unknown {
  if (text.length > MAX_BLOCK) return undefined;
  const start = text.search(/[[{]/);
  const json = text.slice(start, Math.max(text.lastIndexOf('}'), text.lastIndexOf(']')) + 1);
  if (start < 0) return undefined;
  try {
    return JSON.parse(json.replace(/\s/g, ' '));
  } catch {
    return undefined;
  }
}

/** Bare names of all microdata types on the page (`itemtype="https://schema.org/NewsArticle"`). */
export function microdataTypes(document: Document): string[] {
  return [...document.querySelectorAll('[itemtype]')].flatMap((element) =>
    (element.getAttribute('itemtype') ?? '').split(' ').map(bareType),
  );
}

/** The name of a `<meta>` in lower case, whether it stands in `property` or in `name`. */
export const metaName = (meta: Element): string => (meta.getAttribute('property') ?? meta.getAttribute('name') ?? '').trim().toLowerCase();

/** Content of the first `<meta>` of that name which has any, or ''. */
export function metaContent(document: Document, name: string): string {
  for (const meta of document.querySelectorAll('meta[content]')) {
    const content = metaName(meta) === name ? (meta.getAttribute('content') ?? '').trim() : '';
    if (content) return content;
  }
  return '';
}

/** Whether Open Graph calls the page an article. */
export const hasArticleOgType = (document: Document): boolean => /^(?:article|news|newsarticle)$/i.test(metaContent(document, 'og:type'));
