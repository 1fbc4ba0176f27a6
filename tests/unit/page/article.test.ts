// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { decideArticle } from '../../../page/article.ts';
import { jsonLd, page, paragraphs } from './make-page.ts';

const articleUrl = 'https://news.example/world/rebels-leave-the-border-town';
const decide = (head: string, body = paragraphs(5), url = articleUrl) => decideArticle(page(head, body), new URL(url));
const NEWS = jsonLd({ '@type': 'NewsArticle' });
const OG = '<meta property="og:type" content="article">';

describe('decideArticle', () => {
  it('accepts news by its JSON-LD, even with little text and next to a list', () => {
    expect(decide(NEWS, '')).toEqual({ article: true, why: 'news' });
    expect(decide(jsonLd({ '@type': 'ItemList' }) + NEWS, '').article).toBe(true);
    expect(decide(jsonLd({ '@type': 'LiveBlogPosting' }), '').article).toBe(true);
  });

  it.each(['/', '/?utm_source=x', '/index.html', '/home', '/en/', '/de', '/pt-br/'])('refuses the front page %s', (path) => {
    expect(decide(NEWS, undefined, `https://news.example${path}`)).toEqual({
      article: false,
      why: 'frontPage',
    });
  });

  it.each(['/index.php?id=77', '/a', '/en/rebels'])('does not take %s for a front page', (path) => {
    expect(decide(NEWS, undefined, `https://news.example${path}`).article).toBe(true);
  });

  it.each(['http://localhost/a-b-c-d', 'http://192.168.1.2/2024/a', 'http://intranet/a-b-c-d', 'file:///a-b-c-d'])('refuses %s', (url) => {
    expect(decide(NEWS, undefined, url)).toEqual({ article: false, why: 'private' });
  });

  it.each(['Product', 'Recipe', 'QAPage', 'DiscussionForumPosting', 'CollectionPage', 'ItemList', 'ProfilePage', 'JobPosting'])(
    'refuses %s',
    (type) => {
      const { article, why, type: said } = decide(jsonLd({ '@type': type }) + jsonLd({ '@type': 'Article' }) + OG);
      expect(article).toBe(false);
      expect([why, said]).toEqual(['otherType', type]);
    },
  );

  it('does not refuse LocalBusiness, which newspapers carry', () => {
    expect(decide(jsonLd({ '@type': 'LocalBusiness' }) + OG).article).toBe(true);
  });

  it.each([
    ['og:type', OG, ''],
    ['JSON-LD Article', jsonLd({ '@type': 'Article' }), ''],
    ['JSON-LD BlogPosting', jsonLd({ '@type': 'BlogPosting' }), ''],
    ['microdata', '', '<div itemscope itemtype="http://schema.org/NewsArticle"></div>'],
  ])('accepts article markup (%s) with three paragraphs, not with two', (_, head, body) => {
    expect(decide(head, body + paragraphs(3)).article).toBe(true);
    expect(decide(head, body + paragraphs(2))).toEqual({ article: false, why: 'littleText' });
  });

  it('counts only paragraphs of 80 characters, spaces squeezed', () => {
    expect(decide(OG, `<p>${'a'.repeat(80)}</p>`.repeat(3)).article).toBe(true);
    expect(decide(OG, `<p>${'a'.repeat(79)}</p>`.repeat(9)).article).toBe(false);
    expect(decide(OG, `<p>a${' '.repeat(200)}b</p>`.repeat(9)).article).toBe(false);
  });

  describe('without article markup', () => {
    const date = '<meta name="pubdate" content="2017-11-03">';

    it('accepts a date, four paragraphs and an address like an article’s', () => {
      expect(decide(date, paragraphs(4)).article).toBe(true);
      expect(decide(date, paragraphs(4), 'https://news.example/c/40223222.html').article).toBe(true);
      expect(decide('', paragraphs(4), 'https://news.example/2017/11/03/rebels').article).toBe(true);
    });

    it('needs each of the three', () => {
      const refused = { article: false, why: 'noSign' };
      expect(decide('', paragraphs(4))).toEqual(refused);
      expect(decide(date, paragraphs(3))).toEqual(refused);
      expect(decide(date, paragraphs(4), 'https://news.example/about-us')).toEqual(refused);
    });

    it('does not count a bare <time>, which any page may have', () => {
      expect(decide('', `<main><time datetime="2017-11-03"></time>${paragraphs(4)}</main>`).article).toBe(false);
    });
  });

  describe('section pages', () => {
    const teasers = '<a href="/x">A headline that leads to one of many stories of the day</a> '.repeat(30);

    it('refuses what is mostly links, unless the address is an article’s', () => {
      expect(decide(OG, paragraphs(3) + teasers, 'https://news.example/world')).toEqual({
        article: false,
        why: 'links',
      });
      expect(decide(OG, paragraphs(3) + teasers).article).toBe(true);
    });

    it('does not count scripts as text, nor refuse long texts', () => {
      const script = `<script>${'x'.repeat(9000)}</script>`;
      expect(decide(OG, paragraphs(3) + teasers + script, 'https://news.example/world').article).toBe(false);
      expect(decide(OG, paragraphs(20) + teasers, 'https://news.example/world').article).toBe(true);
    });
  });

  it('leaves the page as it was', () => {
    const document = page(OG, paragraphs(3));
    const before = document.documentElement.outerHTML;
    decideArticle(document, new URL(articleUrl));
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
