// @vitest-environment happy-dom
/** Collecting text in slices gives what collecting it at once gives, lets the page work in between, and notices its changes. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { collectBlocksInSlices } from '../../../page/slices.ts';
import { collectBlocks } from '../../../page/text-blocks.ts';

const SENTENCE = 'A paragraph of running text that is long enough to count as one, as articles have them, with a number to tell it apart: ';

/** Each look at the clock finds a second gone, so every slice ends at its first pause. */
function slowClock(): void {
  let time = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => {
    time += 1000;
    return time;
  });
}

beforeEach(() => {
  const article = document.createElement('article');
  for (let number = 0; number < 200; number++) {
    const paragraph = document.createElement('p');
    paragraph.textContent = `${SENTENCE}${number}`;
    article.append(paragraph);
  }
  document.body.replaceChildren(article);
});
afterEach(() => {
  vi.restoreAllMocks();
});

const texts = (blocks: readonly { text: string }[]) => blocks.map((block) => block.text);

describe('collecting in slices', () => {
  it('gives the blocks that collecting at once gives', async () => {
    slowClock();
    const blocks = await collectBlocksInSlices(document, new AbortController().signal);
    expect(blocks).toHaveLength(200);
    expect(texts(blocks)).toEqual(texts(collectBlocks(document)));
  });

  it('lets other tasks run before it ends', async () => {
    slowClock();
    const order: string[] = [];
    const collecting = collectBlocksInSlices(document, new AbortController().signal).then(() => order.push('collected'));
    setTimeout(() => order.push('task of the page'), 0);
    await collecting;
    expect(order[0]).toBe('task of the page');
  });

  it('collects anew when the page changes its text meanwhile', async () => {
    slowClock();
    const collecting = collectBlocksInSlices(document, new AbortController().signal);
    document.querySelector('p')?.remove();
    const blocks = await collecting;
    expect(blocks).toHaveLength(199);
    expect(blocks[0]?.text).toBe(`${SENTENCE}1`);
  });

  it('gives nothing when it is stopped', async () => {
    slowClock();
    const controller = new AbortController();
    const collecting = collectBlocksInSlices(document, controller.signal);
    controller.abort();
    expect(await collecting).toEqual([]);
  });
});
