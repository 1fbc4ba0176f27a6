/**
 * Watches the article for text that changes after it was read: hydration replaces it, single-page sites swap it. Marks whose text is gone
 * must not stay, and new text is read, in batches with a growing pause.
 */

/** Pause before a changed page is read again; doubles with each time up to the longest, so that a ticker costs little. */
const FIRST_PAUSE = 300;
const LONGEST_PAUSE = 20_000;
/** Readings of one page after which changes are left alone. */
const MAX_READINGS = 40;

export interface ChangeParts {
  /** Whether something read before is no longer as it was, or this much new text may be part of the article. */
  isAffected(records: readonly MutationRecord[]): boolean;
  readAgain(): Promise<void>;
  /** The address changed without a new document. */
  onNavigation(): void;
}

export function watchChanges(parts: ChangeParts, signal: AbortSignal): void {
  let pause = FIRST_PAUSE;
  let readings = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const address = location.pathname + location.search;
  const read = async () => {
    timer = undefined;
    if (signal.aborted) return;
    readings++;
    await parts.readAgain();
    if (readings >= MAX_READINGS) observer.disconnect();
  };
  const observer = new MutationObserver((records) => {
    if (location.pathname + location.search !== address) {
      parts.onNavigation();
      return;
    }
    if (timer !== undefined || !parts.isAffected(records)) return;
    timer = setTimeout(() => void read(), pause);
    pause = Math.min(pause * 2, LONGEST_PAUSE);
  });
  observer.observe(document.body, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}
