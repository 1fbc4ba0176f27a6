/**
 * `npm start`: builds the extension and opens a browser with it on a sample article, permission for the site already given. Without a display it
 * runs headless, prints what was marked and the first card, and leaves a screenshot.
 */
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { paintedMarks, pointOf } from '../tests/browser/marks.ts';
import { chromiumArgs, requireBrowsers } from './browsers.ts';
import { mustRun, ROOT } from './run.ts';

const HOST = 'news.example';
const ADDRESS = `http://${HOST}/2017/11/03/last-border-town.html`;
const SCREENSHOT = join(ROOT, 'start-screenshot.png');
const STYLES: Record<string, string> = { 'dl-1': 'place', 'dl-2': 'armed group', 'dl-3': 'force or body', 'dl-4': 'person' };

async function main(): Promise<void> {
  const { chrome } = requireBrowsers(['chrome']);
  mustRun('Compiling the data set', 'node', ['--disable-warning=ExperimentalWarning', 'dataset/build.ts']);
  mustRun('Building the extension', 'wxt', ['build', '-b', 'chrome', '--mode', 'e2e'], { quiet: true });
  const server = await serveSample();
  const headless = !hasDisplay();
  const browser = await openBrowser(chrome, (server.address() as AddressInfo).port, headless);
  try {
    await browser.installExtension(join(ROOT, '.output', 'chrome-mv3-e2e'));
    const page = await openArticle(browser);
    if (headless) await report(page);
    else await untilClosed(browser);
  } finally {
    await browser.close().catch(() => undefined);
    server.close();
  }
}

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}

async function serveSample(): Promise<Server> {
  const article = readFileSync(join(import.meta.dirname, 'sample', 'article.html'));
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(article);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

function openBrowser(executablePath: string, port: number, headless: boolean): Promise<Browser> {
  return puppeteer.launch({
    browser: 'chrome',
    executablePath,
    headless,
    pipe: true,
    enableExtensions: true,
    defaultViewport: headless ? { width: 1200, height: 900 } : null,
    // The sample has an address of its own: local addresses are refused, as they are for readers.
    args: [`--host-resolver-rules=MAP ${HOST} 127.0.0.1:${port}`, ...chromiumArgs({ headless })],
  });
}

async function openArticle(browser: Browser): Promise<Page> {
  // The welcome page opens once the site is registered; before that the article would not be read.
  await browser.waitForTarget((target) => target.url().endsWith('/welcome.html'), { timeout: 20_000 });
  const page = await browser.newPage();
  await page.goto(ADDRESS);
  await page.bringToFront();
  await page.waitForFunction(() => CSS.highlights.has('dl-1') || CSS.highlights.has('dl-1d'), { timeout: 20_000 });
  console.log(`\nDateline is reading ${ADDRESS}. Rest the pointer on an underlined name, or press Alt+Shift+J.`);
  return page;
}

async function report(page: Page): Promise<void> {
  const marked = (await paintedMarks(page)).map(({ name, text }) => ({ text, kind: STYLES[name.slice(0, 4)] ?? '' }));
  console.log(`\nMarked, at the first mention of each name (${marked.length}):`);
  for (const { text, kind } of marked) console.log(`  ${text}  (${kind})`);
  const card = await openCard(page, 'Al Qaim');
  console.log(`\nThe card of “Al Qaim”:\n${card.replace(/^/gm, '  ')}`);
  await page.screenshot({ path: SCREENSHOT });
  console.log(`\nScreenshot: ${SCREENSHOT}`);
}

/** Opens the card of a mark as a reader would, with the pointer, and returns its text. */
async function openCard(page: Page, name: string): Promise<string> {
  const point = await pointOf(page, name);
  for (const distance of [8, 4, 2, 0]) {
    await page.mouse.move(point.x - distance, point.y);
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
  const card = await page.waitForFunction(
    () => {
      for (const host of document.documentElement.children) {
        const found = host.shadowRoot?.querySelector<HTMLElement>('.dateline-card');
        // Wait until the card has faded in, so that the screenshot shows it whole.
        if (found && getComputedStyle(found).opacity === '1') return found.innerText;
      }
      return undefined;
    },
    { timeout: 10_000 },
  );
  return String(await card.jsonValue());
}

function untilClosed(browser: Browser): Promise<void> {
  console.log('Close the browser window to end.');
  return new Promise((resolve) => browser.once('disconnected', () => resolve()));
}

try {
  await main();
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
