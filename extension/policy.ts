/**
 * What an organisation fixes for its readers (`storage.managed`, docs/policy.md): sites, choices, data packs. The one owner of it: everything
 * else asks here. Parts that can't be read are left out and named, so that one wrong word does not take the rest with it.
 */
import * as v from 'valibot';
import { browser } from './browser.ts';
import { type Chosen, choices, type PreferenceChange } from './preference-choices.ts';
import { matchesPattern, patternOf, siteName } from './site-address.ts';

export interface Policy {
  /** Sites that the reader can't switch off. The browser still asks for permission, unless it is given by the browser's own policy. */
  sitesOn: readonly string[];
  /** Sites that are never read; goes before `sitesOn`. */
  sitesOff: readonly string[];
  /** Choices that are fixed. */
  preferences: Chosen;
  /** Whether readers may add data packs of their own. */
  packsAllowed: boolean;
  /** Ids of the packs that may be added; any where it is absent. */
  packs?: readonly string[];
  /** Parts that can't be read, as paths: "sitesOff[2]". */
  problems: readonly string[];
}

export const NO_POLICY: Policy = { sitesOn: [], sitesOff: [], preferences: {}, packsAllowed: true, problems: [] };

const packId = v.pipe(v.string(), v.minLength(1), v.maxLength(80));

/** @see Policy */
export async function readPolicy(): Promise<Policy> {
  try {
    return understandPolicy(await browser.storage.managed.get(null));
  } catch {
    // Firefox throws where there is no policy at all: "Managed storage manifest not found".
    return NO_POLICY;
  }
}

/** What a policy says, of whatever shape it is. */
export function understandPolicy(value: unknown): Policy {
  const problems: string[] = [];
  const record = recordOf(value);
  for (const key of Object.keys(record)) if (!KEYS.includes(key)) problems.push(key);
  const list = (key: string, schema: v.GenericSchema<string>) => readList(record[key], schema, key, problems);
  const packs = list('packs', packId);
  const { packsAllowed = true } = record;
  if (typeof packsAllowed !== 'boolean') problems.push('packsAllowed');
  return {
    sitesOn: list('sitesOn', siteName) ?? [],
    sitesOff: list('sitesOff', siteName) ?? [],
    preferences: readPreferenceRules(record.preferences, problems),
    // A rule that can't be read is about forbidding.
    packsAllowed: packsAllowed === true,
    ...(packs && { packs }),
    problems,
  };
}

const KEYS = ['sitesOn', 'sitesOff', 'preferences', 'packsAllowed', 'packs'];

function recordOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}

function readList(value: unknown, schema: v.GenericSchema<string>, path: string, problems: string[]): string[] | undefined {
  if (value === undefined) return undefined;
  if (!Array.isArray(value)) {
    problems.push(path);
    return undefined;
  }
  return value.filter((entry, index): entry is string => {
    const fits = v.is(schema, entry);
    if (!fits) problems.push(`${path}[${index}]`);
    return fits;
  });
}

function readPreferenceRules(value: unknown, problems: string[]): Chosen {
  if (value === undefined) return {};
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    problems.push('preferences');
    return {};
  }
  const fitting = Object.entries(value).flatMap(([key, written]) => {
    const rule: PreferenceChange = { [key]: withNumber(key, written) };
    if (Object.hasOwn(choices, key) && v.is(v.strictObject(choices), rule)) return [rule];
    problems.push(`preferences.${key}`);
    return [];
  });
  return Object.assign({}, ...fitting) as Chosen;
}

/** Chrome's schemas have one type for each value, so milliseconds may come as text beside "click". */
function withNumber(key: string, value: unknown): unknown {
  return key === 'opening' && typeof value === 'string' && /^\d{1,4}$/.test(value) ? Number(value) : value;
}

/** How a site is fixed by a policy, by its address; undefined where the reader is free. */
export function fixedSite({ sitesOn, sitesOff }: Policy, address: string): 'on' | 'off' | undefined {
  const fits = (site: string) => matchesPattern(patternOf(site), address);
  if (sitesOff.some(fits)) return 'off';
  return sitesOn.some(fits) ? 'on' : undefined;
}

/** The sites that are not read: the policy's, and the reader's but for those that stand against it. */
export function sitesOffBy({ sitesOn, sitesOff }: Policy, off: readonly string[]): string[] {
  const isFree = (site: string) => !sitesOn.some((on) => touches(site, on));
  return [...new Set([...sitesOff, ...off.filter(isFree)])];
}

/** Whether one of two sites holds the other. */
function touches(one: string, other: string): boolean {
  return matchesPattern(patternOf(one), `https://${other}/`) || matchesPattern(patternOf(other), `https://${one}/`);
}

/** Whether switching a site would go against the policy. */
export function mayNotSwitch(policy: Policy, site: string, on: boolean): boolean {
  if (on) return policy.sitesOff.some((off) => matchesPattern(patternOf(off), `https://${site}/`));
  return policy.sitesOn.some((fixed) => touches(site, fixed));
}
