/** Keeps the card's host as it was put: a page may restyle, move or remove it, by accident or on purpose. */

/** A page that insists gets its way: two scripts that undo each other would hang the tab. */
const TRIES = 3;

export interface Guarded {
  element: Element;
  /** Puts the element back into its place. */
  restore(): void;
  /** The page insists. */
  giveUp(): void;
}

export class HostGuard {
  readonly #guarded: Guarded;
  readonly #observer = new MutationObserver(() => this.#check());
  #home: Node | undefined;
  #restored = 0;

  constructor(guarded: Guarded) {
    this.#guarded = guarded;
  }

  /** The element is in its home from now on. A new home is no new beginning: tries are counted until {@link end}. */
  begin(home: Node): void {
    this.#observer.disconnect();
    this.#home = home;
    this.#observer.observe(this.#guarded.element, { attributes: true });
    this.#observer.observe(home, { childList: true });
  }

  end(): void {
    this.#observer.disconnect();
    this.#home = undefined;
    this.#restored = 0;
  }

  #check(): void {
    const { element, restore, giveUp } = this.#guarded;
    const names = element.getAttributeNames();
    const isAway = element.parentNode !== this.#home;
    if (this.#home === undefined || (names.length === 0 && !isAway)) return;
    if (this.#restored === TRIES) {
      this.end();
      giveUp();
      return;
    }
    this.#restored += 1;
    // The host has no attributes of its own.
    for (const name of names) element.removeAttribute(name);
    if (isAway) restore();
    // What was just done is not the page's doing.
    this.#observer.takeRecords();
  }
}
