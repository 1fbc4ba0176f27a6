/** When a page can be read: it is in front of a reader, its text has arrived, and its own scripts had their turn. */

/** Longest wait for an idle moment after the text arrived. */
const IDLE = 300;
/** How often to look again where the page's `document.open()` took our listeners away. */
const LOOK_AGAIN = 1000;

/** Calls back once the document can be read: at once if it can be now. Never after the signal aborted. */
export function whenReady(go: () => void, signal: AbortSignal): void {
  // A page that is prepared in advance may never be looked at.
  if (isPrerendering()) whenShown(() => whenReady(go, signal), signal);
  else if (document.readyState === 'loading') whenParsed(() => whenIdle(go, signal), signal);
  else if (!signal.aborted) go();
}

const isPrerendering = () => 'prerendering' in document && document.prerendering === true;

function whenShown(go: () => void, signal: AbortSignal): void {
  document.addEventListener('prerenderingchange', (event) => event.isTrusted && go(), { signal });
}

function whenParsed(go: () => void, signal: AbortSignal): void {
  const own = new AbortController();
  const timer = setInterval(() => document.readyState !== 'loading' && parsed(), LOOK_AGAIN);
  const parsed = () => own.abort();
  own.signal.addEventListener('abort', () => {
    clearInterval(timer);
    if (!signal.aborted) go();
  });
  signal.addEventListener('abort', parsed);
  // On the window, which hears it before the page's listeners do.
  addEventListener('DOMContentLoaded', (event) => event.isTrusted && parsed(), { capture: true, signal: own.signal });
}

function whenIdle(go: () => void, signal: AbortSignal): void {
  requestIdleCallback(() => !signal.aborted && go(), { timeout: IDLE });
}
