/** What the reader chose about cards, in `storage.local`. What this version can't read is set aside, not lost. */
import * as v from 'valibot';
import { browser } from './browser.ts';
import { readStored } from './stored-value.ts';

const preferences = v.object({
  version: v.literal(1),
  /** Numbers of people beside ones that readers know; off unless chosen. */
  perspective: v.boolean(),
});

export type Preferences = v.InferOutput<typeof preferences>;

const KEY = 'preferences';

export const DEFAULT_PREFERENCES: Preferences = { version: 1, perspective: false };

export async function readPreferences(): Promise<Preferences> {
  return (await readStored(KEY, preferences)).value ?? DEFAULT_PREFERENCES;
}

/** @throws if the browser refuses to store it. */
export async function setPerspective(perspective: boolean): Promise<void> {
  await browser.storage.local.set({ [KEY]: { ...(await readPreferences()), perspective } });
}
