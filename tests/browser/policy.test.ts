/** What an organisation fixes, as real browsers hand it on: the page is marked so, the settings say so and change nothing. */
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildFolder, GECKO_ID, KINDS, type Kind, launch, openExtensionPage, openPage, type Session, until } from './harness.ts';
import { markedTexts, waitForMark } from './marks.ts';
import { SAMPLE_ADDRESS, SAMPLE_PAGE } from './pages.ts';
import { unpackedId } from './unpacked-id.ts';

const POLICY = {
  sitesOff: ['closed.example'],
  sitesOn: ['news.example'],
  preferences: { unmarkedKinds: ['place'], opening: '500' },
  packsAllowed: false,
};

/** Chromium has this place for all users alone; the id is that of this build's folder, so nobody else's extension is meant. */
const CHROMIUM = '/etc/chromium/policies/managed';

interface Written {
  environment: Record<string, string>;
  /** Everything that was made. */
  made: string[];
}

function writePolicy(kind: Kind): Written {
  if (kind === 'chrome') {
    const file = join(CHROMIUM, `dateline-test-${process.pid}.json`);
    // The uppermost of the folders that were not there.
    const folder = mkdirSync(CHROMIUM, { recursive: true });
    writeFileSync(file, JSON.stringify({ '3rdparty': { extensions: { [unpackedId(buildFolder('chrome', 'e2e'))]: POLICY } } }));
    return { environment: {}, made: [file, ...(folder === undefined ? [] : [folder])] };
  }
  // A home of its own: the manifest holds for this Firefox and no other.
  const home = mkdtempSync(join(tmpdir(), 'dateline-home-'));
  for (const folder of ['.mozilla', join('.config', 'mozilla')]) {
    mkdirSync(join(home, folder, 'managed-storage'), { recursive: true });
    const manifest = { name: GECKO_ID, description: 'Dateline', type: 'storage', data: POLICY };
    writeFileSync(join(home, folder, 'managed-storage', `${GECKO_ID}.json`), JSON.stringify(manifest));
  }
  return { environment: { HOME: home }, made: [home] };
}

const mayWrite = (kind: Kind) => kind === 'firefox' || (process.getuid?.() === 0 && existsSync('/etc/chromium'));

describe.each(KINDS)('a policy in %s', (kind) => {
  if (!mayWrite(kind)) {
    test.skip(`skipped: only root may write to ${CHROMIUM}`, () => undefined);
    return;
  }
  let session: Session;
  let written: Written;
  let settings: Page;
  beforeAll(async () => {
    written = writePolicy(kind);
    session = await launch(kind, { environment: written.environment });
    settings = await openExtensionPage(session, 'options.html', '.dateline-settings');
    // Chromium hands policies on some seconds after installing an extension: the page follows, as it does when a policy changes.
    await settings.waitForSelector('#reading strong');
  });
  afterAll(async () => {
    await session?.close();
    for (const path of written?.made ?? []) rmSync(path, { recursive: true, force: true });
  });

  test('kinds: places are not marked, others are', async () => {
    const article = await openPage(session, SAMPLE_ADDRESS, SAMPLE_PAGE);
    await waitForMark(article, 'Daesh');
    expect(await markedTexts(article)).not.toContain('Al Qaim');
    await article.close();
  });

  test('sites that are off are not read', async () => {
    await until('the site is excluded', async () => (await excludedSites(settings)).includes('*://*.closed.example/*'));
    const closed = await openPage(session, 'https://closed.example/2017/11/03/border-town', SAMPLE_PAGE);
    const open = await openPage(session, SAMPLE_ADDRESS, SAMPLE_PAGE);
    await waitForMark(open, 'Daesh');
    expect(await markedTexts(closed)).toEqual([]);
    await Promise.all([closed.close(), open.close()]);
  });

  test('the settings say what is fixed, and the background refuses to change it', async () => {
    await settings.bringToFront();
    const fixed = await settings.$$eval('#reading strong', (all) => all.map((element) => element.textContent));
    expect(fixed).toEqual(['Fixed by your organisation.', 'Fixed by your organisation.']);
    expect(
      await settings.$eval('#opening', (select) => [(select as HTMLSelectElement).disabled, (select as HTMLSelectElement).value]),
    ).toEqual([true, '1']);
    const rows = await settings.$$eval('#sites li', (all) => all.map((row) => (row as HTMLElement).innerText.replace(/\s+/g, ' ')));
    expect(rows).toContain('closed.example switched off Fixed by your organisation.');
    const answers = await settings.evaluate(async () => {
      const { chrome } = globalThis as unknown as { chrome: { runtime: { sendMessage(message: unknown): Promise<{ ok: boolean }> } } };
      return [
        await chrome.runtime.sendMessage({ kind: 'set-preferences', change: { opening: 300 } }),
        await chrome.runtime.sendMessage({ kind: 'set-site', site: 'closed.example', on: true }),
        await chrome.runtime.sendMessage({ kind: 'set-site', site: 'news.example', on: false }),
      ];
    });
    expect(answers).toEqual([
      { ok: false, message: 'Your organisation fixed this choice, so it can’t be changed here.' },
      { ok: false, message: 'Your organisation decided about this site, so it can’t be switched here.' },
      { ok: false, message: 'Your organisation decided about this site, so it can’t be switched here.' },
    ]);
  });
});

/** Where the reader script may not run, as the browser holds it. */
function excludedSites(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { scripting: { getRegisteredContentScripts(): Promise<{ excludeMatches?: string[] }[]> } };
    };
    return (await chrome.scripting.getRegisteredContentScripts()).flatMap(({ excludeMatches = [] }) => excludeMatches);
  });
}
