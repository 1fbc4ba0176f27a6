/**
 * English adjectives of countries ("Iraqi") from the package i18n-nationality (MIT). Its list mixes in names of territories and
 * notes in brackets; what is no adjective is left out rather than corrected.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Country } from './countries.ts';

const require = createRequire(import.meta.url);

interface Nationalities {
  nationalities: Record<string, string>;
}

/** Adjectives and plural demonyms by country code. Several countries may share one ("Congolese", "Dominican"). */
export function readAdjectives(countries: readonly Country[]): Map<string, string[]> {
  const file = require.resolve('i18n-nationality/langs/en.json');
  const { nationalities } = JSON.parse(readFileSync(file, 'utf8')) as Nationalities;
  const names = new Set(countries.flatMap((country) => [country.title, ...country.otherNames]));
  const known = new Set(countries.map((country) => country.code));
  const result = new Map<string, string[]>();
  for (const [code, printed] of Object.entries(nationalities)) {
    const adjective = printed.replace(/\s*\([^)]*\)\s*$/, '');
    if (known.has(code) && isAdjective(adjective, names)) result.set(code, [adjective, ...plural(adjective)]);
  }
  return result;
}

function isAdjective(word: string, names: ReadonlySet<string>): boolean {
  // The list has "Holy See" among the nationalities; it is a name.
  if (word === 'Holy See') return false;
  return (
    /^\p{Lu}[\p{L}' -]+$/u.test(word) && !names.has(word) && !word.includes(' - ') && !/\b(?:Islands?|Territory|Territories)\b/.test(word)
  );
}

/** "Iraqis", "Americans"; words in -s, -sh, -ch and -ese have no plural in -s. */
function plural(adjective: string): string[] {
  return /(?:s|sh|ch|se|x)$/.test(adjective) ? [] : [`${adjective}s`];
}
