/**
 * Paints marks through the CSS Custom Highlight API: the page's DOM is not touched. The line styles are in `assets/public/marks.css`, which
 * the background inserts. Highlight names are neutral, since a page can list them.
 */
import type { MarkStyle } from '../../engine/card-model.ts';
import type { Mark } from './mark.ts';

const NAMES: Record<MarkStyle, string> = { place: 'dl-1', group: 'dl-2', official: 'dl-3', person: 'dl-4' };
const ACTIVE = 'dl-0';

export interface Painter {
  /** Replaces all marks. */
  paint(marks: readonly Mark[]): void;
  /** Shows which name the open card belongs to. */
  setActive(mark: Mark | undefined): void;
}

/** A painter that leaves nothing behind when the signal aborts. */
export function createPainter(signal: AbortSignal): Painter {
  const registry = CSS.highlights;
  const own = new Map<string, Highlight>();
  const remove = (name: string) => {
    // After an update of the extension its new script may paint under the same names: only what is ours goes.
    if (own.has(name) && registry.get(name) === own.get(name)) registry.delete(name);
    own.delete(name);
  };
  const put = (name: string, highlight: Highlight) => {
    own.set(name, highlight);
    registry.set(name, highlight);
  };
  signal.addEventListener('abort', () => {
    for (const name of [...own.keys()]) remove(name);
  });
  return {
    paint(marks) {
      for (const [style, name] of Object.entries(NAMES)) {
        const ranges = marks.filter((mark) => mark.style === style).flatMap(toStaticRange);
        if (ranges.length === 0) remove(name);
        else put(name, new Highlight(...ranges));
      }
    },
    setActive(mark) {
      if (!mark) remove(ACTIVE);
      else {
        const highlight = new Highlight(...toStaticRange(mark));
        highlight.priority = 1;
        put(ACTIVE, highlight);
      }
    },
  };
}

/** Static, because live ranges tax every change of the page's DOM (measured in the platform study). */
function toStaticRange({ pieces }: Mark): StaticRange[] {
  const [first] = pieces;
  const last = pieces.at(-1);
  if (!first || !last) return [];
  return [new StaticRange({ startContainer: first.node, startOffset: first.start, endContainer: last.node, endOffset: last.end })];
}
