/**
 * What the reader chose about reading, in `storage.sync`, so that it is the same on all devices of a browser that syncs; where the browser
 * refuses that, in `storage.local`. Only what was chosen is stored, so that defaults can get better; what can't be read is set aside, what a
 * later version wrote is left alone. Choices that a policy fixes hold whatever is stored.
 */
import { browser } from './browser.ts';
import { readPolicy } from './policy.ts';
import { type Chosen, explicit, type PreferenceChange } from './preference-choices.ts';
import { type Found, together, toStore, understand } from './preference-versions.ts';
import { DEFAULT_PREFERENCES, type Preferences } from './preferences.ts';
import { SayableError } from './sayable-error.ts';
import { inTurn, writing } from './storage-turn.ts';

export { type PreferenceChange, preferenceChange } from './preference-choices.ts';

export const PREFERENCES_KEY = 'preferences';

/** What was chosen and how it is kept, for the settings page. */
export interface PreferenceState {
  chosen: Chosen;
  /** Kept for all devices, or on this one alone. */
  place: 'sync' | 'local';
  /** What is stored is of a later version of Dateline: the usual choices hold, and nothing can be changed. */
  newer: boolean;
}

/** What holds: defaults, over them what was chosen, over that what a policy fixes. */
export async function readPreferences(): Promise<Preferences> {
  const [{ chosen }, { preferences }] = await Promise.all([readPreferenceState(), readPolicy()]);
  return { ...DEFAULT_PREFERENCES, ...chosen, ...preferences };
}

export async function readPreferenceState(): Promise<PreferenceState> {
  const { synced, local } = await find();
  const { chosen, newer } = together(synced, local);
  return { chosen, newer, place: local.kind === 'read' ? 'local' : 'sync' };
}

/** Changes some choices. @throws with words for the reader if nothing can be stored, or a policy or a later version stands in the way. */
export async function changePreferences(change: PreferenceChange): Promise<void> {
  const { preferences: fixed } = await readPolicy();
  if (Object.keys(change).some((key) => Object.hasOwn(fixed, key))) throw new SayableError('settings.errorFixed');
  await inTurn(async () => {
    const { synced, local } = await find();
    const { chosen } = together(synced, local);
    await writePreferences({ ...chosen, ...withoutGaps(change) });
  });
}

/** Puts these choices in the place of all others. Within a turn (`storage-turn.ts`). @throws as {@link changePreferences}. */
export async function writePreferences(chosen: PreferenceChange): Promise<void> {
  const { synced, local } = await find();
  if (together(synced, local).newer) throw new SayableError('settings.errorNewer');
  const kept = explicit(chosen);
  try {
    if (Object.keys(kept).length === 0) await browser.storage.sync.remove(PREFERENCES_KEY);
    else await browser.storage.sync.set({ [PREFERENCES_KEY]: toStore(kept) });
  } catch (error) {
    // Full, switched off, or too often: the choice itself is not to suffer for it.
    console.warn('Dateline: choices are kept on this device only.', error);
    await writing(() => browser.storage.local.set({ [PREFERENCES_KEY]: toStore(kept) }));
    return;
  }
  if (local.kind !== 'none') await browser.storage.local.remove(PREFERENCES_KEY);
}

/** Brings choices that stand in the local place to the synced one, once; where it is refused they stay, and hold. */
export function movePreferences(): Promise<void> {
  return inTurn(async () => {
    const { synced, local } = await find();
    const { chosen, toMove } = together(synced, local);
    if (toMove) await writePreferences(chosen);
  });
}

/** Calls back when choices changed, here or on another device. */
export function watchPreferences(changed: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'managed' || PREFERENCES_KEY in changes) changed();
  });
}

async function find(): Promise<{ synced: Found; local: Found }> {
  const [fromSync, fromLocal] = await Promise.all([valueIn('sync'), valueIn('local')]);
  const [synced, local] = [understand(fromSync), understand(fromLocal)];
  if (isDamaged(synced)) await setAside(fromSync);
  if (isDamaged(local)) await setAside(fromLocal);
  return { synced, local };
}

async function valueIn(area: 'sync' | 'local'): Promise<unknown> {
  try {
    return (await browser.storage[area].get(PREFERENCES_KEY))[PREFERENCES_KEY];
  } catch (error) {
    if (area === 'local') throw error;
    // Switched off by a policy or a setting of the browser.
    return undefined;
  }
}

const isDamaged = (found: Found) => found.kind === 'unreadable' || (found.kind === 'read' && found.damaged);

/** Kept for a later version or its owner; once, because every reading comes by here. */
async function setAside(value: unknown): Promise<void> {
  const key = `${PREFERENCES_KEY}-unreadable`;
  const before = (await browser.storage.local.get(key))[key];
  if (JSON.stringify(before) !== JSON.stringify(value)) await browser.storage.local.set({ [key]: value });
}

function withoutGaps(change: PreferenceChange): PreferenceChange {
  return Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
}
