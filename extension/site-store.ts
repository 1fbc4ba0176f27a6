/** What the reader chose about sites, in `storage.local`. Only explicit choices are stored; whatever does not fit is set aside, not lost. */
import * as v from 'valibot';
import { browser } from './browser.ts';
import { siteName } from './site-address.ts';
import { inTurn, writing } from './storage-turn.ts';
import { readStored } from './stored-value.ts';

export { siteName } from './site-address.ts';

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
  type Guarded = { setAccessLevel?(options: { accessLevel: string }): Promise<void> };
  const { local, sync, managed } = browser.storage as unknown as Record<'local' | 'sync' | 'managed', Guarded>;
  await Promise.all(
    [local, sync, managed].map((area) => area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' }).catch(() => undefined)),
  );
}

export const SITES_KEY = 'sites';

export const NO_CHOICES: SiteChoices = { version: 1, off: [], revoked: [] };

export async function readSiteChoices(): Promise<SiteChoices> {
  const { value, unreadable } = await readStored(SITES_KEY, siteChoices);
  return value ?? { ...NO_CHOICES, off: readableSites(unreadable) };
}

/** What can still be read of the sites that were switched off: reading them after all would be worse than forgetting the rest. */
function readableSites(stored: unknown): string[] {
  const off = v.safeParse(v.object({ off: v.array(v.unknown()) }), stored);
  return off.success ? off.output.off.filter((entry): entry is string => v.is(siteName, entry)) : [];
}

/** Applies a change to the stored choices and returns the new ones. @throws if the browser refuses to store them. */
export function changeSiteChoices(change: (choices: SiteChoices) => SiteChoices): Promise<SiteChoices> {
  return inTurn(async () => {
    const changed = change(await readSiteChoices());
    await writing(() => browser.storage.local.set({ [SITES_KEY]: changed }));
    return changed;
  });
}
