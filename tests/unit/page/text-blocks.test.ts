// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { collectBlocks } from '../../../page/text-blocks.ts';
import { page, paragraphs, SENTENCE } from './make-page.ts';

const collect = (body: string, head = ''): string[] => collectBlocks(page(head, body)).map((block) => block.text.trim());
/** The collected text of an article of four paragraphs with something in it, without these paragraphs. */
const inArticle = (html: string): string[] =>
  collect(`<article>${paragraphs(2)}${html}${paragraphs(2)}</article>`).filter((text) => text !== SENTENCE);
/** The same with something on the page around the article. */
const around = (html: string, head = ''): string[] =>
  collect(`${html}<div><article>${paragraphs(4)}</article></div>${html}`, head).filter((text) => text !== SENTENCE);

describe('text of one block', () => {
  it('lets inline tags pass, so that split names are whole', () => {
    expect(inArticle(`<p>Al <b>Qa</b>im and <span><em>Deir</em></span><wbr>ez<a href="/x">Zor</a>.</p>`)).toEqual([
      'Al Qaim and DeirezZor.',
    ]);
    expect(inArticle('<p><span class="dropcap">T</span>he town fell.</p>')).toEqual(['The town fell.']);
    expect(inArticle('<p>Al <!-- note --><script>x()</script>Qaim <ruby>漢<rt>かん</rt></ruby></p>')).toEqual(['Al Qaim 漢']);
  });

  it('changes each white space to one space and nothing else', () => {
    const [block] = collectBlocks(page('', `<article><p>Al\n\tQaim,&nbsp;Deir&shy;ez\u200bZor ${SENTENCE}</p>${paragraphs(3)}</article>`));
    expect(block?.text).toBe(`Al  Qaim,\u00a0Deir\u00adez\u200bZor ${SENTENCE}`);
    expect(block?.pieces).toHaveLength(1);
    expect(block?.pieces[0]).toMatchObject({ start: 0, length: block?.text.length });
  });

  it('ends at block tags and line breaks', () => {
    expect(inArticle('<p>One.<br>Two.</p><ul><li>Three</li><li>Four</li></ul>')).toEqual(['One.', 'Two.', 'Three', 'Four']);
    expect(inArticle('<blockquote>Quote.<p>Inner.</p></blockquote>')).toEqual(['Quote.', 'Inner.']);
    expect(inArticle('<table><tr><th>Town</th><td>Al Qaim</td></tr></table>')).toEqual(['Town', 'Al Qaim']);
  });

  it('maps each piece to its node', () => {
    const blocks = collectBlocks(page('', `<article><p>Al <b>Qa</b>im ${SENTENCE}</p>${paragraphs(3)}</article>`));
    for (const { text, pieces } of blocks) {
      expect(pieces.map(({ node, start, length }) => text.slice(start, start + length) === node.data.slice(0, length))).not.toContain(
        false,
      );
    }
    expect(blocks[0]?.pieces.map(({ start }) => start)).toEqual([0, 3, 5]);
  });
});

describe('what is left out inside the article', () => {
  it.each([
    ['<nav><p>Gaza</p></nav>'],
    ['<aside><p>Gaza</p></aside>'],
    ['<footer><p>Gaza</p></footer>'],
    ['<form><p>Gaza</p><input value="Gaza"></form>'],
    ['<button>Gaza</button>'],
    ['<pre>Gaza</pre>'],
    ['<p><code>Gaza</code></p>'],
    ['<textarea>Gaza</textarea>'],
    ['<div contenteditable><p>Gaza</p></div>'],
    ['<template><p>Gaza</p></template>'],
    ['<style>p::before { content: "Gaza" }</style>'],
    ['<p hidden>Gaza</p>'],
    ['<p aria-hidden="true">Gaza</p>'],
    ['<p style="color: red; display: none">Gaza</p>'],
    ['<figure><img alt="Gaza"><p>Gaza</p><figcaption>Gaza</figcaption></figure>'],
    ['<div class="image-caption"><p>Gaza</p></div>'],
    ['<div class="mostRead"><p>Gaza</p></div>'],
    ['<div id="most-read-box"><p>Gaza</p></div>'],
    ['<div class="article__ad"><p>Gaza</p></div>'],
    ['<section class="comments"><p>Gaza</p></section>'],
    ['<div role="navigation"><p>Gaza</p></div>'],
    ['<p>Foto: Gaza/AFP</p>'],
    ['<p>Rafah border crossing. Photo: Gaza Press Agency</p>'],
    ['<p>Read also: <a href="/x">Gaza and the long road to a ceasefire</a></p>'],
    ['<ul><li><a href="/1">Gaza story</a></li><li><a href="/2">Another story</a> 12 May</li></ul>'],
    ['<h2><a href="/1">Gaza</a></h2>'],
    ['<div>Gaza</div>'],
  ])('%s', (html) => {
    expect(inArticle(html).join()).not.toContain('Gaza');
  });

  it('keeps a figure that frames a quote', () => {
    expect(inArticle('<figure><blockquote>Gaza is quiet.</blockquote><figcaption>A doctor</figcaption></figure>')).toEqual([
      'Gaza is quiet.',
    ]);
  });

  it('keeps sentences with links in them and short paragraphs', () => {
    expect(inArticle('<p><a href="/t/hamas">Hamas</a> denied it.</p>')).toEqual(['Hamas denied it.']);
    expect(inArticle('<p>He agreed.</p><div>The ceasefire was to begin on Sunday at dawn.</div>')).toHaveLength(2);
  });

  it('keeps headings over text and drops those over what was left out', () => {
    expect(inArticle('<h2>The ceasefire</h2>')).toEqual(['The ceasefire']);
    const end = `<article>${paragraphs(4)}<h2>More on Gaza</h2><ul><li><a href="/1">A story about the war</a></li></ul></article>`;
    expect(collect(end).join()).not.toContain('Gaza');
  });

  it('does not take "header" for an ad, nor a paid paragraph for furniture', () => {
    expect(inArticle('<div class="header-text"><p>Gaza</p></div><p class="paywall">Rafah</p>')).toEqual(['Gaza', 'Rafah']);
  });
});

describe('the article’s root', () => {
  it('leaves out teasers, menus and legal notes around it', () => {
    expect(around(`<nav>${paragraphs(2)}</nav>`)).toEqual([]);
    expect(
      around(
        '<div><h3><a href="/1">Gaza</a></h3><p>The names of other wars stand in teasers, and teasers are no part of the article at all.</p></div>',
      ),
    ).toEqual([]);
    const notice = 'Banned as terrorist in this country: the Taliban, Islamic State, al-Qaeda in the Islamic Maghreb, Aum Shinrikyo.';
    expect(around(`<div class="footer__legal"><p>${notice}</p></div>`)).toEqual([]);
  });

  it('is found in the whole-page form of old content systems', () => {
    expect(collect(`<form id="aspnetForm"><div>${paragraphs(4)}</div></form>`)).toHaveLength(4);
  });

  it('is found although its class names speak of other things', () => {
    expect(collect(`<div class="post has-ads with-comments social"><div>${paragraphs(4)}</div></div>`)).toHaveLength(4);
  });

  it('does not fall for comments that are longer than the article', () => {
    const comments = `<div id="comments">${'<p>I think that the people in this town have suffered for much too long, and it is a shame.</p>'.repeat(12)}</div>`;
    expect(collect(`<main><div>${paragraphs(4)}</div>${comments}</main>`)).toEqual(Array(4).fill(SENTENCE));
  });

  it('takes text without <p>: lines between <br> in a <div>', () => {
    expect(collect(`<div id="text">${`${SENTENCE}<br><br>`.repeat(4)}He agreed.</div>`)).toEqual([
      ...Array(4).fill(SENTENCE),
      'He agreed.',
    ]);
  });

  it('takes all entries of a live blog', () => {
    const entry = (time: string) => `<article><h3>Update of ${time}</h3>${paragraphs(2)}</article>`;
    expect(collect(`<div>${entry('one')}${entry('two')}${entry('three')}</div>`)).toHaveLength(9);
  });

  it('counts short Chinese paragraphs as running text', () => {
    const text = '据报道，经过三天的激烈战斗，武装人员于星期五撤离了边境城镇，当地居民说，目前局势已经恢复平静，学校将重新开放。';
    expect(collect(`<div><p>菜单</p></div><div>${`<p>${text}</p>`.repeat(3)}</div>`)).toEqual(Array(3).fill(text));
  });
});

describe('headline and standfirst', () => {
  const title = 'Rebels leave the border town';

  it('takes the headline from outside the body, and a standfirst, but no byline', () => {
    const body = `<header><h1>${title}</h1><h2>The retreat came after three days.</h2><div>By A. Writer, Baghdad</div></header><div>${paragraphs(4)}</div>`;
    expect(collect(body, `<title>${title} | News</title>`)).toEqual([
      title,
      'The retreat came after three days.',
      ...Array(4).fill(SENTENCE),
    ]);
  });

  it('prefers the heading that the title repeats to a logo in h1', () => {
    const body = `<h1>The Daily Example of Baghdad</h1><div><h2>“${title}”</h2></div><div>${paragraphs(4)}</div>`;
    expect(collect(body, `<meta property="og:title" content="${title}">`)[0]).toBe(`“${title}”`);
    expect(collect(body, `<meta property="og:title" content="${title}">`).join()).not.toContain('Daily');
  });

  it('trusts a lone h1 that differs from the title, if it is long enough', () => {
    const head = '<title>War: latest</title>';
    expect(collect(`<h1>${title}</h1><div>${paragraphs(4)}</div>`, head)[0]).toBe(title);
    expect(collect(`<h1>Europe</h1><div>${paragraphs(4)}</div>`, head)[0]).toBe(SENTENCE);
  });
});

describe('hostile pages', () => {
  it('reads a form whose properties are clobbered', () => {
    const names = ['firstChild', 'childNodes', 'nextSibling', 'parentNode', 'nodeType', 'localName', 'getAttribute'];
    const inputs = names.map((name) => `<input name="${name}">`);
    const html = `<form>${inputs.join('')}<div>${paragraphs(4)}</div></form>`;
    const parsed = new DOMParser().parseFromString(html, 'text/html');
    document.body.replaceChildren(...parsed.body.children);
    expect(collectBlocks(document)).toHaveLength(4);
    document.body.replaceChildren();
  });

  it('stops at 500,000 characters, also within one node', () => {
    const long = collectBlocks(page('', `<p>${`${SENTENCE} `.repeat(6000)}</p>`));
    expect(long.map((block) => [block.text.length, block.pieces[0]?.length])).toEqual([[500_000, 500_000]]);
    const many = collectBlocks(page('', `<div>${paragraphs(6000)}</div>`));
    expect(many.reduce((sum, block) => sum + block.text.length, 0)).toBe(500_000);
  });

  it('gives nothing for a page without text or body', () => {
    expect(collect('')).toEqual([]);
    const document = page('', '');
    document.body.remove();
    expect(collectBlocks(document)).toEqual([]);
  });

  it('leaves out what the browser says is not visible', async () => {
    const known = Element.prototype.checkVisibility;
    Element.prototype.checkVisibility = function (this: Element) {
      return this.id !== 'x';
    };
    vi.resetModules();
    const fresh = await import('../../../page/text-blocks.ts');
    Element.prototype.checkVisibility = known;
    const document = page('', `<div>${paragraphs(4)}<p id="x">${SENTENCE} Unseen.</p></div>`);
    expect(fresh.collectBlocks(document).map((block) => block.text)).toEqual(Array(4).fill(SENTENCE));
  });

  it('changes nothing in the page', () => {
    const document = page('', `<header><h1>Rebels leave the border town</h1></header><article>${paragraphs(4)} <b>Al</b>\n</article>`);
    const before = document.documentElement.outerHTML;
    collectBlocks(document);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
