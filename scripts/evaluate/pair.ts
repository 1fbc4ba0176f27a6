/** Pairs annotated and predicted spans one to one, as the shared scorer does, so that each of its errors can be shown. */

export interface Span {
  start: number;
  end: number;
}

export interface Pairing<G, P> {
  pairs: [G, P][];
  missed: G[];
  extra: P[];
}

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
export const isSameSpan = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

/** Equal spans first; then, unless `exactOnly`, what overlaps, in reading order. */
export function pairSpans<G extends Span, P extends Span>(gold: readonly G[], predicted: readonly P[], exactOnly: boolean): Pairing<G, P> {
  const pairs: [G, P][] = [];
  const takenGold = new Set<G>();
  const taken = new Set<P>();
  for (const fits of exactOnly ? [isSameSpan] : [isSameSpan, overlaps]) {
    for (const wanted of gold) {
      if (takenGold.has(wanted)) continue;
      const found = predicted.find((each) => !taken.has(each) && fits(wanted, each));
      if (found === undefined) continue;
      takenGold.add(wanted);
      taken.add(found);
      pairs.push([wanted, found]);
    }
  }
  return { pairs, missed: gold.filter((each) => !takenGold.has(each)), extra: predicted.filter((each) => !taken.has(each)) };
}
