/** Asks the extension how it stands on a page, and starts and stops it there, as its popup does. */
import type { Page } from 'puppeteer-core';
import type { PageReport, PageState } from '../../../extension/page-state.ts';
import { until } from '../../../tests/browser/harness.ts';

interface Api {
  tabs: { query(what: object): Promise<{ id?: number }[]>; sendMessage(id: number, message: unknown, options: object): Promise<unknown> };
  scripting: { executeScript(injection: object): Promise<unknown> };
}

/** State of the youngest tab, once reading has ended; undefined when no script of ours answers there. `own` is a page of the extension. */
export async function stateOf(own: Page): Promise<PageState | undefined> {
  let state: PageState | undefined;
  await until('reading has ended', async () => {
    state = ((await tell(own, 'report')) as PageReport | undefined)?.state;
    return state !== undefined && state.kind !== 'working';
  }).catch(() => undefined);
  return state;
}

/** Ends reading in the youngest tab: its marks go. */
export async function stopReading(own: Page): Promise<void> {
  await tell(own, 'stop');
}

/** Begins anew in the youngest tab, which has meanwhile come to rest. */
export async function startReading(own: Page): Promise<void> {
  await own.evaluate(async () => {
    const { tabs, scripting } = (globalThis as unknown as { chrome: Api }).chrome;
    const ids = (await tabs.query({})).flatMap(({ id }) => (id === undefined ? [] : [id]));
    await scripting.executeScript({ target: { tabId: Math.max(...ids), frameIds: [0] }, files: ['/reader.js'] });
  });
}

function tell(own: Page, kind: 'report' | 'stop'): Promise<unknown> {
  return own.evaluate(
    async (message) => {
      const { tabs } = (globalThis as unknown as { chrome: Api }).chrome;
      const ids = (await tabs.query({})).flatMap(({ id }) => (id === undefined ? [] : [id]));
      const answer = tabs.sendMessage(Math.max(...ids), message, { frameId: 0 });
      // A page that hangs never answers.
      const late = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), 2000));
      return Promise.race([answer, late]).catch(() => undefined);
    },
    { kind },
  );
}
