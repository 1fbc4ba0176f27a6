/** Notes the errors of the extension's own scripts, on pages and in the background; those of the pages are theirs. */
import type { CDPSession, Page, Target } from 'puppeteer-core';
import type { Session } from '../../../tests/browser/harness.ts';

export interface ErrorWatch {
  /** Has to be called before the page loads. */
  watch(page: Page): Promise<void>;
  /** What was noted since the last call. */
  take(): string[];
}

/** Firefox writes uncaught errors of all scripts to its output when this is set. */
export const FIREFOX_ERRORS = { 'browser.dom.window.dump.enabled': true };

export async function watchErrors(session: Session): Promise<ErrorWatch> {
  const noted: string[] = [];
  const take = () => noted.splice(0);
  if (session.kind === 'firefox') {
    readOutput(session, noted);
    return { watch: async () => undefined, take };
  }
  const ours = (text: string) => text.includes(session.base) && noted.push(text.slice(0, 600));
  const watchTarget = async (target: Target) => {
    if (target.type() === 'service_worker' && target.url().startsWith(session.base)) await listen(await target.createCDPSession(), ours);
  };
  // The background is stopped and started at any moment; each start is a target of its own, and may be gone before it is reached.
  session.browser.on('targetcreated', (target) => void watchTarget(target).catch(() => undefined));
  await Promise.all(session.browser.targets().map((target) => watchTarget(target).catch(() => undefined)));
  return { watch: async (page) => listen(await page.createCDPSession(), ours), take };
}

/** Exceptions of all worlds of a target, errors written to its console, and errors of loading; each told by the addresses in it. */
async function listen(client: CDPSession, note: (text: string) => unknown): Promise<void> {
  client.on('Runtime.exceptionThrown', ({ exceptionDetails }) => note(JSON.stringify(exceptionDetails)));
  client.on('Runtime.consoleAPICalled', (event) => event.type === 'error' && note(JSON.stringify(event)));
  client.on('Log.entryAdded', ({ entry }) => entry.level === 'error' && note(JSON.stringify(entry)));
  await client.send('Runtime.enable');
  await client.send('Log.enable');
}

function readOutput({ browser, base }: Session, noted: string[]): void {
  const { stdout, stderr } = browser.process() ?? {};
  for (const stream of [stdout, stderr]) {
    stream?.on('data', (data: Buffer) => {
      for (const line of data.toString('utf8').split('\n')) {
        if (/^(?:JavaScript error|console\.error)/.test(line) && line.includes(base)) noted.push(line.slice(0, 600));
      }
    });
  }
}
