/**
 * On a page that is no article: notices when it may have become one. Single-page sites change the address and, with it, the title, so only
 * the document's head is watched; a page that is drawn after loading gets one second look.
 */

/** Time for a single-page site to draw what belongs to a new address. */
const SETTLE = 500;
/** Time after which a page that draws itself has its text. */
const SECOND_LOOK = 2000;
/** Second looks at one document; each changes nothing if the page is still no article. */
let secondLooks = 1;

/** Says whether it looks again whatever happens; else only when the address changes. */
export function watchForArticle(lookAgain: () => void, signal: AbortSignal): boolean {
  const address = location.pathname + location.search;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(() => {
    if (location.pathname + location.search === address) return;
    // The new address deserves a second look of its own.
    secondLooks = 1;
    timer ??= setTimeout(lookAgain, SETTLE);
  });
  observer.observe(document.head ?? document.documentElement, { childList: true, characterData: true, subtree: true });
  const second = secondLooks-- > 0 ? setTimeout(lookAgain, SECOND_LOOK) : undefined;
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
    clearTimeout(second);
  });
  return second !== undefined;
}
