/** In linkedom, since happy-dom itself searches such a tree by recursion and overflows the stack. */
import { expect, it } from 'vitest';
import { decideArticle } from '../../../page/article.ts';
import { collectBlocks } from '../../../page/text-blocks.ts';
import { readPage } from '../../../scripts/read-page.ts';
import { SENTENCE } from './make-page.ts';

it('reads text in tags nested 5,000 deep', () => {
  const { document, url } = readPage(
    '<!doctype html><html><head><meta property="og:type" content="article"></head><body></body></html>',
    'https://a.example/b-c-d-e',
  );
  let node: Element = document.body;
  for (let depth = 0; depth < 5000; depth += 1) {
    const child = document.createElement(depth % 2 ? 'div' : 'b');
    node.append(child);
    node = child;
  }
  for (let count = 0; count < 4; count += 1) node.append(Object.assign(document.createElement('p'), { textContent: SENTENCE }));
  expect(collectBlocks(document).map((block) => block.text)).toEqual(Array(4).fill(SENTENCE));
  expect(decideArticle(document, url).article).toBe(true);
});

it('reads thousands of articles in each other, each with a headline and a linked heading', () => {
  const title = 'Rebels leave the border town';
  const opened = `<article><h1>${title}</h1><h3><a href="/x">${title}</a></h3>`.repeat(3000);
  const { document } = readPage(
    `<html><head><title>${title}</title></head><body>${opened}<p>${SENTENCE}</p>${'</article>'.repeat(3000)}</body></html>`,
    'https://a.example/b-c-d-e',
  );
  expect(collectBlocks(document).map((block) => block.text)).toContain(SENTENCE);
});
