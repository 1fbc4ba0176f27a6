/** Which packs an organisation's policy allows. */

/** "all", or the ids of those that may be installed and run. */
export type AllowedPacks = 'all' | readonly string[];

/** No policy speaks of packs: all are allowed. */
export async function packsAllowedByPolicy(): Promise<AllowedPacks> {
  return 'all';
}

export function isAllowed(id: string, allowed: AllowedPacks): boolean {
  return allowed === 'all' || allowed.includes(id);
}
