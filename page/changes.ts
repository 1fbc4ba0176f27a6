/**
 * Watches the article for text that changes after it was read: hydration replaces it, single-page sites swap it. Marks whose text is gone
 * must not stay, and new text is read, in batches with a growing pause.
 */

/** Pause before a changed page is read again; doubles with each time up to the longest, so that a ticker costs little. */
const FIRST_PAUSE = 300;
const LONGEST_PAUSE = 20_000;
/** Readings of one page after which changes of its text are left alone. */
const MAX_READINGS = 40;

export interface ChangeParts {
  /** Whether something read before is no longer as it was, or new text may be part of the article. */
  isAffected(records: readonly MutationRecord[]): boolean;
  /** Never rejects. */
  readAgain(): Promise<void>;
  /** The address changed without a new document. */
  onNavigation(): void;
}

export function watchChanges(parts: ChangeParts, signal: AbortSignal): void {
  const address = location.pathname + location.search;
  let pause = FIRST_PAUSE;
  let readings = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let reading = false;
  /** Something changed while a reading was under way, which may have missed it. */
  let changedMeanwhile = false;
  const readSoon = () => {
    if (readings >= MAX_READINGS) return;
    if (reading) changedMeanwhile = true;
    else timer ??= setTimeout(() => void read(), pause);
  };
  const read = async () => {
    timer = undefined;
    reading = true;
    readings++;
    pause = Math.min(pause * 2, LONGEST_PAUSE);
    await parts.readAgain();
    reading = false;
    if (!changedMeanwhile || signal.aborted) return;
    changedMeanwhile = false;
    readSoon();
  };
  const observer = new MutationObserver((records) => {
    if (location.pathname + location.search !== address) parts.onNavigation();
    else if (readings < MAX_READINGS && parts.isAffected(records)) readSoon();
  });
  observer.observe(document.body, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}
