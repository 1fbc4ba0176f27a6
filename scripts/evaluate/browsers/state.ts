/** Asks the extension how it stands on a page, as its popup does. */
import type { Page } from 'puppeteer-core';
import type { PageReport, PageState } from '../../../extension/page-state.ts';
import { until } from '../../../tests/browser/harness.ts';

interface Api {
  tabs: { query(what: object): Promise<{ id?: number }[]>; sendMessage(id: number, message: unknown, options: object): Promise<unknown> };
}

/** State of the youngest tab, once reading has ended; undefined when no script of ours answers there. `own` is a page of the extension. */
export async function stateOf(own: Page): Promise<PageState | undefined> {
  const ask = () =>
    own.evaluate(async () => {
      const { tabs } = (globalThis as unknown as { chrome: Api }).chrome;
      const ids = (await tabs.query({})).flatMap(({ id }) => (id === undefined ? [] : [id]));
      const answer = tabs.sendMessage(Math.max(...ids), { kind: 'report' }, { frameId: 0 });
      // A page that hangs never answers.
      const late = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), 2000));
      return Promise.race([answer, late]).catch(() => undefined) as Promise<PageReport | undefined>;
    });
  let state: PageState | undefined;
  await until('reading has ended', async () => {
    state = (await ask())?.state;
    return state !== undefined && state.kind !== 'working';
  }).catch(() => undefined);
  return state;
}
