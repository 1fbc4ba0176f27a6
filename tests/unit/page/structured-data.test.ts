// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import {
  hasArticleOgType,
  isArticleType,
  isNewsType,
  listOf,
  metaContent,
  microdataTypes,
  readLinkedData,
} from '../../../page/structured-data.ts';
import { jsonLd, page } from './make-page.ts';

const types = (head: string): string[] => readLinkedData(page(head, '')).flatMap((node) => node.types);

describe('readLinkedData', () => {
  it('reads an object, an array and a graph', () => {
    expect(types(jsonLd({ '@type': 'NewsArticle' }))).toEqual(['NewsArticle']);
    expect(types(jsonLd([{ '@type': 'WebPage' }, { '@type': 'Article' }]))).toEqual(['WebPage', 'Article']);
    expect(types(jsonLd({ '@graph': [{ '@type': 'Organization' }, { '@type': 'NewsArticle' }] }))).toEqual(['Organization', 'NewsArticle']);
  });

  it('reads types that are lists or full addresses', () => {
    expect(types(jsonLd({ '@type': ['Article', 'NewsArticle'] }))).toEqual(['Article', 'NewsArticle']);
    expect(types(jsonLd({ '@type': 'http://schema.org/NewsArticle' }))).toEqual(['NewsArticle']);
    expect(types(jsonLd({ '@type': 'schema:NewsArticle' }))).toEqual(['NewsArticle']);
  });

  it('leaves out what hangs on another node by a property', () => {
    expect(types(jsonLd({ '@type': 'ItemList', itemListElement: [{ '@type': 'NewsArticle' }] }))).toEqual(['ItemList']);
  });

  it('skips a broken block and reads the next one', () => {
    expect(types(`<script type="application/ld+json">{"@type": "Product",</script>${jsonLd({ '@type': 'Article' })}`)).toEqual(['Article']);
    expect(types('<script type="application/ld+json"></script><script type="application/ld+json">"text"</script>')).toEqual([]);
  });

  it('reads blocks with raw line breaks in strings, comment wrappers or a semicolon at the end', () => {
    expect(types('<script type="application/ld+json">//<![CDATA[\n{"@type": "NewsArticle", "headline": "a\nb"};\n//]]></script>')).toEqual(
      [],
    );
    expect(types('<script type="application/ld+json"><!-- {"@type": "NewsArticle", "headline": "a\nb"}; --></script>')).toEqual([
      'NewsArticle',
    ]);
  });

  it('skips a block beyond the size limit', () => {
    expect(types(jsonLd({ '@type': 'NewsArticle', articleBody: 'x'.repeat(500_001) }))).toEqual([]);
  });

  it('does not follow graphs that nest without end', () => {
    let node: unknown = { '@type': 'NewsArticle' };
    for (let depth = 0; depth < 50; depth += 1) node = { '@graph': [node] };
    expect(types(jsonLd(node))).toEqual([]);
  });
});

describe('types', () => {
  it('knows the news family and other articles', () => {
    for (const type of ['NewsArticle', 'ReportageNewsArticle', 'OpinionNewsArticle', 'LiveBlogPosting'])
      expect(isNewsType(type)).toBe(true);
    for (const type of ['Article', 'BlogPosting']) expect([isNewsType(type), isArticleType(type)]).toEqual([false, true]);
    for (const type of ['TechArticle', 'NewsArticleList', 'WebPage']) expect(isArticleType(type)).toBe(false);
  });

  it('reads microdata types', () => {
    expect(microdataTypes(page('', '<div itemscope itemtype="http://schema.org/NewsArticle http://schema.org/Thing"></div>'))).toEqual([
      'NewsArticle',
      'Thing',
    ]);
  });
});

describe('meta', () => {
  it('finds content by property or name, first with content wins', () => {
    const document = page(
      '<meta property="OG:Type" content=" "><meta name="og:type" content=" article "><meta property="og:type" content="x">',
      '',
    );
    expect(metaContent(document, 'og:type')).toBe('article');
    expect(metaContent(document, 'og:title')).toBe('');
  });

  it.each([
    ['article', true],
    ['Article', true],
    ['news', true],
    ['website', false],
    ['article.list', false],
  ])('og:type %s', (type, expected) => {
    expect(hasArticleOgType(page(`<meta property="og:type" content="${type}">`, ''))).toBe(expected);
  });

  it('lists one, many or none', () => {
    expect([listOf('a'), listOf(['a', 'b']), listOf(undefined), listOf(null)]).toEqual([['a'], ['a', 'b'], [], []]);
  });
});
