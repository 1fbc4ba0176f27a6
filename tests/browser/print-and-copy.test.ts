/** Paper and clipboard carry nothing of ours: the same article on a site that is not read gives the same prints and copies. */
import { inflateSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { hover } from './cards.ts';
import { KINDS, launch, openPage, type Session } from './harness.ts';
import { waitForMarks } from './marks.ts';
import { SAMPLE_ADDRESS, SAMPLE_PAGE } from './pages.ts';

/** The extension may read no page of this site; its name is as long, should a browser print it. */
const UNREAD_ADDRESS = SAMPLE_ADDRESS.replace('news.example', 'unread.place');

describe.each(KINDS)('what leaves the page in %s', (kind) => {
  let session: Session;
  let read: Page;
  let unread: Page;
  beforeAll(async () => {
    session = await launch(kind);
    unread = await openPage(session, UNREAD_ADDRESS, SAMPLE_PAGE);
    read = await openPage(session, SAMPLE_ADDRESS, SAMPLE_PAGE);
    await waitForMarks(read);
  });
  afterEach(() => read.mouse.move(4, 4));
  afterAll(() => session.close());

  test('a print draws what it draws without us', async () => {
    const plain = drawingOf(await unread.pdf());
    expect(plain.letters.length).toBeGreaterThan(1000);
    await read.bringToFront();
    expect(drawingOf(await read.pdf())).toEqual(plain);
  });

  // Firefox 153 prints no highlights at all.
  test.runIf(kind === 'chrome')('a print with a highlight of the page’s own does differ', async () => {
    const plain = drawingOf(await unread.pdf());
    await unread.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('::highlight(own) { text-decoration: underline dotted 2px red }');
      document.adoptedStyleSheets = [sheet];
      const text = document.querySelector('h1')?.firstChild;
      if (text)
        CSS.highlights.set(
          'own',
          new Highlight(new StaticRange({ startContainer: text, startOffset: 0, endContainer: text, endOffset: 5 })),
        );
    });
    const marked = drawingOf(await unread.pdf());
    await unread.evaluate(() => {
      document.adoptedStyleSheets = [];
      CSS.highlights.clear();
    });
    expect(marked).not.toEqual(plain);
  });

  test.each([
    ['no card', async () => undefined],
    ['an open card', () => hover(read, 'Al Qaim')],
  ])('all of the page selected, copied and pasted, with %s: the same text and markup as without us', async (_what, prepare) => {
    await unread.bringToFront();
    const plain = await copied(unread);
    expect(plain.text).toContain('Soldiers drove into Al Qaim');
    expect(plain.markup).toContain('<h1');
    await read.bringToFront();
    await prepare();
    expect(await copied(read)).toEqual(plain);
  });

  test.each([
    ['no card', async () => undefined],
    ['an open card', () => hover(read, 'Al Qaim')],
  ])('what a page’s script reads of the selection, with %s, is its own', async (_what, prepare) => {
    const plain = await selected(unread);
    await read.bringToFront();
    await prepare();
    expect(await selected(read)).toEqual(plain);
  });
});

/**
 * What a print shows: its letters in order, the colours it sets and every line or area it paints. Chromium cuts text where a highlight
 * begins, also where the highlight draws nothing, so where letters are cut does not count.
 */
function drawingOf(print: Uint8Array): { letters: string; colours: string[]; painted: number } {
  const instructions = textStreams(Buffer.from(print)).join('\n');
  return {
    letters: [...instructions.matchAll(/[<(]([^<>()]*)[>)](?=[^\n]*T[jJ])/g)].map(([, letters]) => letters).join(''),
    colours: [...new Set([...instructions.matchAll(/(?:[\d.]+ ){3}(?:rg|RG)\b/g)].map(([colour]) => colour))].toSorted(),
    painted: [...instructions.matchAll(/(?<=[\s^])(?:[sSFbB]|[fbB]\*?|sh)(?=\s)/g)].length,
  };
}

/** The streams of a print that set text; fonts and pictures are streams too. */
function textStreams(bytes: Buffer): string[] {
  const streams: string[] = [];
  for (let at = bytes.indexOf('stream'); at >= 0; at = bytes.indexOf('stream', bytes.indexOf('endstream', at) + 9)) {
    const start = bytes.indexOf('\n', at) + 1;
    const text = inflated(bytes.subarray(start, bytes.indexOf('endstream', start)));
    if (/\bBT\b/.test(text) && /\bET\b/.test(text)) streams.push(text);
  }
  return streams;
}

function inflated(content: Buffer): string {
  try {
    return inflateSync(content).toString('latin1');
  } catch {
    return '';
  }
}

/** Selects all by key, copies by key, and pastes into a page of its own. */
async function copied(page: Page): Promise<{ text: string; markup: string }> {
  await page.keyboard.down('Control');
  await page.keyboard.press('KeyA');
  await page.keyboard.press('KeyC');
  await page.keyboard.up('Control');
  const paper = await page.browser().newPage();
  await paper.setContent('<textarea></textarea>');
  await paper.evaluate(() =>
    document.addEventListener('paste', ({ clipboardData }) => {
      Object.assign(window, { pasted: { text: clipboardData?.getData('text/plain'), markup: clipboardData?.getData('text/html') } });
    }),
  );
  await paper.bringToFront();
  await paper.focus('textarea');
  await paper.keyboard.down('Control');
  await paper.keyboard.press('KeyV');
  await paper.keyboard.up('Control');
  await paper.waitForFunction('window.pasted');
  const pasted = await paper.evaluate(() => (window as unknown as { pasted: { text: string; markup: string } }).pasted);
  await paper.close();
  // Links carry the site, which is the one thing in which the two pages differ.
  return { text: pasted.text, markup: pasted.markup.replaceAll(new URL(UNREAD_ADDRESS).host, new URL(SAMPLE_ADDRESS).host) };
}

function selected(page: Page): Promise<{ text: string; markup: string }> {
  return page.evaluate(() => {
    const selection = getSelection();
    selection?.selectAllChildren(document.body);
    const holder = document.createElement('div');
    holder.append(selection?.getRangeAt(0).cloneContents() ?? '');
    return { text: String(selection), markup: holder.innerHTML };
  });
}
