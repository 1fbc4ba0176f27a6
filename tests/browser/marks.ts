/** What tests ask about the marks on a page, read as the page itself could read them. */
import type { Page } from 'puppeteer-core';
import { until } from './harness.ts';

/** Highlight names of places, groups, officials and people (`page/marks/painter.ts`). */
const NAMES = ['dl-1', 'dl-2', 'dl-3', 'dl-4'];

export interface Point {
  x: number;
  y: number;
}

/** Texts of the marks now painted, in document order, with white space as it is shown. */
export function markedTexts(page: Page): Promise<string[]> {
  return page.evaluate((names) => {
    const ranges = names.flatMap((name) => [...(CSS.highlights.get(name) ?? [])] as Range[]);
    ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
    return ranges.map((range) => range.toString().replace(/\s+/g, ' '));
  }, NAMES);
}

/** The marks with the place of the `h1` or `p` that holds each among all of them: a mention is first only in the right paragraph. */
export function markedPlaces(page: Page): Promise<[paragraph: number, text: string][]> {
  return page.evaluate((names) => {
    const paragraphs = [...document.querySelectorAll('h1, h2, p')];
    const ranges = names.flatMap((name) => [...(CSS.highlights.get(name) ?? [])] as Range[]);
    ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
    return ranges.map((range) => {
      const holder = paragraphs.findIndex((paragraph) => paragraph.contains(range.startContainer));
      return [holder, range.toString().replace(/\s+/g, ' ')] as [number, string];
    });
  }, NAMES);
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

/** Centre of a mark in viewport coordinates, scrolled into view. */
export function pointOf(page: Page, text: string): Promise<Point> {
  return page.evaluate(
    (wanted, names) => {
      const ranges = names.flatMap((name) => [...(CSS.highlights.get(name) ?? [])] as Range[]);
      const range = ranges.find((candidate) => candidate.toString().replace(/\s+/g, ' ') === wanted);
      const holder = range?.startContainer.parentElement;
      // By the prototype: a form's field called "scrollIntoView" takes the method's place.
      if (holder) Element.prototype.scrollIntoView.call(holder, { block: 'center' });
      const rect = range?.getClientRects()[0];
      if (!rect) throw new Error(`no mark “${wanted}”`);
      return { x: rect.left + rect.width / 2, y: rect.top + rect.height / 2 };
    },
    text,
    NAMES,
  );
}

/** Whether the whole mark stands inside the window. */
export function isInView(page: Page, text: string): Promise<boolean> {
  return page.evaluate(
    (wanted, names) => {
      const ranges = names.flatMap((name) => [...(CSS.highlights.get(name) ?? [])] as Range[]);
      const rect = ranges.find((candidate) => candidate.toString().replace(/\s+/g, ' ') === wanted)?.getBoundingClientRect();
      return rect !== undefined && rect.top >= 0 && rect.bottom <= innerHeight;
    },
    text,
    NAMES,
  );
}
