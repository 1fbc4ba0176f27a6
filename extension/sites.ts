/**
 * The one owner of where the extension runs: granted origins minus switched-off sites. Everything that changes them ends in
 * {@link applySites}, which registers the reader script accordingly and brings open tabs into line, so that a switch takes effect without
 * a reload.
 */
import { browser } from './browser.ts';
import { fixedSite, mayNotSwitch, readPolicy, sitesOffBy } from './policy.ts';
import { planAllows, planExcludes, planRegistration, type RegistrationPlan } from './registration.ts';
import { SayableError } from './sayable-error.ts';
import { matchesPattern, patternOf, siteOfPattern } from './site-address.ts';
import { changeSiteChoices, readSiteChoices } from './site-store.ts';
import { allTabIds, injectReader, reportOf, stopReading } from './tabs.ts';

const SCRIPT_ID = 'reader';
const ALL_SITES = '*://*/*';

/** Where the extension may run now. */
async function currentPlan(): Promise<RegistrationPlan> {
  const [{ origins = [] }, { off }, policy] = await Promise.all([browser.permissions.getAll(), readSiteChoices(), readPolicy()]);
  return planRegistration(origins, sitesOffBy(policy, off));
}

/** Registers the reader script where it may run, and starts or stops it in open tabs. */
export async function applySites(): Promise<void> {
  const plan = await register();
  await Promise.all((await allTabIds()).map((tabId) => bringIntoLine(tabId, plan)));
}

/** Registration changes run one after the other, each by the plan of its own moment: an older one must not win. */
let registering: Promise<unknown> = Promise.resolve();

function register(): Promise<RegistrationPlan> {
  const next = registering.then(async () => {
    const plan = await currentPlan();
    const known = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
    const script = {
      id: SCRIPT_ID,
      js: ['reader.js'],
      ...plan,
      // Before the page's own scripts, which could keep every event from us; the reading itself waits for the text (`page/start.ts`).
      runAt: 'document_start' as const,
      allFrames: false,
      persistAcrossSessions: true,
    };
    if (plan.matches.length === 0) {
      if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
    } else if (known.length > 0) await browser.scripting.updateContentScripts([script]);
    else await browser.scripting.registerContentScripts([script]);
    return plan;
  });
  registering = next.catch(() => undefined);
  return next;
}

/** Whether the page at this address may go on being read; asked when a page comes back from the back/forward cache. */
export async function mayRead(address: string, once: boolean): Promise<boolean> {
  const plan = await currentPlan();
  return once ? !planExcludes(plan, address) : planAllows(plan, address);
}

async function bringIntoLine(tabId: number, plan: RegistrationPlan): Promise<void> {
  const report = await reportOf(tabId);
  if (report) {
    // A page read by itself stays, unless its own site is switched off.
    const stays = report.once ? !planExcludes(plan, report.address) : planAllows(plan, report.address);
    if (!stays) await stopReading(tabId);
    return;
  }
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  if (tab?.url !== undefined && planAllows(plan, tab.url)) await injectReader(tabId).catch(() => undefined);
}

/** Switches a site on or off. The permission for it, if it lacks one, was asked for where the reader clicked. */
export async function setSite(site: string, on: boolean): Promise<void> {
  if (mayNotSwitch(await readPolicy(), site, on)) throw new SayableError('settings.errorFixedSite');
  await changeSiteChoices((choices) => ({
    ...choices,
    // A site switched off with all its subdomains holds for this one too.
    off: on
      ? choices.off.filter((other) => !matchesPattern(patternOf(other), `https://${site}/`))
      : [...new Set([...choices.off, site])].toSorted(),
  }));
  await applySites();
}

/** Forgets what was noted about a site: that it was switched off, or its permission taken away. */
export async function forgetSite(site: string): Promise<void> {
  await changeSiteChoices(({ off, revoked, ...rest }) => ({
    ...rest,
    off: off.filter((other) => other !== site),
    revoked: revoked.filter((origin) => siteOfPattern(origin) !== site),
  }));
  await applySites();
}

/** Gives permissions back. False where the browser keeps them. */
export function removePermissions(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.remove({ origins: [...origins] });
}

/** Permission was given: it is no longer taken away. */
export async function permissionsAdded(origins: readonly string[]): Promise<void> {
  try {
    await changeSiteChoices((choices) => ({ ...choices, revoked: choices.revoked.filter((origin) => !origins.includes(origin)) }));
  } finally {
    await applySites();
  }
}

/** Permission was taken away, here or in the browser's own settings: noted, so that the popup can say why it is quiet. */
export async function permissionsRemoved(origins: readonly string[]): Promise<void> {
  try {
    await changeSiteChoices((choices) => ({ ...choices, revoked: [...new Set([...choices.revoked, ...origins])].toSorted() }));
  } finally {
    // Whatever the storage says: without permission nothing is read.
    await applySites();
  }
}

/** What the popup needs to know about one site. */
export interface SiteStanding {
  permitted: boolean;
  off: boolean;
  revoked: boolean;
  allSites: boolean;
  /** An organisation decided about it. */
  fixed?: 'on' | 'off';
}

export async function standingOf(site: string, address: string): Promise<SiteStanding> {
  const [permitted, allSites, choices, policy] = await Promise.all([
    browser.permissions.contains({ origins: [patternOf(site)] }),
    browser.permissions.contains({ origins: [ALL_SITES] }),
    readSiteChoices(),
    readPolicy(),
  ]);
  const fixed = fixedSite(policy, address);
  return {
    permitted,
    allSites,
    ...(fixed && { fixed }),
    off: sitesOffBy(policy, choices.off).some((other) => matchesPattern(patternOf(other), address)),
    revoked: choices.revoked.some((origin) => matchesPattern(origin, address)),
  };
}

/** Asks for one site, or all of them. Must be called straight from a click: browsers refuse it after any `await`. */
export function requestSite(site: string): Promise<boolean> {
  return browser.permissions.request({ origins: [patternOf(site)] });
}

export function requestAllSites(): Promise<boolean> {
  return browser.permissions.request({ origins: [ALL_SITES] });
}

/** Gives back every permission that was asked for; those of the manifest can't be. */
export async function removeAllSites(): Promise<boolean> {
  const required = browser.runtime.getManifest().host_permissions ?? [];
  const { origins = [] } = await browser.permissions.getAll();
  const optional = origins.filter((origin) => !required.includes(origin));
  return optional.length === 0 || browser.permissions.remove({ origins: optional });
}

/** How much the extension may read: everything, some sites, nothing. */
export async function grantedScope(): Promise<'all' | 'some' | 'none'> {
  const { origins = [] } = await browser.permissions.getAll();
  if (origins.includes(ALL_SITES) || origins.includes('<all_urls>')) return 'all';
  return origins.length > 0 ? 'some' : 'none';
}
