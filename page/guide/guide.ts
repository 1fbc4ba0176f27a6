/**
 * The way through an article without a pointer: the browser's commands move a cursor from name to name. The name gets a ring and its card
 * opens, while the focus stays where the reader had it; Enter or a command takes it into the card.
 */
import type { PageCommand } from '../../extension/page-state.ts';
import type { EarlyEvents } from '../early-events.ts';
import type { CardContent, HoverScheduler } from '../hover/scheduler.ts';
import { boundsOf, rectsOf } from '../marks/geometry.ts';
import type { Mark } from '../marks/mark.ts';
import { pageWords } from '../words.ts';
import { bringIntoView } from './into-view.ts';
import { Ring } from './ring.ts';
import { wordsFor } from './words.ts';

export interface GuideParts {
  marks(): readonly Mark[];
  scheduler: HoverScheduler;
  events: EarlyEvents;
  /** Whether the focus is inside the card. */
  cardHasFocus(): boolean;
}

/** Pixels a pointer moves at least to be meant: what scrolls under a still one moves it too, and hands tremble. */
const MEANT = 3;

export class Guide {
  readonly #parts: GuideParts;
  readonly #ring: Ring;
  /** Name whose card is to be told of when it is drawn. */
  #untold: Mark | undefined;

  constructor(parts: GuideParts, signal: AbortSignal) {
    this.#parts = parts;
    this.#ring = new Ring(parts.events, signal);
    this.#endByPointer(signal);
  }

  carryOut(command: PageCommand): void {
    if (command === 'open-card') this.enter();
    else this.#step(command === 'next-name' ? 1 : -1);
  }

  get hasRing(): boolean {
    return this.#ring.mark !== undefined;
  }

  get cardHasFocus(): boolean {
    return this.#parts.cardHasFocus();
  }

  hide(): void {
    this.#ring.hide();
  }

  /** Opens the card with the focus in it: that of the ring's name, else the one that is open, else of the name nearest to the middle. */
  enter(): void {
    const mark = this.#current() ?? nearestToMiddle(this.#names());
    if (!mark) return;
    bringIntoView(mark);
    this.#untold = undefined;
    this.#parts.scheduler.dispatch({ kind: 'open', mark, via: 'keyboard' });
  }

  /** A card was drawn: now it is known what the name is. */
  drawn(mark: Mark, content: CardContent): void {
    if (this.#untold !== mark || this.#ring.mark !== mark) return;
    this.#untold = undefined;
    const names = this.#names();
    const words = pageWords();
    if (words) this.#ring.say(wordsFor(mark, content, names.indexOf(mark) + 1, names.length, words.say), words.locale);
  }

  #step(step: 1 | -1): void {
    const names = this.#names();
    const current = this.#current();
    const from = current ? names.indexOf(current) : -1;
    const mark = names[from < 0 ? firstInView(names, step) : (from + step + names.length) % names.length];
    if (!mark) return;
    bringIntoView(mark);
    this.#ring.show(mark);
    this.#untold = mark;
    // Whoever reads cards goes from card to card.
    this.#parts.scheduler.dispatch({ kind: 'open', mark, via: this.cardHasFocus ? 'keyboard' : 'cursor' });
  }

  /** Names that are shown, in reading order: parts of a page may be folded away. */
  #names(): Mark[] {
    return this.#parts.marks().filter((mark) => rectsOf(mark).length > 0);
  }

  #current(): Mark | undefined {
    const { state } = this.#parts.scheduler;
    const mark = this.#ring.mark ?? (state.kind === 'open' ? state.mark : undefined);
    // The text may have changed since.
    return mark && this.#parts.marks().includes(mark) ? mark : undefined;
  }

  #endByPointer(signal: AbortSignal): void {
    const { events } = this.#parts;
    let last: { x: number; y: number } | undefined;
    events.on(
      'pointermove',
      ({ clientX: x, clientY: y }) => {
        if (!this.hasRing) last = undefined;
        else if (!last) last = { x, y };
        else if (Math.hypot(x - last.x, y - last.y) >= MEANT) this.hide();
      },
      signal,
    );
    events.on('pointerdown', () => this.hide(), signal);
  }
}

/** Where to begin: at the first name in view or below it going forward, the last one above the lower edge going back. */
function firstInView(names: readonly Mark[], step: number): number {
  const rects = names.map(boundsOf);
  const index = step > 0 ? rects.findIndex((rect) => rect.top >= 0) : rects.findLastIndex((rect) => rect.bottom <= innerHeight);
  return index >= 0 ? index : step > 0 ? 0 : names.length - 1;
}

function nearestToMiddle(names: readonly Mark[]): Mark | undefined {
  const distance = (mark: Mark) => {
    const { left, top, right, bottom } = boundsOf(mark);
    return Math.hypot((left + right - innerWidth) / 2, (top + bottom - innerHeight) / 2);
  };
  const [nearest] = names.map((mark) => ({ mark, away: distance(mark) })).toSorted((a, b) => a.away - b.away);
  return nearest?.mark;
}
