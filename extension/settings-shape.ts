/** Everything that the reader chose, as one value, checked wherever it comes in. Knows no browser. */
import * as v from 'valibot';
import { MAX_CHOICES, nameChoice } from './name-choice.ts';
import { preferenceChange } from './preference-choices.ts';
import { siteName } from './site-address.ts';

/** More than any reader switches off by hand; as many fit into one message and one record with ease. */
export const MAX_SITES = 5000;

export const allSettings = v.strictObject({
  preferences: preferenceChange,
  sitesOff: v.pipe(v.array(siteName), v.maxLength(MAX_SITES)),
  /** Origins whose permission was taken away. */
  revoked: v.pipe(v.array(v.pipe(v.string(), v.maxLength(300))), v.maxLength(MAX_SITES)),
  names: v.pipe(v.array(nameChoice), v.maxLength(MAX_CHOICES)),
});

export type AllSettings = v.InferOutput<typeof allSettings>;

export const NO_SETTINGS: AllSettings = { preferences: {}, sitesOff: [], revoked: [], names: [] };
