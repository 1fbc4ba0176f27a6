/** Opens the side panel beside an article, acts in it by keys, and takes what it gives away. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { openExtensionPage, type Session, until } from './harness.ts';
import { openPopup, press, waitForWords } from './popup.ts';

/**
 * The panel beside an article: Chromium's own, and in Firefox, whose sidebar is out of the driver's reach, its page in a tab behind the
 * article, which it therefore follows as the sidebar does.
 */
export async function openPanelBeside(session: Session, article: Page): Promise<Page> {
  const panel = await (session.kind === 'chrome' ? openOwnPanel(session, article) : openBehind(session, article));
  await waitForWords(panel, 'Take with you');
  await until('the map is drawn', () => panel.$('.stage .points button'));
  return panel;
}

async function openOwnPanel(session: Session, article: Page): Promise<Page> {
  const popup = await openPopup(session, article);
  await press(popup, 'In this article');
  const target = await session.browser.waitForTarget((candidate) => candidate.url() === `${session.base}/sidepanel.html`);
  const panel = await target.asPage();
  await panel.setViewport({ width: 360, height: 900 });
  return panel;
}

async function openBehind(session: Session, article: Page): Promise<Page> {
  const panel = await openExtensionPage(session, 'sidepanel.html');
  await article.bringToFront();
  return panel;
}

/** Presses a button by its name. Not by puppeteer's own click, which waits for frames that a page behind another never draws. */
export async function pressByName(panel: Page, name: string): Promise<void> {
  const { x, y } = await until(`there is a button “${name}”`, () => middleOf(panel, name));
  await panel.mouse.click(x, y);
}

/** Gives the focus to a control by its name. */
export async function focusByName(panel: Page, name: string): Promise<boolean> {
  return (await middleOf(panel, name)) !== undefined;
}

/** Brings a control into view, gives it the focus, and says where its middle is. */
function middleOf(panel: Page, name: string): Promise<{ x: number; y: number } | undefined> {
  return panel.evaluate((wanted) => {
    const all = [...document.querySelectorAll<HTMLElement>('button, input, select, [role=application]')];
    const found = all.find((each) => (each.ariaLabel ?? each.innerText).trim() === wanted);
    if (!found) return undefined;
    found.focus();
    found.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left, top, width, height } = found.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  }, name);
}

/** An empty folder for downloads. */
export function downloadFolder(): string {
  mkdirSync(tmpdir(), { recursive: true });
  return mkdtempSync(join(tmpdir(), 'dateline-downloads-'));
}

/** The text of the file that arrives in a folder under a name. */
export async function downloaded(folder: string, name: string): Promise<string> {
  await until(`“${name}” is downloaded`, async () => readdirSync(folder).includes(name) && readFileSync(join(folder, name)).length > 0);
  return readFileSync(join(folder, name), 'utf8');
}
