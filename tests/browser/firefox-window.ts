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
export async function photographPopup(session: Session): Promise<Buffer> {
  const draw = `(async () => {
    const { width, height } = ${POPUP}.getBoundingClientRect();
    const bitmap = await ${POPUP}.browsingContext.currentWindowGlobal.drawSnapshot(new DOMRect(0, 0, width, height), 1, 'white');
    const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
    canvas.width = bitmap.width;
    canvas.height = bitmap.height;
    canvas.getContext('2d').drawImage(bitmap, 0, 0);
    return canvas.toDataURL();
  })()`;
  const address = await inWindow(session, draw);
  return Buffer.from(String(address).replace(/^.*,/, ''), 'base64');
}

/** Stops the background as Firefox does when it was idle. */
export async function stopFirefoxBackground(session: Session): Promise<void> {
  await inWindow(session, `${EXTENSION}.terminateBackground()`);
  await until('the background is stopped', async () => (await inWindow(session, `${EXTENSION}.backgroundState`)) === 'stopped');
}

/** Presses one of the extension's shortcuts, Alt + Shift + the letter: the browser's own key does what a keyboard would make it do. */
export async function pressFirefoxShortcut(browser: Browser, letter: string): Promise<void> {
  const key = `document.querySelector('#ext-keyset-id-${GECKO_ID.replace(/[^a-z0-9]/g, '_')} > key[key=${letter}]')`;
  await inWindow({ browser }, `${key}.doCommand()`);
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
