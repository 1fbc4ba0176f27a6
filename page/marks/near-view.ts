/**
 * Which marks are near the viewport. Only those are painted: Chromium looks at every highlighted text in each frame in which the page changes
 * anything (0.9 ms of such a frame without, 4 ms with 298, measured in the platform study).
 */
import { holderOf } from './geometry.ts';
import type { Mark } from './mark.ts';

/** Painted at once, at most. */
export const MAX_LIVE = 150;

/** One screen above and below. */
const MARGIN = '100% 0px';

export interface NearView {
  /** Watches these marks from now on, in reading order. */
  watch(marks: readonly Mark[]): void;
}

/** `onChange` gets the marks near the viewport, in reading order, whenever they change. */
export function watchNearView(onChange: (near: readonly Mark[]) => void, signal: AbortSignal): NearView {
  let marks: readonly Mark[] = [];
  let holders: ReadonlySet<Element> = new Set();
  const near = new Set<Element>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) near.add(target);
        else near.delete(target);
      }
      report();
    },
    // Scroll boxes inside the page cut off what is outside them unless their margin is widened too (browsers that don't know it ignore it).
    { rootMargin: MARGIN, scrollMargin: MARGIN } as IntersectionObserverInit,
  );
  const report = () => onChange(middleOf(marks.filter((mark) => near.has(holderOf(mark)))));
  signal.addEventListener('abort', () => observer.disconnect());
  return {
    watch(next) {
      marks = next;
      const before = holders;
      holders = new Set(marks.map(holderOf));
      for (const holder of before) {
        if (holders.has(holder)) continue;
        observer.unobserve(holder);
        near.delete(holder);
      }
      // Those just added are reported by the browser after its next frame.
      for (const holder of holders) if (!before.has(holder)) observer.observe(holder);
      report();
    },
  };
}

/** Of too many those in the middle, which is where the reader is. */
function middleOf(near: readonly Mark[]): readonly Mark[] {
  const excess = near.length - MAX_LIVE;
  return excess <= 0 ? near : near.slice(Math.floor(excess / 2), Math.floor(excess / 2) + MAX_LIVE);
}
