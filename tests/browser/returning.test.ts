/** Pages that change under their document: single-page sites, and pages that come back from the back/forward cache. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { KINDS, launch, openExtensionPage, readText, type Session, until } from './harness.ts';
import { markedTexts, waitForMarks } from './marks.ts';

const ARTICLE = readText('scripts/sample/article.html');
const ARTICLE_PATH = '/2017/11/03/sample-article.html';
/** Draws the article into a front page, as single-page sites do. */
const FRONT = `<!doctype html><title>Front page</title><h1>News of the day</h1><script>
  window.openArticle = () => {
    history.pushState({}, '', '${ARTICLE_PATH}');
    const parsed = new DOMParser().parseFromString(${JSON.stringify(ARTICLE).replaceAll('<', '\\u003c')}, 'text/html');
    document.head.replaceChildren(...parsed.head.children);
    document.body.replaceChildren(...parsed.body.children);
  };
</script>`;
const REMEMBERS = '<script>addEventListener("pageshow", (event) => { window.fromCache = event.persisted; });</script>';

function answer(path: string): string {
  if (path === '/') return FRONT;
  return path === ARTICLE_PATH ? ARTICLE + REMEMBERS : '<!doctype html><title>Another page</title><p>Nothing here.</p>';
}

describe.each(KINDS)('pages that change under their document in %s', (kind) => {
  let session: Session;
  let server: Server;
  let page: Page;
  // Interception keeps pages out of the back/forward cache, so these are served by a real server.
  beforeAll(async () => {
    server = createServer((request, response) => {
      const { pathname } = new URL(request.url ?? '/', 'http://news.example');
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(answer(pathname));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    session = await launch(kind, {
      chromeArgs: [`--host-resolver-rules=MAP *.example 127.0.0.1:${port}`, '--enable-features=BackForwardCache'],
      firefoxPrefs: { 'network.proxy.type': 1, 'network.proxy.http': '127.0.0.1', 'network.proxy.http_port': port },
    });
    page = await session.browser.newPage();
  });
  afterAll(async () => {
    await session.close();
    server.close();
  });

  test('an article reached from a front page without loading is read', async () => {
    await page.goto('http://news.example/');
    await page.evaluate(() => (window as unknown as { openArticle(): void }).openArticle());
    expect(await waitForMarks(page)).toContain('Al Qaim');
  });

  test('a page that comes back after its site was switched off has no marks', async () => {
    await page.goto(`http://news.example${ARTICLE_PATH}`);
    await waitForMarks(page);
    await page.goto('http://other.example/plain');
    const popup = await openExtensionPage(session, 'popup.html');
    await popup.evaluate(async () => {
      const { browser, chrome } = globalThis as unknown as Record<
        'browser' | 'chrome',
        { runtime: { sendMessage(message: unknown): unknown } }
      >;
      await (browser ?? chrome).runtime.sendMessage({ kind: 'set-site', site: 'news.example', on: false });
    });
    await popup.close();
    await page.bringToFront();
    await page.evaluate(() => history.back());
    await until('the page came back from the cache', () =>
      page.evaluate(() => (window as unknown as { fromCache?: boolean }).fromCache === true).catch(() => false),
    );
    await until('its marks are gone', async () => (await markedTexts(page)).length === 0);
  });
});
