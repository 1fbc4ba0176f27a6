/** Does long work in slices, so that no task of ours holds up the page. */
import type { Block } from './text-blocks.ts';
import { collectSteps } from './text-blocks.ts';

/** Milliseconds of work before the page gets its turn: two slices stay below the 10 ms that no task of ours may take. */
const SLICE = 4;

/** Times that a page may change its text under the collecting. */
const ATTEMPTS = 3;

/**
 * The blocks of {@link collectSteps}, collected in slices. If the page changes its text meanwhile, it is collected anew; the last attempt goes
 * on whatever changes, since marks are checked against the page before they are made, and what it missed is read with the next change.
 */
export async function collectBlocksInSlices(document: Document, signal: AbortSignal): Promise<Block[]> {
  let changed = false;
  const observer = new MutationObserver(() => {
    changed = true;
  });
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  try {
    for (let attempt = 1; ; attempt++) {
      changed = false;
      const isLast = attempt === ATTEMPTS;
      const blocks = await inSlices(collectSteps(document), () => signal.aborted || (changed && !isLast));
      if (blocks) return blocks;
      if (signal.aborted) return [];
    }
  } finally {
    observer.disconnect();
  }
}

/**
 * Drives the steps to their end, or gives up with undefined when `isVoid` says that they lead nowhere. Slices are timer callbacks: the
 * pause that browsers put between nested timers is the page's.
 */
function inSlices<T>(steps: Generator<undefined, T>, isVoid: () => boolean): Promise<T | undefined> {
  return new Promise((resolve, reject) => {
    const work = () => {
      if (isVoid()) return resolve(undefined);
      try {
        for (const end = performance.now() + SLICE; ; ) {
          const step = steps.next();
          if (step.done) return resolve(step.value);
          if (performance.now() >= end) break;
        }
      } catch (error) {
        return reject(error);
      }
      setTimeout(work);
    };
    afterFrame(work);
  });
}

/** Milliseconds after which a page that draws no frames, because it is behind others, is read all the same. */
const NO_FRAME = 200;

/**
 * Calls back after the page has drawn its next frame. Whether an element is visible is known then; before, asking makes the browser
 * calculate the styles of the whole page at once, in our task.
 */
function afterFrame(call: () => void): void {
  let called = false;
  const once = () => {
    if (called) return;
    called = true;
    call();
  };
  requestAnimationFrame(() => setTimeout(once));
  setTimeout(once, NO_FRAME);
}
