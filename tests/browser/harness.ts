/** Starts a real browser with the extension and serves pages to it under any address, with any header. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type HTTPRequest, type Page } from 'puppeteer-core';

export type Kind = 'chrome' | 'firefox';
export const KINDS: readonly Kind[] = ['chrome', 'firefox'];

export const ROOT = join(import.meta.dirname, '..', '..');
const GECKO_ID = 'dateline@dateline.example';
/** Fixes the moz-extension:// host, which Firefox draws at random. */
const GECKO_UUID = '6f2b6e0a-0d0e-4c53-9f0e-1a2b3c4d5e6f';

/** Debian's Chromium by its own path: the wrapper in /usr/bin adds an empty `--load-extension`. */
const EXECUTABLES: Record<Kind, string> = { chrome: '/usr/lib/chromium/chromium', firefox: '/usr/bin/firefox-esr' };

const CHROME_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

export interface Served {
  body: string;
  headers?: Record<string, string>;
}

export interface Session {
  kind: Kind;
  browser: Browser;
  /** Origin of the extension's own pages. */
  base: string;
  extensionId: string;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** Folder suffix of the build: `e2e` holds permission for *.example, the product build holds none. */
  build?: 'e2e' | 'product';
  dark?: boolean;
}

export async function launch(kind: Kind, { build = 'e2e', dark = false }: LaunchOptions = {}): Promise<Session> {
  const folder = join(ROOT, '.output', `${kind}-mv3${build === 'e2e' ? '-e2e' : ''}`);
  if (!existsSync(folder)) throw new Error(`${folder} is missing: run “npm run build${build === 'e2e' ? ':e2e' : ''}” first`);
  const browser =
    kind === 'chrome'
      ? await puppeteer.launch({
          browser: 'chrome',
          executablePath: EXECUTABLES.chrome,
          headless: true,
          pipe: true,
          enableExtensions: true,
          args: [...CHROME_ARGS, ...(dark ? ['--force-dark-mode'] : [])],
          defaultViewport: { width: 1200, height: 800 },
        })
      : await puppeteer.launch({
          browser: 'firefox',
          executablePath: EXECUTABLES.firefox,
          headless: true,
          args: ['--remote-allow-system-access'],
          defaultViewport: { width: 1200, height: 800 },
          extraPrefsFirefox: {
            'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: GECKO_UUID }),
            'extensions.webextOptionalPermissionPrompts': false,
            // 0 light, 1 dark
            'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
          },
        });
  const extensionId = await browser.installExtension(folder);
  await closeWelcomePage(browser);
  const base = kind === 'chrome' ? `chrome-extension://${extensionId}` : `moz-extension://${GECKO_UUID}`;
  return {
    kind,
    browser,
    base,
    extensionId,
    // Firefox sometimes never answers the close command.
    close: () => Promise.race([browser.close(), new Promise<void>((resolve) => setTimeout(resolve, 6000))]),
  };
}

/**
 * The welcome page opens after installing, once the reader script is registered; behind it a page would draw no frames. It is known by
 * being the only new page: Firefox reports its address as about:blank.
 */
async function closeWelcomePage(browser: Browser): Promise<void> {
  for (const deadline = Date.now() + 15_000; Date.now() < deadline; await new Promise((resolve) => setTimeout(resolve, 50))) {
    const pages = await browser.pages();
    if (pages.length > 1) return pages.at(-1)?.close();
  }
  throw new Error('the welcome page did not open');
}

/** Opens a page under an address of our choosing; every other request of it gets an empty answer. */
export async function openPage(
  session: Session,
  address: string,
  served: Served | ((address: string) => Served | undefined),
): Promise<Page> {
  const page = await session.browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) => void respond(request, page, served));
  await page.goto(address, { waitUntil: 'load' });
  return page;
}

async function respond(request: HTTPRequest, page: Page, served: Served | ((address: string) => Served | undefined)): Promise<void> {
  const isDocument = request.isNavigationRequest() && request.frame() === page.mainFrame();
  const content = isDocument ? (typeof served === 'function' ? served(request.url()) : served) : undefined;
  await request
    .respond({ status: 200, contentType: 'text/html; charset=utf-8', headers: content?.headers ?? {}, body: content?.body ?? '' })
    .catch(() => undefined);
}

/** Opens one of the extension's own pages. In Firefox `load` never fires there, so the selector is waited for. */
export async function openExtensionPage(session: Session, path: string, selector: string): Promise<Page> {
  const page = await session.browser.newPage();
  await page.goto(`${session.base}/${path}`, session.kind === 'firefox' ? { waitUntil: [] } : {});
  await page.waitForSelector(selector);
  return page;
}

/** Texts of the marks now painted, in document order, as the page itself can read them. */
export function markedTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const ranges: Range[] = [];
    for (const name of ['dl-1', 'dl-2', 'dl-3', 'dl-4']) CSS.highlights.get(name)?.forEach((range) => ranges.push(range as Range));
    ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
    return ranges.map((range) => range.toString());
  });
}

export async function waitForMarks(page: Page): Promise<string[]> {
  await page.waitForFunction(() => ['dl-1', 'dl-2', 'dl-3', 'dl-4'].some((name) => CSS.highlights.has(name)), { timeout: 10_000 });
  return markedTexts(page);
}

/** Centre of a mark in viewport coordinates, scrolled into view. */
export async function pointOf(page: Page, text: string): Promise<{ x: number; y: number }> {
  return page.evaluate((wanted) => {
    for (const name of ['dl-1', 'dl-2', 'dl-3', 'dl-4']) {
      const found: Range[] = [];
      CSS.highlights.get(name)?.forEach((range) => found.push(range as Range));
      const range = found.find((candidate) => candidate.toString() === wanted);
      if (!range) continue;
      range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
      const rect = range.getClientRects()[0];
      if (rect) return { x: rect.left + rect.width / 2, y: rect.top + rect.height / 2 };
    }
    throw new Error(`no mark “${wanted}”`);
  }, text);
}

/** Moves the pointer as a hand does, slowing down, and lets it rest on a point. */
export async function restOn(page: Page, { x, y }: { x: number; y: number }): Promise<void> {
  await page.mouse.move(x - 60, y - 40);
  await page.mouse.move(x - 4, y, { steps: 4 });
  for (const step of [3, 2, 1, 0]) {
    await new Promise((resolve) => setTimeout(resolve, 25));
    await page.mouse.move(x - step, y);
  }
}

/** Text of the open card, in the test build whose shadow root is open; undefined while none is shown. */
export function cardText(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    for (const host of document.documentElement.children) {
      const card = host.shadowRoot?.querySelector('.dateline-card');
      if (card) return (card as HTMLElement).innerText;
    }
    return undefined;
  });
}

export async function waitForCard(page: Page): Promise<string> {
  await page.waitForFunction(
    () =>
      [...document.documentElement.children].some(
        (host) => host.shadowRoot?.querySelector('.dateline-card') !== null && host.shadowRoot !== null,
      ),
    { timeout: 5000 },
  );
  return (await cardText(page)) ?? '';
}
