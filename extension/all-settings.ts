/** Everything that the reader chose, as one whole: for saving, restoring and resetting. */
import { browser } from './browser.ts';
import { NAMES_KEY, readNameChoices, storedNames } from './name-choices.ts';
import { explicit, isSame } from './preference-choices.ts';
import { readPreferenceState, writePreferences } from './preference-store.ts';
import { SayableError } from './sayable-error.ts';
import type { AllSettings } from './settings-shape.ts';
import { readSiteChoices, SITES_KEY } from './site-store.ts';
import { inTurn, storageError } from './storage-turn.ts';

export async function readAllSettings(): Promise<AllSettings> {
  const [{ chosen }, { off, revoked }, names] = await Promise.all([readPreferenceState(), readSiteChoices(), readNameChoices()]);
  return { preferences: chosen, sitesOff: off, revoked, names };
}

/**
 * Puts other settings in the place of those there are, all of them or none, and returns those there were.
 * @throws with words for the reader if it did not work; then all is as it was.
 */
export function replaceAllSettings(change: (now: AllSettings) => AllSettings): Promise<AllSettings> {
  return inTurn(async () => {
    const before = await readAllSettings();
    const wanted = change(before);
    const raw = await browser.storage.local.get([SITES_KEY, NAMES_KEY]);
    try {
      await write(before, wanted);
      if (!isSameSettings(await readAllSettings(), wanted)) throw new SayableError('settings.errorNotKept');
    } catch (error) {
      await putBack(raw, before);
      throw error instanceof SayableError ? error : storageError(error);
    }
    return before;
  });
}

async function write(before: AllSettings, { preferences, sitesOff, revoked, names }: AllSettings): Promise<void> {
  // Both lists in one call, which the browser carries out whole or not at all.
  await browser.storage.local.set({ [SITES_KEY]: { version: 1, off: sitesOff, revoked }, [NAMES_KEY]: storedNames(names) });
  if (!isSame(Object.entries(explicit(preferences)), Object.entries(explicit(before.preferences)))) await writePreferences(preferences);
}

/** As it was, to the letter; what was not there goes. A failure here is not the one to tell of. */
async function putBack(raw: Readonly<Record<string, unknown>>, before: AllSettings): Promise<void> {
  const absent = [SITES_KEY, NAMES_KEY].filter((key) => raw[key] === undefined);
  await Promise.allSettled([browser.storage.local.set(raw), browser.storage.local.remove(absent)]);
  const { chosen } = await readPreferenceState();
  if (!isSame(Object.entries(chosen), Object.entries(before.preferences)))
    await writePreferences(before.preferences).catch(() => undefined);
}

function isSameSettings(one: AllSettings, other: AllSettings): boolean {
  const lists = ({ sitesOff, revoked, names }: AllSettings) =>
    JSON.stringify([sitesOff, revoked, names.map((name) => Object.entries(name).toSorted())]);
  const entries = ({ preferences }: AllSettings) => Object.entries(explicit(preferences));
  return lists(one) === lists(other) && isSame(entries(one), entries(other));
}
