/** Which packs an organisation's policy allows. */
import { readPolicy } from '../policy.ts';

/** "all", or the ids of those that may be installed and run. */
export type AllowedPacks = 'all' | readonly string[];

export async function packsAllowedByPolicy(): Promise<AllowedPacks> {
  const { packsAllowed, packs } = await readPolicy();
  return packsAllowed ? (packs ?? 'all') : [];
}

export function isAllowed(id: string, allowed: AllowedPacks): boolean {
  return allowed === 'all' || allowed.includes(id);
}
