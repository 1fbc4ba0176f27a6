/** Builds the gallery of components, serves its walls without a network, and looks for what does not fit. */
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { HTTPRequest, Page } from 'puppeteer-core';
import { build } from 'vite';
import { MAP_FILE, PACK_FOLDER } from '../../dataset/pack-file.ts';
import type { WallName } from '../fixtures/gallery/wall-names.ts';
import { ROOT, type Session } from './harness.ts';

const FOLDER = join(ROOT, '.output', 'gallery');
const ADDRESS = 'https://gallery.example/';
const TYPES: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

export interface Look {
  theme: 'light' | 'dark';
  dir: 'ltr' | 'rtl';
}

export async function buildGallery(): Promise<void> {
  await build({ configFile: join(ROOT, 'tests', 'fixtures', 'gallery', 'vite.config.ts'), logLevel: 'warn' });
}

/** Opens an empty page on which walls can be hung, and collects what goes wrong there. */
export async function openGallery(session: Session): Promise<{ page: Page; errors: string[] }> {
  const errors: string[] = [];
  const page = await session.browser.newPage();
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.setRequestInterception(true);
  page.on('request', (request) => void respond(request));
  return { page, errors };
}

async function respond(request: HTTPRequest): Promise<void> {
  const path = new URL(request.url()).pathname.slice(1) || 'index.html';
  const file = path === MAP_FILE ? join(PACK_FOLDER, MAP_FILE) : join(FOLDER, path);
  const answer = existsSync(file) ? { status: 200, body: readFileSync(file) } : { status: path === 'favicon.ico' ? 204 : 404 };
  await request.respond({ ...answer, contentType: TYPES[extname(path)] ?? 'application/octet-stream' });
}

export async function hang(page: Page, wall: WallName, { theme, dir }: Look): Promise<void> {
  await page.goto(`${ADDRESS}?show=${wall}&theme=${theme}&dir=${dir}`, { waitUntil: 'load' });
  await page.waitForSelector(`[data-drawn="${wall}"]`);
}

/** Picture of the whole wall, kept for people to look at. */
export async function photograph(page: Page, wall: WallName, { theme, dir }: Look): Promise<void> {
  const folder = join(ROOT, '.output', 'fixtures');
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${wall}-${theme}-${dir}.png`), fullPage: true });
}

/**
 * What stands out of its card or page, or is cut off in it, in words; and how many cards and pages were looked at. Cards are looked for in
 * open shadow roots too.
 */
export function misfits(page: Page): Promise<{ boxes: number; found: string[] }> {
  return page.evaluate(() => {
    const trees: ParentNode[] = [document, ...[...document.querySelectorAll('div')].flatMap(({ shadowRoot }) => shadowRoot ?? [])];
    const boxes = trees.flatMap((tree) => [...tree.querySelectorAll<HTMLElement>('[class^=dateline-]')]);
    const name = (element: Element) =>
      `${element.localName}.${element.getAttribute('class')} “${element.textContent?.trim().slice(0, 60)}”`;
    /** Text for screen readers alone is one pixel wide on purpose. */
    const isSeen = (element: Element, { width, height }: DOMRect) => element.checkVisibility() && width > 1 && height > 1;
    const problems = (box: HTMLElement, element: Element): string[] => {
      const own = element.getBoundingClientRect();
      const { left, right } = box.getBoundingClientRect();
      const isDrawn = element.closest('svg') !== null && element.localName !== 'text';
      if (isDrawn || !isSeen(element, own)) return [];
      if (own.left < left - 1 || own.right > right + 1)
        return [`stands out by ${Math.max(left - own.left, own.right - right)}px: ${name(element)}`];
      const { clientWidth, scrollWidth, clientHeight, scrollHeight } = element;
      const { overflowX, overflowY } = getComputedStyle(element);
      // Inline elements have no width of their own.
      if (clientWidth > 0 && scrollWidth > clientWidth + 1 && overflowX !== 'auto' && overflowX !== 'scroll')
        return [`${scrollWidth - clientWidth}px too wide: ${name(element)}`];
      if (clientHeight > 0 && scrollHeight > clientHeight + 1 && (overflowY === 'hidden' || overflowY === 'clip'))
        return [`${scrollHeight - clientHeight}px cut off: ${name(element)}`];
      return [];
    };
    const found = boxes.flatMap((box) => [box, ...box.querySelectorAll('*')].flatMap((element) => problems(box, element)));
    return { boxes: boxes.length, found };
  });
}
