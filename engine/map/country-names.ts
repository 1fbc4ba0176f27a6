/** English names of countries, for requests that bring none of their own. */
import { TERRITORIES } from './territories.ts';

let display: Intl.DisplayNames | undefined;

/** "Iraq", "Somaliland"; undefined for an area that has no name on the map. */
export function englishName(id: string): string | undefined {
  if (TERRITORIES[id] !== undefined) return TERRITORIES[id].name;
  display ??= new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  return display.of(id);
}
