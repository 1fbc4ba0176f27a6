/**
 * What the reader chose about marks and cards, in `storage.local`. Only what was chosen is stored, so that defaults can get better; what
 * this version can't read is set aside, not lost.
 */
import * as v from 'valibot';
import { LOCALES } from '../engine/words/locales.ts';
import { browser } from './browser.ts';
import { DEFAULT_PREFERENCES, DENSITIES, MARK_STYLES, OPENINGS, type Preferences, TEXT_SIZES } from './preferences.ts';
import { readStored } from './stored-value.ts';

const choices = {
  density: v.optional(v.picklist(DENSITIES)),
  opening: v.optional(v.picklist(OPENINGS)),
  textSize: v.optional(v.picklist(TEXT_SIZES)),
  accessibleMarkup: v.optional(v.boolean()),
  unmarkedKinds: v.optional(v.pipe(v.array(v.picklist(MARK_STYLES)), v.maxLength(MARK_STYLES.length), v.readonly())),
  perspective: v.optional(v.boolean()),
  badge: v.optional(v.boolean()),
  language: v.optional(v.picklist(['browser', ...LOCALES])),
};

/** A change of some of them, as messages carry it. */
export const preferenceChange = v.strictObject(choices);
export type PreferenceChange = v.InferOutput<typeof preferenceChange>;

const stored = v.object({ version: v.literal(1), ...choices });

const KEY = 'preferences';

export async function readPreferences(): Promise<Preferences> {
  const { version: _, ...chosen } = (await readStored(KEY, stored)).value ?? { version: 1 };
  return { ...DEFAULT_PREFERENCES, ...withoutGaps(chosen) };
}

/** @throws if the browser refuses to store it. */
export async function changePreferences(change: PreferenceChange): Promise<void> {
  const before = (await readStored(KEY, stored)).value ?? { version: 1 };
  await browser.storage.local.set({ [KEY]: { ...before, ...withoutGaps(change) } });
}

type WithoutGaps<T> = { [Key in keyof T]: Exclude<T[Key], undefined> };

function withoutGaps(chosen: PreferenceChange): WithoutGaps<PreferenceChange> {
  return Object.fromEntries(Object.entries(chosen).filter(([, value]) => value !== undefined)) as WithoutGaps<PreferenceChange>;
}
