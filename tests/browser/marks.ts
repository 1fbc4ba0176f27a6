/** What tests ask about the marks on a page, read as the page itself could read them. Only marks near the window are painted. */
import type { Page } from 'puppeteer-core';
import { until } from './harness.ts';

/** Highlight names: places, groups, officials and people (`page/marks/painter.ts`), on light, dark and middling ground. */
const NAMES = ['dl-1', 'dl-2', 'dl-3', 'dl-4'].flatMap((name) => [name, `${name}d`, `${name}m`]);

export interface Point {
  x: number;
  y: number;
}

interface PaintedMark {
  text: string;
  /** Highlight it is painted by. */
  name: string;
  /** Place of the `h1`, `h2` or `p` that holds it among all of them. */
  paragraph: number;
  inView: boolean;
}

/** All painted marks in document order, with white space as it is shown. */
export function paintedMarks(page: Page): Promise<PaintedMark[]> {
  return page.evaluate((names) => {
    // By the prototype: a form's field called "querySelectorAll" takes the method's place.
    const paragraphs = [...Document.prototype.querySelectorAll.call(document, 'h1, h2, p')];
    const marks = names.flatMap((name) =>
      ([...(CSS.highlights.get(name) ?? [])] as StaticRange[]).map(({ startContainer, startOffset, endContainer, endOffset }) => {
        const range = new Range();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        return { name, range };
      }),
    );
    marks.sort((a, b) =>
      a.range.startContainer.getRootNode() === b.range.startContainer.getRootNode()
        ? a.range.compareBoundaryPoints(Range.START_TO_START, b.range)
        : 0,
    );
    return marks.map(({ name, range }) => {
      const { top, bottom } = range.getBoundingClientRect();
      return {
        name,
        text: range.toString().replace(/\s+/g, ' '),
        paragraph: paragraphs.findIndex((paragraph) => Node.prototype.contains.call(paragraph, range.startContainer)),
        inView: top >= 0 && bottom <= innerHeight,
      };
    });
  }, NAMES);
}

export async function markedTexts(page: Page): Promise<string[]> {
  return (await paintedMarks(page)).map(({ text }) => text);
}

/** The marks with the place of their paragraph: a mention is first only in the right one. */
export async function markedPlaces(page: Page): Promise<[paragraph: number, text: string][]> {
  return (await paintedMarks(page)).map(({ paragraph, text }) => [paragraph, text]);
}

/** Waits until names are marked and returns them. */
export async function waitForMarks(page: Page): Promise<string[]> {
  return until('names are marked', async () => {
    const texts = await markedTexts(page);
    return texts.length > 0 && texts;
  });
}

export async function waitForMark(page: Page, text: string): Promise<void> {
  await until(`“${text}” is marked`, async () => (await markedTexts(page)).includes(text));
}

export async function waitForNoMarks(page: Page): Promise<void> {
  await until('no name is marked', async () => (await markedTexts(page)).length === 0);
}

/** Centre of a mark's first line in viewport coordinates, scrolled into view. */
export function pointOf(page: Page, text: string): Promise<Point> {
  return page.evaluate(
    (wanted, names) => {
      for (const { startContainer, startOffset, endContainer, endOffset } of names.flatMap((name) => [
        ...(CSS.highlights.get(name) ?? []),
      ]) as StaticRange[]) {
        const range = new Range();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        if (range.toString().replace(/\s+/g, ' ') !== wanted) continue;
        const holder = startContainer.parentElement;
        // By the prototype: a form's field called "scrollIntoView" takes the method's place.
        if (holder) Element.prototype.scrollIntoView.call(holder, { block: 'center' });
        const rect = range.getClientRects()[0];
        if (rect) return { x: rect.left + rect.width / 2, y: rect.top + rect.height / 2 };
      }
      throw new Error(`no mark “${wanted}”`);
    },
    text,
    NAMES,
  );
}

/** Whether the whole mark stands inside the window. */
export async function isInView(page: Page, text: string): Promise<boolean> {
  return (await paintedMarks(page)).some((mark) => mark.text === text && mark.inView);
}
