/** The shape of what a reader chose about reading: only what was chosen, checked wherever it comes in. Knows no browser. */
import * as v from 'valibot';
import { LOCALES } from '../engine/words/locales.ts';
import { DEFAULT_PREFERENCES, DENSITIES, MARK_STYLES, OPENINGS, type Preferences, TEXT_SIZES } from './preferences.ts';

const kinds = v.pipe(
  v.array(v.picklist(MARK_STYLES)),
  v.maxLength(MARK_STYLES.length),
  v.check((list) => new Set(list).size === list.length),
  v.readonly(),
);

export const choices = {
  density: v.optional(v.picklist(DENSITIES)),
  opening: v.optional(v.picklist(OPENINGS)),
  textSize: v.optional(v.picklist(TEXT_SIZES)),
  accessibleMarkup: v.optional(v.boolean()),
  unmarkedKinds: v.optional(kinds),
  perspective: v.optional(v.boolean()),
  badge: v.optional(v.boolean()),
  language: v.optional(v.picklist(['browser', ...LOCALES])),
};

/** Some of the choices, as messages, files and policies carry them. */
export const preferenceChange = v.strictObject(choices);
export type PreferenceChange = v.InferOutput<typeof preferenceChange>;

/** What was chosen, without gaps. */
export type Chosen = { -readonly [Key in keyof Preferences]?: Preferences[Key] };

export const PREFERENCE_KEYS = Object.keys(DEFAULT_PREFERENCES) as readonly (keyof Preferences)[];

/** What is left of choices when those are dropped that say what holds anyway: only explicit ones are stored. */
export function explicit(change: PreferenceChange): Chosen {
  const said = PREFERENCE_KEYS.filter((key) => change[key] !== undefined && !isSame(change[key], DEFAULT_PREFERENCES[key]));
  return Object.fromEntries(said.map((key) => [key, change[key]]));
}

/** Whether two values of one choice are the same; the order of kinds does not matter. */
export function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
}

function sorted(value: unknown): unknown {
  return Array.isArray(value) ? value.toSorted() : value;
}

/** The part of a stored record that can be read: a single damaged choice must not take the others with it. */
export function readable(record: Readonly<Record<string, unknown>>): { chosen: Chosen; complete: boolean } {
  const entries = Object.entries(record);
  const fitting = entries.filter(([key, value]) => Object.hasOwn(choices, key) && v.is(v.strictObject(choices), { [key]: value }));
  return { chosen: explicit(Object.fromEntries(fitting)), complete: fitting.length === entries.length };
}
