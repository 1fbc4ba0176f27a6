/** Reads what is kept in `storage.local`. */
import * as v from 'valibot';
import { browser } from './browser.ts';

/**
 * The value under a key: `value` where it fits the schema; `unreadable` where this version can't read it, which then also stands under
 * "<key>-unreadable", so that a later version or its owner still can; neither where nothing is stored.
 */
export async function readStored<Schema extends v.GenericSchema>(
  key: string,
  schema: Schema,
): Promise<{ value?: v.InferOutput<Schema>; unreadable?: unknown }> {
  const stored = (await browser.storage.local.get(key))[key];
  if (stored === undefined) return {};
  const result = v.safeParse(schema, stored);
  if (result.success) return { value: result.output };
  await browser.storage.local.set({ [`${key}-unreadable`]: stored });
  return { unreadable: stored };
}
