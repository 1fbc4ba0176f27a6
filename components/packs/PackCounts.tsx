/** How much is in a pack. */
import { say } from '../say.ts';
import type { PackLine } from './packs-state.ts';

const LABELS = [
  ['places', 'packs.countPlaces'],
  ['actors', 'packs.countActors'],
  ['names', 'packs.countNames'],
  ['estimates', 'packs.countEstimates'],
  ['sources', 'packs.countSources'],
] as const;

export function PackCounts({ counts }: { counts: PackLine['counts'] }) {
  return <ul class="counts">{LABELS.map(([name, key]) => counts[name] > 0 && <li key={name}>{say(key, { count: counts[name] })}</li>)}</ul>;
}
