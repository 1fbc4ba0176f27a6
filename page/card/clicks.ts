/**
 * Presses the card's buttons for clicks that are taken at the window. Inside a closed root a listener there sees the host alone, so what was
 * clicked is asked of the root.
 */

const CONTROL = 'button, a[href], summary, input, select, label';

export class ClickRelay {
  readonly #root: ShadowRoot;
  readonly #accept: (copy: Event) => void;
  #pressed: Element | undefined;

  /** `accept` makes the card's views take a copy of a click for the click itself. */
  constructor(root: ShadowRoot, accept: (copy: Event) => void) {
    this.#root = root;
    this.#accept = accept;
  }

  /** The pointer went down: a click counts only where it began and ended on the same control. */
  press(event: MouseEvent): void {
    this.#pressed = this.#at(event);
  }

  /** A click that a person made on the card. Links follow by themselves: nothing here prevents it. */
  click(event: MouseEvent): void {
    const control = this.controlOf(event);
    if (!(control instanceof HTMLButtonElement)) return;
    const { detail, clientX, clientY, ctrlKey, shiftKey, altKey, metaKey } = event;
    const copy = new MouseEvent('click', { bubbles: true, cancelable: true, detail, clientX, clientY, ctrlKey, shiftKey, altKey, metaKey });
    this.#accept(copy);
    control.dispatchEvent(copy);
  }

  /** Keys and assistive technology click what has the focus, without a pointer (`detail` 0). */
  controlOf(event: MouseEvent): Element | undefined {
    if (event.detail === 0) return this.#root.activeElement?.closest(CONTROL) ?? undefined;
    const control = this.#at(event);
    return control === this.#pressed ? control : undefined;
  }

  #at({ clientX, clientY }: MouseEvent): Element | undefined {
    return this.#root.elementFromPoint(clientX, clientY)?.closest(CONTROL) ?? undefined;
  }
}
