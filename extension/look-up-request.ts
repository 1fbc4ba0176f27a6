/**
 * A name that the reader asked about where no card can be shown, left for the popup to take. Kept in `storage.session`, which is memory:
 * in an address it would end in the browser's history, also from a private window.
 */
import * as v from 'valibot';
import { browser } from './browser.ts';
import { writtenName } from './name-choices.ts';

const KEY = 'look-up';

export async function leaveLookUp(name: string): Promise<void> {
  await browser.storage.session.set({ [KEY]: name });
}

/** The name that was left, if there is one; it is there only once. */
export async function takeLookUp(): Promise<string | undefined> {
  const result = v.safeParse(writtenName, (await browser.storage.session.get(KEY))[KEY]);
  if (!result.success) return undefined;
  await browser.storage.session.remove(KEY);
  return result.output;
}
