/** All marks of a page with where they stand. Marks are painted near the window alone, so the page is scrolled from end to end. */
import type { Page } from 'puppeteer-core';
import { pause } from '../../../tests/browser/harness.ts';

export interface FoundMark {
  text: string;
  /** Highlight that paints it. */
  style: string;
  /** Its text node among all of the document, and the offset in it; -1 in a shadow root. */
  node: number;
  offset: number;
  /** The elements around it, from outside to inside. */
  path: string;
  before: string;
  after: string;
  linked: boolean;
  fontSize: number;
}

/** Highlight names: places, groups, officials and people, on light, dark and middling ground. */
export const MARK_NAMES = ['dl-1', 'dl-2', 'dl-3', 'dl-4'].flatMap((name) => [name, `${name}d`, `${name}m`]);

/** A page longer than this is looked at so far. */
const MAX_STEPS = 120;

/** The page's marks in reading order; it is scrolled back to its beginning. */
export async function findMarks(page: Page): Promise<FoundMark[]> {
  const found = new Map<string, FoundMark>();
  for (let step = 0; step < MAX_STEPS; step++) {
    const atEnd = await page.evaluate((top) => {
      scrollTo({ top, behavior: 'instant' });
      return top + innerHeight >= document.documentElement.scrollHeight;
    }, step * 600);
    // Painting follows scrolling by a frame or two.
    await pause(80);
    for (const mark of await paintedNow(page)) found.set(`${mark.node} ${mark.offset} ${mark.text}`, mark);
    if (atEnd) break;
  }
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  return [...found.values()].sort((a, b) => a.node - b.node || a.offset - b.offset);
}

function paintedNow(page: Page): Promise<FoundMark[]> {
  return page.evaluate((names) => {
    const numbers = new Map<Node, number>();
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) numbers.set(node, numbers.size);
    const describe = (element: Element) => {
      const name = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`.trim().replace(/\s+/g, '.');
      return element.localName + (name ? `.${name}` : '').slice(0, 60);
    };
    return names.flatMap((style) =>
      ([...(CSS.highlights.get(style) ?? [])] as StaticRange[]).flatMap(({ startContainer, startOffset, endContainer, endOffset }) => {
        const holder = startContainer.parentElement;
        if (!holder) return [];
        const range = new Range();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        const path: string[] = [];
        for (let at: Element | null = holder; at && at !== document.body && path.length < 12; at = at.parentElement)
          path.unshift(describe(at));
        const block = holder.closest('p, li, h1, h2, h3, h4, td, blockquote, div') ?? holder;
        const beforeRange = new Range();
        beforeRange.selectNodeContents(block);
        beforeRange.setEnd(startContainer, startOffset);
        const afterRange = new Range();
        afterRange.selectNodeContents(block);
        afterRange.setStart(endContainer, endOffset);
        return [
          {
            style,
            path: path.join(' > '),
            text: range.toString().replace(/\s+/g, ' '),
            node: numbers.get(startContainer) ?? -1,
            offset: startOffset,
            before: beforeRange.toString().replace(/\s+/g, ' ').slice(-80),
            after: afterRange.toString().replace(/\s+/g, ' ').slice(0, 80),
            linked: holder.closest('a[href]') !== null,
            fontSize: Number.parseFloat(getComputedStyle(holder).fontSize),
          },
        ];
      }),
    );
  }, MARK_NAMES);
}
