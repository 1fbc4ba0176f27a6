/** English names of countries for measuring labels. What is printed is the caller's affair. */
import { TERRITORIES } from './territories.ts';

let display: Intl.DisplayNames | undefined;

/** "Iraq", "Somaliland"; undefined for an area that has no name on the map. */
export function englishName(id: string): string | undefined {
  if (TERRITORIES[id] !== undefined) return TERRITORIES[id].name;
  display ??= new Intl.DisplayNames('en', { type: 'region', style: 'short', fallback: 'none' });
  return display.of(id);
}
