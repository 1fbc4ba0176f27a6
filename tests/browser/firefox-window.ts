/**
 * What only Firefox's own window can do: press Dateline's button in the toolbar and its shortcuts, stop its background. WebDriver BiDi has no commands for
 * these, but with `--remote-allow-system-access` it runs scripts in the browser's window, where they are the browser's own functions. A
 * real popup opens over the tab in front, which gets `activeTab`; it is out of the driver's reach, so tests open its page in a tab to
 * look at it.
 */
import type { Browser } from 'puppeteer-core';
import { GECKO_ID, type Session, until } from './harness.ts';

/** The part of puppeteer's connection that is not in its types: raw commands. */
interface Connection {
  send(method: string, parameters: unknown): Promise<{ result: unknown }>;
}

const EXTENSION = `WebExtensionPolicy.getByID('${GECKO_ID}').extension`;
const POPUP = `document.querySelector('.webextension-popup-browser')`;

/** Opens the real popup on the tab in front and waits until it is drawn. */
export async function pressToolbarButton(session: Session): Promise<void> {
  const press = `(() => {
    const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
    ExtensionParent.apiManager.global.browserActionFor(${EXTENSION}).triggerAction(window);
  })()`;
  await inWindow(session, press);
  const isShown = `${POPUP}?.closest('panel')?.state === 'open' && ${POPUP}.getBoundingClientRect().height > 0`;
  await until('the popup opens', async () => (await inWindow(session, isShown)) === true);
}

export async function hidePopup(session: Session): Promise<void> {
  await inWindow(session, `(() => { ${POPUP}?.closest('panel')?.hidePopup(); })()`);
  await until('the popup is gone', async () => (await inWindow(session, `${POPUP} === null`)) === true);
}

/** Picture of the real popup, as PNG. */
export function photographPopup(session: Session): Promise<Buffer> {
  return photograph(session, POPUP);
}

async function photograph(session: Session, shown: string): Promise<Buffer> {
  const draw = `(async () => {
    const { width, height } = ${shown}.getBoundingClientRect();
    const bitmap = await ${shown}.browsingContext.currentWindowGlobal.drawSnapshot(new DOMRect(0, 0, width, height), 1, 'white');
    const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
    canvas.width = bitmap.width;
    canvas.height = bitmap.height;
    canvas.getContext('2d').drawImage(bitmap, 0, 0);
    return canvas.toDataURL();
  })()`;
  const address = await inWindow(session, draw);
  return Buffer.from(String(address).replace(/^.*,/, ''), 'base64');
}

const SIDEBAR = 'dateline_dateline_example-sidebar-action';
const SIDEBAR_BROWSER = `SidebarController.browser.contentDocument?.getElementById('webext-panels-browser')`;

/** Opens the real sidebar, as the entry in View → Sidebar does. */
export async function openSidebar(session: Session): Promise<void> {
  await inWindow(session, `SidebarController.show('${SIDEBAR}').then(() => undefined)`);
}

/** Value of an expression in a page of ours, as a string: such a page is in a process of its own, so the expression is sent there. */
async function inPage(session: Session, page: string, expression: string): Promise<string> {
  const script = `sendAsyncMessage('answer', String(${expression}))`;
  const ask = `new Promise((resolve) => {
    const { messageManager } = ${page};
    messageManager.addMessageListener('answer', function heard({ data }) {
      messageManager.removeMessageListener('answer', heard);
      resolve(data);
    });
    messageManager.loadFrameScript('data:,' + encodeURIComponent(${JSON.stringify(script)}), false);
  })`;
  return String(await inWindow(session, ask));
}

/** Presses the button with these words as a person does: what follows from it at once may do what needs a person's act. */
function pressIn(session: Session, page: string, words: string): Promise<string> {
  const press = `(() => {
    const found = [...content.document.querySelectorAll('button')].find((each) => (each.ariaLabel ?? each.innerText).includes(${JSON.stringify(words)}));
    const act = content.windowUtils.setHandlingUserInput(true);
    found.click();
    act.destruct();
  })()`;
  return inPage(session, page, press);
}

export async function pressInPopup(session: Session, words: string): Promise<void> {
  await pressIn(session, POPUP, words);
}

export async function pressInSidebar(session: Session, words: string): Promise<void> {
  await pressIn(session, SIDEBAR_BROWSER, words);
}

/** What the sidebar says; empty while it is closed. */
export async function textOfSidebar(session: Session): Promise<string> {
  const isOpen = await inWindow(session, `SidebarController.isOpen && Boolean(${SIDEBAR_BROWSER}?.messageManager)`);
  return isOpen === true ? inPage(session, SIDEBAR_BROWSER, 'content.document.body.innerText') : '';
}

/** Picture of the sidebar, as PNG. */
export function photographSidebar(session: Session): Promise<Buffer> {
  return photograph(session, SIDEBAR_BROWSER);
}

/**
 * Stops the background as Firefox does when it was idle. Firefox puts that off while a message is under way, and a message of the page may
 * start it again at once: so it is told until it is seen to have stopped.
 */
export async function stopFirefoxBackground(session: Session): Promise<void> {
  await until('the background is stopped', async () => {
    if ((await inWindow(session, `${EXTENSION}.backgroundState`)) === 'stopped') return true;
    await inWindow(session, `${EXTENSION}.terminateBackground()`);
    return (await inWindow(session, `${EXTENSION}.backgroundState`)) === 'stopped';
  });
}

/** Presses one of the extension's shortcuts, Alt + Shift + the letter: the browser's own key does what a keyboard would make it do. */
export async function pressFirefoxShortcut(browser: Browser, letter: string): Promise<void> {
  const key = `document.querySelector('#ext-keyset-id-${GECKO_ID.replace(/[^a-z0-9]/g, '_')} > key[key=${letter}]')`;
  await inWindow({ browser }, `${key}.doCommand()`);
}

/** Lets the extension into private windows, as its page among the add-ons does, and opens one. */
export async function openPrivateWindow(session: Session): Promise<void> {
  const open = `(async () => {
    const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
    await ExtensionPermissions.add('${GECKO_ID}', { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
    const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
    await (await AddonManager.getAddonByID('${GECKO_ID}')).reload();
    OpenBrowserWindow({ private: true });
  })()`;
  await inWindow(session, open);
}

/** Value of an expression in the browser's window: a string, a number, a boolean, or undefined. */
async function inWindow({ browser }: Pick<Session, 'browser'>, expression: string): Promise<unknown> {
  const { connection } = browser as unknown as { connection: Connection };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
  const { contexts } = tree.result as { contexts: { context: string }[] };
  const target = { context: contexts[0]?.context };
  const { result } = await connection.send('script.evaluate', { expression, target, awaitPromise: true });
  const answer = result as { type: string; result?: { value?: unknown }; exceptionDetails?: { text: string } };
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text);
  return answer.result?.value;
}
