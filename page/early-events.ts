/**
 * The page's events, heard before the page hears them. A page that stops events on its window would leave no pointer and no key to whoever
 * listens later; so the reader script adds these listeners before the page's first script runs. They do nothing until somebody asks.
 */

/** Nothing is ever prevented in the first ones, so the page may go on scrolling without waiting for us. */
const ONLY_SEEN = ['pointermove', 'pointerout', 'scroll', 'blur', 'visibilitychange'] as const;
const MAY_BE_TAKEN = ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'keydown', 'keyup'] as const;

type EventMap = WindowEventMap & Pick<DocumentEventMap, 'visibilitychange'>;
export type EarlyEventType = (typeof ONLY_SEEN)[number] | (typeof MAY_BE_TAKEN)[number];
/** Returns true when it took the event: no handler after it is asked. */
export type EarlyEventHandler<Type extends EarlyEventType> = (event: EventMap[Type]) => unknown;

export class EarlyEvents {
  /** Lists are replaced, never changed, so that handlers may come and go while an event is under way. */
  readonly #handlers = new Map<string, readonly ((event: Event) => unknown)[]>();

  readonly #listener = (event: Event): void => {
    // The page can make events of its own.
    if (!event.isTrusted) return;
    for (const handler of this.#handlers.get(event.type) ?? []) if (handler(event) === true) return;
  };

  /** Adds the listeners; what is there already stays where it is in the page's order. */
  begin(): void {
    for (const type of ONLY_SEEN) addEventListener(type, this.#listener, { capture: true, passive: true });
    for (const type of MAY_BE_TAKEN) addEventListener(type, this.#listener, { capture: true, passive: false });
  }

  /** Leaves nothing of ours on the page's window. */
  end(): void {
    for (const type of [...ONLY_SEEN, ...MAY_BE_TAKEN]) removeEventListener(type, this.#listener, { capture: true });
  }

  /** Calls the handler with each event that the browser itself made, until the signal aborts: after those before it, or before them all. */
  on<Type extends EarlyEventType>(
    type: Type,
    handler: EarlyEventHandler<Type>,
    signal: AbortSignal,
    order: 'first' | 'last' = 'last',
  ): void {
    if (signal.aborted) return;
    // A function of its own for each call, so that one handler may be added twice and taken away once.
    const own = (event: Event) => handler(event as EventMap[Type]);
    const before = this.#handlers.get(type) ?? [];
    this.#handlers.set(type, order === 'first' ? [own, ...before] : [...before, own]);
    signal.addEventListener('abort', () =>
      this.#handlers.set(
        type,
        (this.#handlers.get(type) ?? []).filter((other) => other !== own),
      ),
    );
  }
}
