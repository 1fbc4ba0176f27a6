// @vitest-environment happy-dom
/** The first layer of the cards of the real data, all curated ones and a sample of the gazetteer's, keeps to its 80 words, drawn as a reader gets it. */
import { render } from 'preact';
import { expect, test } from 'vitest';
import { Card } from '../../../components/Card.tsx';
import { MAX_WORDS } from '../../../components/first-layer.ts';
import { countWords } from '../../../components/words.ts';
import { realPack } from '../dataset/make-tables.ts';
import { buildCard } from '../engine/english-card.ts';

/** Words of the buttons, and the words that say again in one sentence what the chart shows, are not read as text. */
function wordsOf(root: Element): number {
  for (const element of root.querySelectorAll('button, sup, .foot, style')) element.remove();
  const texts: string[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node.textContent ?? '');
  return countWords(...texts);
}

const pack = realPack();

/** "abu-kamal: 83" for each card with too many words. */
function tooLong(entities: readonly number[], date: string | undefined): string[] {
  return entities.flatMap((entity) => {
    const root = document.createElement('div');
    const model = buildCard(entity, pack, date === undefined ? {} : { date });
    render(<Card model={model} onClose={() => undefined} onOpenEntity={() => undefined} />, root);
    const words = wordsOf(root);
    render(null, root);
    return words > MAX_WORDS ? [`${model.entity}: ${words}`] : [];
  });
}

const curated = Array.from({ length: pack.recordCount }, (_, entity) => entity);
/** The others say the same whatever the date. */
const dated = curated.filter((entity) => {
  const { estimates, control, designations } = pack.record(entity);
  return pack.kind(entity) === 'actor' || estimates.length > 1 || control.length > 0 || designations.length > 0;
});

test.each(['2004', '2014-09-15', '2017-11-03', '2018-08-20', '2024-07-20'])('at %s', { timeout: 60_000 }, (date) => {
  expect(dated.length).toBeGreaterThan(20);
  expect(tooLong(dated, date)).toEqual([]);
});

test('without a date', { timeout: 90_000 }, () => {
  const rows = Array.from({ length: pack.rows.length }, (_, row) => pack.recordCount + row).filter((_, row) => row % 499 === 0);
  expect(tooLong([...curated, ...rows], undefined)).toEqual([]);
});
