/** The list of sites in the settings: those with a permission, those switched off, those whose permission was taken away. Pure. */
import type { SiteEntry } from '../components/settings/settings-state.ts';
import { fixedSite, type Policy } from './policy.ts';
import { matchesPattern, siteOfPattern } from './site-address.ts';
import type { SiteChoices } from './site-store.ts';

export interface Granted {
  /** Match patterns for which the browser gave permission. */
  origins: readonly string[];
  /** Those of the manifest, which can't be given back. */
  required: readonly string[];
}

export function listSites(
  { origins, required }: Granted,
  { off, revoked }: Pick<SiteChoices, 'off' | 'revoked'>,
  policy: Policy,
): SiteEntry[] {
  const granted = origins.flatMap((origin) => siteOfPattern(origin) ?? []);
  const taken = revoked.flatMap((origin) => siteOfPattern(origin) ?? []);
  const isPermitted = (site: string) => origins.some((origin) => matchesPattern(origin, `https://${site}/`));
  const sites = new Set([...granted, ...off, ...taken.filter((site) => !isPermitted(site)), ...policy.sitesOn, ...policy.sitesOff]);
  return [...sites].toSorted().map((site) => {
    const own = origins.filter((origin) => siteOfPattern(origin) === site && !required.includes(origin));
    const fixed = fixedSite(policy, `https://${site}/`);
    const isOff = fixed === undefined ? off.includes(site) : fixed === 'off';
    return {
      site,
      standing: isOff ? 'off' : isPermitted(site) ? 'read' : taken.includes(site) ? 'revoked' : 'unasked',
      permitted: isPermitted(site),
      origins: own,
      ...(fixed && { fixed }),
    };
  });
}
