/**
 * Watches the article for text that changes after it was read: hydration replaces it, single-page sites swap it, live pages add to it. Marks
 * whose text is gone must go before the next frame, and new text is read in batches with a growing pause. A page that never rests is left
 * alone after a while.
 */
import { isOwnMarkup } from './marks/markup.ts';
import { bringsText } from './new-text.ts';

/** Pause before a changed page is read again; doubles with each time up to the longest, so that a ticker costs little. */
const FIRST_PAUSE = 300;
const LONGEST_PAUSE = 20_000;
/** Without a reading for this long the page has come to rest, and the pauses begin anew. */
const REST = 60_000;
/** Readings in a row, without such a rest between them, after which the page's changes are left alone. */
const MAX_READINGS = 12;
/** More records than this at once are not looked at one by one (as in Dark Reader). */
const HUGE = 1000;
/** A second with more records than this is a storm; so many of them in a row, and nothing is followed any more. */
const STORM_RECORDS = 5000;
const MAX_STORMS = 3;
/** Milliseconds between two looks at marks whose text may be gone; in between, the next frame's is soon enough. */
const DROP_GAP = 8;
/** How often a page that is not followed is looked at for marks whose text is gone. */
const LOOK = 1000;

export interface ChangeParts {
  /** Drops marks whose text is gone; whether there were any. */
  dropStale(): boolean;
  /** Whether most of the text that was read still stands in the page. */
  isStillThere(): boolean;
  /** Reads the page again and gives the shadow roots that its text lies in. Never rejects. */
  readAgain(): Promise<readonly ShadowRoot[]>;
  /** The address changed without a new document, and the text with it. */
  onNavigation(): void;
  /** The page changes without end; nothing is followed from now on. */
  onStop(): void;
}

export function watchChanges(parts: ChangeParts, roots: readonly ShadowRoot[], signal: AbortSignal): void {
  let address = location.pathname + location.search;
  let pause = FIRST_PAUSE;
  let readings = 0;
  let lastReading = performance.now();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let reading = false;
  /** Something changed while a reading was under way, which may have missed it. */
  let changedMeanwhile = false;
  const storms = new StormCounter();

  const observer = new MutationObserver((all) => {
    if (storms.isTooMuch(all.length)) return stop();
    const huge = all.length > HUGE;
    const records = huge ? all : all.filter((record) => !isOwnMarkup(record));
    if (records.length === 0) return;
    const moved = location.pathname + location.search !== address;
    if (moved && !parts.isStillThere()) return parts.onNavigation();
    address = location.pathname + location.search;
    const tookText = huge || records.some(({ type, removedNodes }) => type === 'characterData' || removedNodes.length > 0);
    if (tookText) dropBeforeFrame();
    if (moved || huge || records.some(bringsText)) readSoon();
  });
  let lastDrop = Number.NEGATIVE_INFINITY;
  let frame = 0;
  const drop = () => {
    frame = 0;
    lastDrop = performance.now();
    if (!signal.aborted && parts.dropStale()) readSoon();
  };
  /** At once, that no frame shows a mark under other text; where changes come thick and fast, once a frame. */
  const dropBeforeFrame = () => {
    if (performance.now() - lastDrop > DROP_GAP) drop();
    else if (frame === 0) frame = requestAnimationFrame(drop);
  };
  const observed = new Set<Node>();
  const observe = (nodes: readonly Node[]) => {
    for (const node of nodes) {
      if (observed.has(node)) continue;
      observed.add(node);
      observer.observe(node, { childList: true, characterData: true, subtree: true });
    }
  };
  const readSoon = () => {
    if (performance.now() - lastReading > REST) {
      pause = FIRST_PAUSE;
      readings = 0;
    }
    if (reading) changedMeanwhile = true;
    else timer ??= setTimeout(() => void read(), pause);
  };
  const read = async () => {
    timer = undefined;
    if (readings >= MAX_READINGS) return stop();
    reading = true;
    readings++;
    pause = Math.min(pause * 2, LONGEST_PAUSE);
    observe(await parts.readAgain());
    lastReading = performance.now();
    reading = false;
    if (!changedMeanwhile || signal.aborted) return;
    changedMeanwhile = false;
    readSoon();
  };
  const stop = () => {
    end();
    parts.onStop();
    const look = setInterval(() => {
      if (document.visibilityState === 'visible') parts.dropStale();
    }, LOOK);
    signal.addEventListener('abort', () => clearInterval(look));
  };
  const end = () => {
    observer.disconnect();
    clearTimeout(timer);
  };
  observe([document, ...roots]);
  signal.addEventListener('abort', end);
}

/** Counts records second by second. */
class StormCounter {
  #second = 0;
  #records = 0;
  #storms = 0;

  /** Adds records; true after {@link MAX_STORMS} stormy seconds in a row. */
  isTooMuch(records: number): boolean {
    const second = Math.floor(performance.now() / 1000);
    if (second !== this.#second) {
      this.#storms = second === this.#second + 1 && this.#records > STORM_RECORDS ? this.#storms + 1 : 0;
      this.#second = second;
      this.#records = 0;
    }
    this.#records += records;
    return this.#storms >= MAX_STORMS;
  }
}
