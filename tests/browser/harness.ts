/** Starts a real browser with the extension and serves pages to it under any address, with any header. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type HTTPRequest, type Page } from 'puppeteer-core';
import { type BrowserKind, chromiumArgs, findBrowser } from '../../scripts/browsers.ts';

export type Kind = BrowserKind;
export const KINDS: readonly Kind[] = ['chrome', 'firefox'];

export const ROOT = join(import.meta.dirname, '..', '..');
/** The add-on's id (`wxt.config.ts`). */
export const GECKO_ID = 'dateline@dateline.example';
/** Fixes the moz-extension:// host, which Firefox draws at random. */
const GECKO_UUID = '6f2b6e0a-0d0e-4c53-9f0e-1a2b3c4d5e6f';

/** What a page answers with. The address is the test's own; nothing is fetched from the network. */
export interface Served {
  body: string;
  headers?: Record<string, string>;
}

/** One answer for every document, or an answer for each address. */
export type Server = Served | ((address: string) => Served);

export interface Session {
  kind: Kind;
  browser: Browser;
  /** Origin of the extension's own pages. */
  base: string;
  extensionId: string;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** `e2e` holds permission for *.example and draws cards into an open shadow root; the product build does neither. */
  build?: 'e2e' | 'product';
  /** A folder with another build in its place. */
  folder?: string;
  dark?: boolean;
  viewport?: { width: number; height: number };
  chromeArgs?: readonly string[];
  firefoxPrefs?: Readonly<Record<string, unknown>>;
  /** Chromium draws on this screen (`display.ts`) instead of on none. */
  display?: string;
  /** Environment of the browser's process, beside that of the tests. */
  environment?: Readonly<Record<string, string>>;
}

export function buildFolder(kind: Kind, build: 'e2e' | 'product'): string {
  const folder = join(ROOT, '.output', `${kind}-mv3${build === 'e2e' ? '-e2e' : ''}`);
  if (!existsSync(folder)) throw new Error(`${folder} is missing: run “npm run build${build === 'e2e' ? ':e2e' : ''}” first`);
  return folder;
}

export async function launch(kind: Kind, options: LaunchOptions = {}): Promise<Session> {
  const folder = options.folder ?? buildFolder(kind, options.build ?? 'e2e');
  const browser = await launchBrowser(kind, options);
  const extensionId = await browser.installExtension(folder);
  await closeWelcomePage(browser);
  const base = kind === 'chrome' ? `chrome-extension://${extensionId}` : `moz-extension://${GECKO_UUID}`;
  return { kind, browser, base, extensionId, close: () => closeBrowser(browser) };
}

/** The same browser without the extension. */
export function launchBrowser(kind: Kind, options: LaunchOptions = {}): Promise<Browser> {
  return kind === 'chrome' ? launchChromium(options) : launchFirefox(options);
}

function launchChromium(options: LaunchOptions): Promise<Browser> {
  const { dark = false, viewport = { width: 1200, height: 800 }, chromeArgs = [], display, environment = {} } = options;
  const headless = display === undefined;
  return puppeteer.launch({
    browser: 'chrome',
    executablePath: programOf('chrome'),
    headless,
    pipe: true,
    enableExtensions: true,
    args: [
      ...chromiumArgs({ headless }),
      ...(headless ? [] : ['--ozone-platform=x11']),
      ...(dark ? ['--force-dark-mode'] : []),
      ...chromeArgs,
    ],
    defaultViewport: viewport,
    env: { ...process.env, ...environment, ...(display !== undefined && { DISPLAY: display }) },
  });
}

function launchFirefox({
  dark = false,
  viewport = { width: 1200, height: 800 },
  firefoxPrefs = {},
  environment = {},
}: LaunchOptions): Promise<Browser> {
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: programOf('firefox'),
    headless: true,
    // Without it Firefox refuses to open moz-extension:// pages for a driver.
    args: ['--remote-allow-system-access'],
    defaultViewport: viewport,
    env: { ...process.env, ...environment },
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: GECKO_UUID }),
      'extensions.webextOptionalPermissionPrompts': false,
      // For pages (0 dark, 1 light), and for what belongs to the browser's own window, such as popups.
      'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
      'ui.systemUsesDarkTheme': dark ? 1 : 0,
      ...firefoxPrefs,
    },
  });
}

function programOf(kind: Kind): string {
  const path = findBrowser(kind);
  if (!path) throw new Error(`no browser for “${kind}”: “npm run test:browser” installs it or says what to install`);
  return path;
}

/** Firefox sometimes never answers the close command; then its process, which is ours, is ended. */
export async function closeBrowser(browser: Browser): Promise<void> {
  const timer = setTimeout(() => browser.process()?.kill('SIGTERM'), 5000);
  await browser.close().catch(() => undefined);
  clearTimeout(timer);
}

/**
 * The welcome page opens after installing, once the reader script is registered; behind it a page would draw no frames. It is known by
 * being the only new page: Firefox reports its address as about:blank.
 */
async function closeWelcomePage(browser: Browser): Promise<void> {
  const page = await until('the welcome page opens', async () => {
    const pages = await browser.pages();
    return pages.length > 1 && pages.at(-1);
  });
  await page.close();
}

/** Asks again and again until there is an answer. Asked from here, because the frames that pages count by stop behind other pages. */
export async function until<T>(what: string, condition: () => Promise<T | undefined | null | false>, timeout = 15_000): Promise<T> {
  for (const deadline = Date.now() + timeout; ; await pause(40)) {
    const answer = await condition();
    if (answer !== undefined && answer !== null && answer !== false) return answer;
    if (Date.now() > deadline) throw new Error(`waited ${timeout / 1000} s in vain until ${what}`);
  }
}

export const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Opens a page under an address of our choosing; every other request of it gets an empty answer. `prepare` runs before it loads. */
export async function openPage(
  session: Session,
  address: string,
  server: Server,
  prepare: (page: Page) => Promise<unknown> = async () => undefined,
): Promise<Page> {
  const page = await session.browser.newPage();
  await serve(page, server);
  await prepare(page);
  await page.goto(address, { waitUntil: 'load' });
  return page;
}

/** Answers every request of a page from here on. */
export async function serve(page: Page, server: Server): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => void respond(request, page, server));
}

async function respond(request: HTTPRequest, page: Page, server: Server): Promise<void> {
  const isDocument = request.isNavigationRequest() && request.frame() === page.mainFrame();
  const served = isDocument ? (typeof server === 'function' ? server(request.url()) : server) : undefined;
  // An empty answer, never an abort: pages may react to errors. A page that was closed meanwhile needs none.
  await request
    .respond({ status: 200, contentType: 'text/html; charset=utf-8', headers: served?.headers ?? {}, body: served?.body ?? '' })
    .catch(() => undefined);
}

/** Opens one of the extension's own pages. In Firefox `load` never fires there, so the selector is waited for. */
export async function openExtensionPage(session: Session, path: string, selector = 'main'): Promise<Page> {
  const page = await session.browser.newPage();
  await page.goto(`${session.base}/${path}`, session.kind === 'firefox' ? { waitUntil: [] } : {});
  await page.waitForSelector(selector);
  return page;
}

/** Text of a file of the project, by its path from the root. */
export function readText(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}
