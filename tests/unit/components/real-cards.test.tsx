// @vitest-environment happy-dom
/** The first layer of the cards of the real data, all curated ones and a sample of the gazetteer's, keeps to its 80 words, drawn as a reader gets it. */
import { render } from 'preact';
import { expect, test } from 'vitest';
import { Card } from '../../../components/Card.tsx';
import { MAX_WORDS } from '../../../components/first-layer.ts';
import { countWords } from '../../../components/words.ts';
import { buildCard } from '../../../engine/card/card.ts';
import { realPack } from '../dataset/make-tables.ts';

/** Words of the buttons, and the words that say again in one sentence what the chart shows, are not read as text. */
function wordsOf(root: Element): number {
  for (const element of root.querySelectorAll('button, sup, .foot, style')) element.remove();
  const texts: string[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node.textContent ?? '');
  return countWords(...texts);
}

test.each(['2004', '2014-09-15', '2017-11-03', '2018-08-20', '2024-07-20', undefined])('at %s', (date) => {
  const pack = realPack();
  const long: string[] = [];
  for (let entity = 0; entity < pack.entityCount; entity += entity < pack.recordCount ? 1 : 211) {
    const root = document.createElement('div');
    const model = buildCard(entity, pack, date === undefined ? {} : { date });
    render(<Card model={model} onClose={() => undefined} onOpenEntity={() => undefined} />, root);
    const words = wordsOf(root);
    if (words > MAX_WORDS) long.push(`${model.entity}: ${words}`);
  }
  expect(long).toEqual([]);
});
