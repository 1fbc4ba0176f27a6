// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { collectBlocks } from '../../../page/text-blocks.ts';
import { jsonLd, page, paragraphs, SENTENCE } from './make-page.ts';

const collect = (body: string, head = ''): string[] =>
  collectBlocks(page(head, body)).map((block) => block.text.replace(/\s+/g, ' ').trim());
const inArticle = (html: string, around = 3): string[] =>
  collect(`<main><article>${paragraphs(around)}${html}${paragraphs(around)}</article></main>`).filter((text) => text !== SENTENCE);

const LONG =
  'Officials in Khartoum said on Sunday that the crossing would be opened again before the end of the month, two years after it was closed.';

describe('teasers in the article', () => {
  const teaser = `<div class="box"><h3><a href="/africa/crossing">Crossing in the desert to be opened</a></h3><p>${LONG}</p></div>`;

  it.each([
    ['a linked heading over a sentence', teaser],
    [
      'an article of its own',
      `<article><h2><a href="https://news.example/live">All that is known about it</a></h2><div>${LONG}</div></article>`,
    ],
    [
      'a heading with a line over its link',
      `<div><h3><div>The war</div><a href="/live">All that is known about it</a></h3><p>${LONG}</p></div>`,
    ],
    [
      'a picture, a byline and a sentence',
      `<div><a href="/x"><img alt=""></a><h2><a href="/x">Crossing in the desert</a></h2><div><p>By A. Writer</p><p>${LONG}</p></div></div>`,
    ],
  ])('are left out: %s', (_, html) => {
    expect(inArticle(html).join()).not.toContain('Khartoum');
  });

  it('between headline and text are left out, the standfirst stays', () => {
    const lead = 'The retreat came after three days, and nobody in the town knows who will come next or when.';
    const head = '<title>Rebels leave the border town</title>';
    const body = `<h1>Rebels leave the border town</h1><p>${lead}</p><div>${teaser}${teaser}</div><div><article>${paragraphs(6)}</article></div>`;
    expect(collect(body, head)).toEqual(['Rebels leave the border town', lead, ...Array(6).fill(SENTENCE)]);
  });

  it('keeps entries of a live blog, whose linked headings are many', () => {
    const entry = (count: number) => `<div><h3><a href="/live/${count}">What was said at noon, ${count}</a></h3><p>${LONG}</p></div>`;
    expect(collect(`<main><div>${[1, 2, 3, 4, 5].map(entry).join('')}</div></main>`).filter((text) => text === LONG)).toHaveLength(5);
  });

  it('keeps sections whose headings are not links, or link to their own place on the page', () => {
    expect(inArticle(`<div><h3>Crossing in the desert to be opened</h3><p>${LONG}</p></div>`)).toContain(LONG);
    expect(inArticle(`<div><h3><a href="#crossing">Crossing in the desert to be opened</a></h3><p>${LONG}</p></div>`)).toContain(LONG);
  });

  it('keeps a long section under a linked heading', () => {
    const section = `<div><h3><a href="/africa/crossing">Crossing in the desert to be opened</a></h3>${`<p>${LONG}</p>`.repeat(4)}</div>`;
    expect(inArticle(section).filter((text) => text === LONG)).toHaveLength(4);
  });
});

describe('articles that a page appends', () => {
  const article = (title: string, text: string) => `<article><header><h1>${title}</h1></header>${`<p>${text}</p>`.repeat(5)}</article>`;

  it('are left out: each has a first heading of its own', () => {
    const head = '<title>Rebels leave the border town</title>';
    const body = `<main>${article('Rebels leave the border town', SENTENCE)}${article('The crossing is opened again', LONG)}</main>`;
    expect(collect(body, head)).toEqual(['Rebels leave the border town', ...Array(5).fill(SENTENCE)]);
  });

  it('the one that the page is named after stays, wherever it stands', () => {
    const head = '<title>The crossing is opened again</title>';
    const body = `<main>${article('Rebels leave the border town', SENTENCE)}${article('The crossing is opened again', LONG)}</main>`;
    expect(collect(body, head)).toEqual(['The crossing is opened again', ...Array(5).fill(LONG)]);
  });

  it('parts of one article stay', () => {
    const part = (title: string) => `<article><h2>${title}</h2>${paragraphs(3)}</article>`;
    expect(
      collect(`<main><h1>Rebels leave the border town</h1>${part('The first day of it')}${part('The second day of it')}</main>`),
    ).toHaveLength(9);
  });
});

describe('lines that send the reader elsewhere', () => {
  it.each([
    ['<p>Read also: Gaza and the long road to a ceasefire</p>'],
    ['<p><strong>WATCH | What the ceasefire means for Gaza:</strong></p>'],
    ['<p>Lesen Sie auch: Was in Gaza geschah</p>'],
    ['<p>Lue myös: Gaza</p>'],
    ['<p>Читайте также: Газа и Gaza</p>'],
    ['<p>اقرأ أيضا: Gaza</p>'],
    ['<p><em>An interview with a former general of the armed forces of three countries: <a href="/x">Gaza will not be quiet</a></em></p>'],
  ])('%s', (html) => {
    expect(inArticle(html).join()).not.toContain('Gaza');
  });

  it.each([
    ['a sentence after a colon', '<p>He had one answer: <a href="/x">Gaza must be rebuilt</a>, and soon.</p>'],
    ['a sentence that ends in a link', '<p>He wants one thing alone: <a href="/x">that Gaza is rebuilt</a>.</p>'],
    ['a quote that begins like one', '<p>“Listen: Gaza is our home.”</p>'],
    ['a fact in a list', '<ul><li>Place where it happened on Sunday at noon: <a href="/x">Gaza City, in the north</a></li></ul>'],
    ['a label and a name', '<ul><li>Largest city of the territory: <a href="/x">Gaza City</a></li></ul>'],
    ['a question that begins like one', '<p>Read the list of the dead in Gaza, he said, and be silent.</p>'],
    ['a word that begins like one', '<p>Seen: Gaza</p>'],
  ])('%s stays', (_, html) => {
    expect(inArticle(html).join()).toContain('Gaza');
  });
});

describe('captions, credits and authors', () => {
  it.each([
    ['<div><span><span class="media-caption">Smoke over Gaza on Sunday, seen from the other side of the border fence.</span></span></div>'],
    ['<p>He agreed.<span class="photo-credit">Gaza Press Agency</span></p>'],
    ['<p>\n  Fishermen at the port.\n\n  Photo:\n  Gaza Press Agency of the north\n</p>'],
    [
      '<div class="authorprofile"><h2>The author</h2><p>A. Writer has reported from Gaza for this newspaper since the spring of 2009.</p></div>',
    ],
    ['<div class="author-box"><p>A. Writer has reported from Gaza for this newspaper since the spring of 2009.</p></div>'],
  ])('%s', (html) => {
    expect(inArticle(html).join()).not.toContain('Gaza');
  });

  it('does not take words that hold such a name for one', () => {
    expect(inArticle('<p><span class="captioned accredited">Gaza</span> was quiet.</p>')).toEqual(['Gaza was quiet.']);
    const posts = `<div class="post author-writer">${paragraphs(5)}</div>`;
    expect(collect(posts)).toHaveLength(5);
  });
});

describe('what a page says about its author', () => {
  const bio = 'Ada Writer is a reporter from Gaza who has covered the wars of the region since the spring of 2009.';
  const withAuthor = (author: unknown) =>
    collect(`<main><article>${paragraphs(3)}<p>${bio}</p>${paragraphs(3)}</article></main>`, jsonLd({ '@type': 'NewsArticle', author }));

  it('is left out by the name or the description in the structured data', () => {
    expect(withAuthor({ '@type': 'Person', name: 'Ada Writer' })).not.toContain(bio);
    expect(withAuthor([{ '@type': 'Person', name: 'A. W.', description: `${bio.slice(0, 60)} …` }])).not.toContain(bio);
  });

  it('is told by a node of its own only if the article points to it', () => {
    const person = { '@type': 'Person', '@id': '/people/ada', name: 'Ada Writer' };
    const withNode = (author: unknown) =>
      collect(
        `<main><article>${paragraphs(3)}<p>${bio}</p>${paragraphs(3)}</article></main>`,
        jsonLd({ '@graph': [{ '@type': 'NewsArticle', author }, person] }),
      );
    expect(withNode({ '@id': '/people/ada' })).not.toContain(bio);
    expect(withNode({ '@id': '/people/ida' })).toContain(bio);
    expect(withNode(undefined)).toContain(bio);
  });

  it('stays when the author is somebody else, has one name, or is not told', () => {
    for (const author of [{ name: 'Ida Writer' }, { name: 'Ada' }, { description: 'Ada Writer' }, 'Ada Writer', null])
      expect(withAuthor(author)).toContain(bio);
  });
});

describe('a box called teaser', () => {
  const text = 'The retreat from Gaza came after three days, and nobody knows who will come next or when.';

  it('is the standfirst without a link, and another article with one', () => {
    const around = (teaser: string) =>
      collect(`<h1>Rebels leave the border town</h1>${teaser}<main>${paragraphs(5)}</main>`, '<title>Rebels leave the border town</title>');
    expect(around(`<div class="header-teaser">${text}</div>`)).toContain(text);
    expect(around(`<div class="header-teaser">${text} <a href="/x">More</a></div>`).join()).not.toContain('Gaza');
  });
});

describe('the headline among headings that repeat it', () => {
  const title = 'Rebels leave the border town';
  const head = `<title>${title} | News</title><meta property="og:title" content="${title}">`;

  it('is none at the end of a trail of links, in the bar that follows the reader, or in a menu', () => {
    const trail = `<div><div><a href="/">Home</a></div><div><a href="/world">World</a></div><div><a href="/world/asia">Asia</a></div><div><h1>${title}</h1></div></div>`;
    const bar = `<nav><a href="/">Logo</a><h2>${title}</h2></nav>`;
    const article = `<main><div>The war: three days</div><h2>The war: ${title}</h2>${paragraphs(5)}</main>`;
    expect(collect(`${bar}${trail}${article}`, head)).toEqual([`The war: ${title}`, ...Array(5).fill(SENTENCE)]);
  });

  it('is the end of the trail where there is no other', () => {
    const lead = 'The retreat came after three days, and nobody in the town knows who will come next or when.';
    const trail = `<div><a href="https://news.example/">Home</a> <a href="https://news.example/world/">World</a><h1>${title}</h1></div>`;
    expect(collect(`${trail}<div>${lead}</div><main>${paragraphs(5)}</main>`, head)).toEqual([title, lead, ...Array(5).fill(SENTENCE)]);
  });

  it('may stand under one link, and after a menu', () => {
    const other = `<main><h2>${title}</h2>${paragraphs(5)}</main>`;
    expect(collect(`<header><a href="/world">World</a><h1>${title}</h1></header>${other}`, head)[0]).toBe(title);
    const menu = '<a href="/">Home</a><a href="/sport">Sport</a><a href="/world">World</a>';
    const [first] = collectBlocks(page(head, `<header>${menu}<h1 id="own">${title}</h1></header><div>${paragraphs(5)}</div>`));
    expect(first?.pieces[0]?.node.parentElement?.id).toBe('own');
  });

  it('may have another wording in the markup, and blocks inside', () => {
    const data = jsonLd({ '@type': 'NewsArticle', headline: 'Border town', alternativeHeadline: 'Three days - What the retreat means' });
    const body = `<h1>Border town</h1><div><h2><span>Three days</span><div>What the retreat means</div></h2></div><main>${paragraphs(5)}</main>`;
    expect(collect(body, data)).toContain('What the retreat means');
  });
});
