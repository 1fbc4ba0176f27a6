// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { findPublicationDate } from '../../../page/date.ts';
import { jsonLd, page } from './make-page.ts';

const plain = 'https://news.example/world/rebels-leave-the-border-town';
const find = (head: string, body = '', url = plain) => findPublicationDate(page(head, body), new URL(url));

const LD = jsonLd({ '@type': 'NewsArticle', datePublished: '2017-11-03T12:00:00Z', dateModified: '2019-01-01' });
const PUBLISHED = '<meta property="article:published_time" content="2017-11-04T01:00:00+02:00">';
const OTHER = '<meta name="DC.date.issued" content="2017-11-05">';
const ITEMPROP = '<span itemprop="datePublished" content="2017-11-06">Monday</span>';
const MARKED = '<time pubdate datetime="2017-11-07">Tuesday</time>';
const FIRST = '<article><h1>Headline</h1><time datetime="2017-11-09">Thursday</time></article>';
const DATED_URL = 'https://news.example/2017/11/08/rebels';

describe('findPublicationDate', () => {
  it('goes down the cascade as sources fall away', () => {
    const body = ITEMPROP + MARKED + FIRST;
    expect(find(LD + PUBLISHED + OTHER, body, DATED_URL)).toEqual({ date: '2017-11-03', source: 'json-ld' });
    expect(find(OTHER + PUBLISHED, body, DATED_URL)).toEqual({ date: '2017-11-04', source: 'meta article:published_time' });
    expect(find(OTHER, body, DATED_URL)).toEqual({ date: '2017-11-05', source: 'meta dc.date.issued' });
    expect(find('', body, DATED_URL)).toEqual({ date: '2017-11-06', source: 'itemprop datePublished' });
    expect(find('', MARKED + FIRST, DATED_URL)).toEqual({ date: '2017-11-07', source: 'time marked as published' });
    expect(find('', FIRST, DATED_URL)).toEqual({ date: '2017-11-08', source: 'url' });
    expect(find('', FIRST)).toEqual({ date: '2017-11-09', source: 'time' });
    expect(find('')).toBeUndefined();
  });

  it('goes on when a source holds no date', () => {
    expect(find(jsonLd({ '@type': 'NewsArticle', datePublished: 'soon' }) + PUBLISHED)?.date).toBe('2017-11-04');
    expect(find('<meta property="article:published_time" content="">', '', DATED_URL)?.source).toBe('url');
  });

  it('never reads a modification date', () => {
    const head = `${jsonLd({ '@type': 'NewsArticle', dateModified: '2019-01-01' })}
      <meta property="article:modified_time" content="2019-01-01"><meta property="og:updated_time" content="2019-01-01">
      <meta name="last-modified" content="2019-01-01"><meta name="DC.date.modified" content="2019-01-01"><meta name="revised" content="2019-01-01">`;
    const body = `<article><time class="updated" datetime="2019-01-01"></time><time itemprop="dateModified" datetime="2019-01-01"></time></article>`;
    expect(find(head, body)).toBeUndefined();
  });

  it('prefers the news node to the page, its image and its comments', () => {
    const nodes = [
      { '@type': 'ImageObject', datePublished: '2001-01-01' },
      { '@type': 'WebPage', datePublished: '2002-02-02' },
      { '@type': 'NewsArticle', datePublished: '2003-03-03' },
    ];
    expect(find(jsonLd({ '@graph': nodes }))?.date).toBe('2003-03-03');
    expect(find(jsonLd({ '@graph': nodes.slice(0, 2) }))?.date).toBe('2002-02-02');
    expect(find(jsonLd({ '@graph': nodes.slice(0, 1) }))).toBeUndefined();
  });

  it.each([
    'date',
    'pubdate',
    'publish-date',
    'publish_date',
    'dc.date',
    'DCTERMS.created',
    'parsely-pub-date',
    'sailthru.date',
    'article.published_date',
  ])('reads meta %s', (name) => {
    expect(find(`<meta name="${name}" content="2017-11-03 10:00">`)?.date).toBe('2017-11-03');
  });

  it.each(['update', 'video:release_date', 'expirationdate', 'article:section', 'validate'])('does not read meta %s', (name) => {
    expect(find(`<meta name="${name}" content="2017-11-03">`)).toBeUndefined();
  });

  it('takes no date of a comment, a side column or a masthead', () => {
    const stamp = '<time itemprop="datePublished" datetime="2019-01-01"></time>';
    const body = `<header><time datetime="2020-02-02">today</time></header><aside>${stamp}</aside>
      <div itemscope itemtype="https://schema.org/UserComments">${stamp}</div><nav><time pubdate datetime="2019-01-01"></time></nav>`;
    expect(find('', body)).toBeUndefined();
    expect(find('', `<header><h1>Headline</h1><time datetime="2017-11-03"></time></header>`)?.date).toBe('2017-11-03');
  });

  it('reads the text of an element without attributes', () => {
    expect(find('', '<span itemprop="datePublished">November 3, 2017</span>')?.date).toBe('2017-11-03');
  });

  it.each([
    ['/2017/11/03/rebels', '2017-11-03'],
    ['/world/2017-11-03-rebels', '2017-11-03'],
    ['/world/rebels_20171103.html', '2017-11-03'],
    ['/n1/2017/1103/c1001-40223222.html', '2017-11-03'],
    ['/world/2017/nov/03/rebels', '2017-11-03'],
    ['/2017/11/3/rebels', '2017-11-03'],
    ['/2017/11/rebels', undefined],
    ['/story/201711034', undefined],
    ['/story/19655247', undefined],
    ['/2017/13/03/rebels', undefined],
  ])('address %s', (path, expected) => {
    expect(find('', '', `https://news.example${path}`)?.date).toBe(expected);
  });
});
