/** Where the reader script runs: granted origins, minus switched-off and refused sites. Pure; `sites.ts` carries it out. */
import { REFUSED_PATTERNS } from './refused-sites.ts';
import { matchesPattern, patternOf } from './site-address.ts';

export interface RegistrationPlan {
  matches: string[];
  excludeMatches: string[];
}

/** Plan for the browser's registration; `matches` is empty when there is nothing to register. */
export function planRegistration(granted: readonly string[], off: readonly string[]): RegistrationPlan {
  // Only web pages: a manifest or a policy may also grant file: or ftp: patterns, which no article needs.
  const webPages = granted.map((pattern) => (pattern === '<all_urls>' ? '*://*/*' : pattern));
  const matches = [...new Set(webPages)].filter((pattern) => /^(?:\*|https?):\/\//.test(pattern)).toSorted();
  return { matches, excludeMatches: [...REFUSED_PATTERNS, ...off.map(patternOf)].toSorted() };
}

/** Whether the plan lets the script run at an address. */
export function planAllows(plan: RegistrationPlan, address: string): boolean {
  const fits = (pattern: string) => matchesPattern(pattern, address);
  return plan.matches.some(fits) && !planExcludes(plan, address);
}

/** Whether the site was switched off or is refused. */
export function planExcludes(plan: RegistrationPlan, address: string): boolean {
  return plan.excludeMatches.some((pattern) => matchesPattern(pattern, address));
}

export function isRefused(address: string): boolean {
  return REFUSED_PATTERNS.some((pattern) => matchesPattern(pattern, address));
}
