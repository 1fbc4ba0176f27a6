/** What the reader chose about sites, in `storage.local`. Only explicit choices are stored; whatever does not fit is set aside, not lost. */
import * as v from 'valibot';
import { browser } from './browser.ts';
import { readStored } from './stored-value.ts';

/** A host that a match pattern can hold: one bad entry would make the browser refuse the whole registration. */
export const siteName = v.pipe(v.string(), v.maxLength(253), v.regex(/^[a-z0-9._-]+$/));

const siteChoices = v.object({
  version: v.literal(1),
  /** Sites the reader switched off. */
  off: v.array(siteName),
  /** Origins whose permission was taken away, so that the popup can say so. */
  revoked: v.array(v.string()),
});

export type SiteChoices = v.InferOutput<typeof siteChoices>;

/** Content scripts need no storage: where the browser can (Chromium 102 and later), they are shut out of it. */
export async function shutOutContentScripts(): Promise<void> {
  const area = browser.storage.local as typeof browser.storage.local & { setAccessLevel?(options: { accessLevel: string }): Promise<void> };
  await area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}

const KEY = 'sites';

export const NO_CHOICES: SiteChoices = { version: 1, off: [], revoked: [] };

export async function readSiteChoices(): Promise<SiteChoices> {
  const { value, unreadable } = await readStored(KEY, siteChoices);
  return value ?? { ...NO_CHOICES, off: readableSites(unreadable) };
}

/** What can still be read of the sites that were switched off: reading them after all would be worse than forgetting the rest. */
function readableSites(stored: unknown): string[] {
  const off = v.safeParse(v.object({ off: v.array(v.unknown()) }), stored);
  return off.success ? off.output.off.filter((entry): entry is string => v.is(siteName, entry)) : [];
}

/** Changes run one after the other: two at once would each write over the other's. */
let queue: Promise<unknown> = Promise.resolve();

/** Applies a change to the stored choices and returns the new ones. @throws if the browser refuses to store them. */
export function changeSiteChoices(change: (choices: SiteChoices) => SiteChoices): Promise<SiteChoices> {
  const next = queue.then(async () => {
    const changed = change(await readSiteChoices());
    await browser.storage.local.set({ [KEY]: changed });
    return changed;
  });
  queue = next.catch(() => undefined);
  return next;
}
