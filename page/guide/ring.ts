/**
 * The ring round the name at which the cursor of the commands stands, and the words that a screen reader says of it. One element at the end
 * of the page, there only while the ring is; in the top layer, so that nothing of the page covers it, and never in the pointer's way.
 */
import { directionOf, type Locale } from '../../engine/words/locales.ts';
import type { EarlyEvents } from '../early-events.ts';
import { holderOf, rectsOf } from '../marks/geometry.ts';
import type { Mark } from '../marks/mark.ts';
import { homeFor, makeRoot } from '../own-root.ts';
import { linesOf } from './lines.ts';

/** Two colours, so that one of them shows on any ground (WCAG 2.2, technique C40). */
const STYLES = `:host{all:initial!important;display:block!important;position:fixed!important;inset:0 auto auto 0!important;width:0!important;height:0!important;pointer-events:none!important}
.rings{position:fixed;inset:0;width:auto;height:auto;margin:0;padding:0;border:0;background:transparent;overflow:visible;pointer-events:none}
.ring{position:absolute;box-sizing:border-box;border:2px solid #12306f;outline:2px solid #fff;border-radius:4px;pointer-events:none}
.words{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@media (forced-colors:active){.ring{forced-color-adjust:none;border-color:CanvasText;outline-color:Canvas}}
@media print{.rings{display:none}}`;

/** Between the name's letters and the ring, its own width included. */
const SPACE = 3;
/** A live region says what changes in it; one that has just come has not changed. */
const BEFORE_WORDS = 100;

export class Ring {
  #mark: Mark | undefined;
  readonly #host = document.createElement('div');
  readonly #rings = document.createElement('div');
  readonly #words = document.createElement('div');
  readonly #resized: ResizeObserver;
  #frame = 0;
  #saying: ReturnType<typeof setTimeout> | undefined;

  constructor(events: EarlyEvents, signal: AbortSignal) {
    makeRoot(this.#host, STYLES).append(this.#rings, this.#words);
    this.#rings.className = 'rings';
    this.#rings.setAttribute('popover', 'manual');
    this.#words.className = 'words';
    this.#words.setAttribute('role', 'status');
    events.on('scroll', () => this.#drawSoon(), signal);
    addEventListener('resize', (event) => event.isTrusted && this.#drawSoon(), { passive: true, signal });
    // Pictures that load late move the text.
    this.#resized = new ResizeObserver(() => this.#drawSoon());
    signal.addEventListener('abort', () => this.hide());
  }

  /** The name that has the ring. */
  get mark(): Mark | undefined {
    return this.#mark;
  }

  show(mark: Mark): void {
    this.#mark = mark;
    clearTimeout(this.#saying);
    this.#words.textContent = '';
    const home = homeFor(holderOf(mark));
    if (this.#host.parentNode !== home) {
      home.append(this.#host);
      this.#rings.showPopover();
    }
    this.#resized.observe(document.documentElement);
    this.#draw();
  }

  hide(): void {
    if (!this.#mark) return;
    this.#mark = undefined;
    clearTimeout(this.#saying);
    this.#resized.disconnect();
    this.#rings.replaceChildren();
    this.#host.remove();
  }

  /** Has a screen reader say the words when it has nothing more urgent to say. */
  say(words: string, locale: Locale): void {
    this.#words.lang = locale;
    this.#words.dir = directionOf(locale);
    clearTimeout(this.#saying);
    this.#saying = setTimeout(() => {
      this.#words.textContent = words;
    }, BEFORE_WORDS);
  }

  #drawSoon(): void {
    if (!this.#mark || this.#frame !== 0) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      this.#draw();
    });
  }

  #draw(): void {
    if (!this.#mark) return;
    const rings = linesOf(rectsOf(this.#mark)).map(({ left, top, right, bottom }) => {
      const ring = document.createElement('div');
      ring.className = 'ring';
      ring.style.left = `${left - SPACE}px`;
      ring.style.top = `${top - SPACE}px`;
      ring.style.width = `${right - left + 2 * SPACE}px`;
      ring.style.height = `${bottom - top + 2 * SPACE}px`;
      return ring;
    });
    this.#rings.replaceChildren(...rings);
  }
}
