/** What the gazetteer took and left out, in words, for the build's output. */
import type { Gazetteer } from './gazetteer/gazetteer.ts';

/** Several lines: places by type, what was left out by reason, units without a partner. */
export function describeGazetteer({ places, leftOut, admin1 }: Gazetteer): string {
  const types = new Map<string, number>();
  for (const place of places) types.set(place.type, (types.get(place.type) ?? 0) + 1);
  const list = (counts: ReadonlyMap<string, number>) =>
    [...counts]
      .sort((a, b) => b[1] - a[1])
      .map(([name, count]) => `${count} ${name.replaceAll('_', ' ')}`)
      .join(', ');
  return [
    `Gazetteer: ${places.length} places: ${list(types)}.`,
    `Left out: ${list(leftOut)}.`,
    `First-order units: ${admin1.matched} with names from Natural Earth, ${admin1.withoutNaturalEarth.length} without; ${admin1.dropped.length} of Natural Earth no longer exist.`,
  ].join('\n');
}
