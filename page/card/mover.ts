/** Moves a pinned card: by dragging its head, or by the arrow keys while its pin has the focus. */

/** Pixels for each press of an arrow key, and with Shift. */
const STEP = 16;
const LEAP = 80;

export interface Movable {
  root: ShadowRoot;
  /** Takes the pointer while it is dragged, even outside of it. */
  tip: Element;
  /** Whether it may be moved now. */
  isMovable(): boolean;
  /** Moves the card by so many pixels, as far as it stays in view. */
  moveBy(x: number, y: number): void;
}

export class Mover {
  readonly #card: Movable;
  #drag: { id: number; x: number; y: number } | undefined;

  constructor(card: Movable) {
    this.#card = card;
  }

  /** An event that a person made inside the card. */
  onEvent(event: Event): void {
    if (event instanceof PointerEvent) this.#onPointer(event);
    else if (event instanceof KeyboardEvent && event.type === 'keydown') this.#onKey(event);
  }

  #onPointer(event: PointerEvent): void {
    const { type, pointerId: id, clientX: x, clientY: y } = event;
    if (type === 'pointerdown') {
      const hit = this.#card.root.elementFromPoint(x, y);
      if (event.button !== 0 || !this.#card.isMovable() || !hit?.closest('.head') || hit.closest('button, a')) return;
      this.#drag = { id, x, y };
      this.#card.tip.setPointerCapture(id);
    }
    if (this.#drag?.id !== id) return;
    if (type === 'pointermove') {
      this.#card.moveBy(x - this.#drag.x, y - this.#drag.y);
      this.#drag = { id, x, y };
    }
    if (type === 'pointerup' || type === 'pointercancel') this.#drag = undefined;
  }

  #onKey(event: KeyboardEvent): void {
    if (!this.#card.isMovable() || event.ctrlKey || event.altKey || event.metaKey) return;
    if (!this.#card.root.activeElement?.matches('.pin')) return;
    const step = event.shiftKey ? LEAP : STEP;
    const ways: Record<string, [number, number]> = {
      ArrowLeft: [-step, 0],
      ArrowRight: [step, 0],
      ArrowUp: [0, -step],
      ArrowDown: [0, step],
    };
    const way = Object.hasOwn(ways, event.key) ? ways[event.key] : undefined;
    if (!way) return;
    // The page would scroll.
    event.preventDefault();
    this.#card.moveBy(...way);
  }
}
