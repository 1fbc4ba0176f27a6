/**
 * Paints marks through the CSS Custom Highlight API: the page's DOM is not touched. The line styles are in `assets/public/marks.css`, which
 * the background inserts. Highlight names are neutral, since a page can list them; a page can also clear them all, and then they are painted
 * again three times at most.
 */
import type { MarkStyle } from '../../engine/card-model.ts';
import { type Ground, groundBehind } from '../ground.ts';
import { holderOf } from './geometry.ts';
import type { Mark } from './mark.ts';

const NAMES: Record<MarkStyle, string> = { place: 'dl-1', group: 'dl-2', official: 'dl-3', person: 'dl-4' };
const SUFFIXES: Record<Ground, string> = { light: '', dark: 'd', middle: 'm' };
const ACTIVE = 'dl-0';

/** A page that clears the registry again and again wants no marks. */
const MAX_REPAINTS = 3;

export interface Painter {
  /** Paints these marks and no others. Marks that are painted already stay as they are. */
  paint(marks: readonly Mark[]): void;
  /** Paints all of them anew, because the ground behind them may have changed. */
  repaint(): void;
  /** Shows which name the open card belongs to. */
  setActive(mark: Mark | undefined): void;
  /** Looks whether the page has cleared our highlights, and restores them. */
  check(): void;
}

interface Painted {
  name: string;
  range: StaticRange;
}

/** A painter that leaves nothing behind when the signal aborts. `onCleared`: the page clears the marks, painting has stopped. */
export function createPainter(signal: AbortSignal, onCleared: () => void = () => undefined): Painter {
  const registry = CSS.highlights;
  const own = new Map<string, Highlight>();
  const painted = new Map<Mark, Painted>();
  let active: Mark | undefined;
  let repaints = 0;
  let stopped = false;

  const highlight = (name: string): Highlight => {
    const known = own.get(name);
    if (known) return known;
    const fresh = new Highlight();
    if (name.startsWith(ACTIVE)) fresh.priority = 1;
    own.set(name, fresh);
    registry.set(name, fresh);
    return fresh;
  };
  const remove = (name: string) => {
    // After an update of the extension its new script may paint under the same names: only what is ours goes.
    if (own.has(name) && registry.get(name) === own.get(name)) registry.delete(name);
    own.delete(name);
  };
  const unpaint = (mark: Mark, { name, range }: Painted) => {
    painted.delete(mark);
    const one = own.get(name);
    one?.delete(range);
    if (one?.size === 0) remove(name);
  };
  const add = (mark: Mark, grounds: Map<Element, Ground>) => {
    const range = toStaticRange(mark);
    if (!range) return;
    const name = NAMES[mark.style] + SUFFIXES[groundBehind(holderOf(mark), grounds)];
    highlight(name).add(range);
    painted.set(mark, { name, range });
  };
  const painter: Painter = {
    paint(marks) {
      if (stopped) return;
      const wanted = new Set(marks);
      for (const [mark, how] of [...painted]) if (!wanted.has(mark)) unpaint(mark, how);
      const grounds = new Map<Element, Ground>();
      for (const mark of marks) if (!painted.has(mark)) add(mark, grounds);
    },
    repaint() {
      const marks = [...painted.keys()];
      painter.paint([]);
      painter.paint(marks);
    },
    setActive(mark) {
      active = mark;
      for (const suffix of Object.values(SUFFIXES)) remove(ACTIVE + suffix);
      const range = mark && !stopped ? toStaticRange(mark) : undefined;
      if (mark && range) highlight(ACTIVE + SUFFIXES[groundBehind(holderOf(mark))]).add(range);
    },
    check() {
      if (stopped || [...own].every(([name, one]) => registry.get(name) === one)) return;
      if (repaints++ < MAX_REPAINTS) {
        for (const [name, one] of own) registry.set(name, one);
        return;
      }
      painter.paint([]);
      painter.setActive(undefined);
      stopped = true;
      onCleared();
    },
  };
  signal.addEventListener('abort', () => {
    for (const name of [...own.keys()]) remove(name);
    painted.clear();
  });
  watchGround(() => {
    painter.repaint();
    painter.setActive(active);
  }, signal);
  return painter;
}

/** Static, because live ranges tax every change of the page's DOM (measured in the platform study). */
function toStaticRange({ pieces }: Mark): StaticRange | undefined {
  const [first] = pieces;
  const last = pieces.at(-1);
  if (!first || !last) return undefined;
  return new StaticRange({ startContainer: first.node, startOffset: first.start, endContainer: last.node, endOffset: last.end });
}

/** Sites switch between light and dark by an attribute of their outermost elements, or follow the system. */
function watchGround(onChange: () => void, signal: AbortSignal): void {
  let frame = 0;
  const soon = () => {
    // After the frame in which the page applied it.
    if (frame === 0) frame = requestAnimationFrame(() => setTimeout(settled));
  };
  const settled = () => {
    frame = 0;
    if (!signal.aborted) onChange();
  };
  const observer = new MutationObserver(soon);
  for (const element of [document.documentElement, document.body]) if (element) observer.observe(element, { attributes: true });
  const scheme = matchMedia('(prefers-color-scheme: dark)');
  scheme.addEventListener('change', soon, { signal });
  signal.addEventListener('abort', () => observer.disconnect());
}
