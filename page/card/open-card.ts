/** One card on the page: the trail of cards that the reader followed in it, its focus and its place. Drawing it is left to `paint`. */

import type { CardModel } from '../../engine/card-model.ts';
import type { TextSize } from '../../extension/preferences.ts';
import type { Naming } from '../naming.ts';
import type { Anchor } from './anchor.ts';
import { ClickRelay } from './clicks.ts';
import type { CardRequest } from './drawer.ts';
import { CardHost } from './host.ts';
import { Mover } from './mover.ts';
import { GAP, type Rect, type Side } from './placement.ts';
import { scrollUp } from './reveal.ts';
import { scrollToReveal } from './sheet.ts';
import { visibleArea } from './visible.ts';

/** What is drawn: the views' own props, without the views. */
export interface Face {
  content: CardRequest['content'];
  layout: CardRequest['layout'];
  theme: CardRequest['theme'];
  textSize: TextSize;
  /** What the reader can do about the name; absent on cards that a relation led to. */
  naming: Naming | undefined;
  /** The card is about this, whichever sense of the name it shows. */
  subject: string | undefined;
  onPause: CardRequest['onPause'];
  onOpenPanel: (() => Promise<void>) | undefined;
  canGoBack: boolean;
  pinned: boolean;
  /** Why the card can't be pinned now. */
  pinRefusal: string | undefined;
  onBack(): void;
  onOpenEntity(entity: string): void;
  onClose(): void;
  /** Absent where cards are not pinned. */
  onPin: (() => void) | undefined;
}

export interface Stage {
  styles: string;
  /** Draws a face, or nothing. */
  paint(face: Face | undefined, tip: HTMLElement): void;
  /** Makes the views take a copy of a click for the click itself. */
  accept(copy: Event): void;
  rectsOfPinned(): readonly Rect[];
  pinRefusal(): string | undefined;
  /** What a card says in place of one that could not be had. */
  errorText(error: unknown): string;
  /** What has the focus, inside a card or on the page. */
  focused(): Element | null;
  onPinned(card: OpenCard): void;
  onClosed(card: OpenCard): void;
}

export class OpenCard {
  readonly host: CardHost;
  pinned = false;
  readonly #stage: Stage;
  readonly #clicks: ClickRelay;
  readonly #mover: Mover;
  readonly #resized = new ResizeObserver(() => this.position());
  #request: CardRequest | undefined;
  /** What the reader came through by relations, the present one last. */
  #trail: CardRequest['content'][] = [];
  /** Number of the request: a card keeps what is unfolded in it while another sense of the same name is drawn. */
  #number = 0;
  #focusBefore: Element | null = null;
  #side: Side | undefined;
  /** Height to which the card was cut where it was pinned: until it is moved it covers no more than before. */
  #pinnedHeight = Number.POSITIVE_INFINITY;
  #sheetTop = Number.POSITIVE_INFINITY;

  constructor(stage: Stage) {
    this.#stage = stage;
    this.host = new CardHost(stage.styles, () => this.#onClose());
    this.#clicks = new ClickRelay(this.host.root, (copy) => stage.accept(copy));
    const { root, tip } = this.host;
    this.#mover = new Mover({ root, tip, isMovable: () => this.pinned, moveBy: (x, y) => this.#moveBy(x, y) });
  }

  get element(): Element {
    return this.host.element;
  }

  get isOpen(): boolean {
    return this.#request !== undefined;
  }

  show(request: CardRequest): void {
    // A card that was open without the focus may get it now.
    if (!this.host.hasFocus) this.#focusBefore = this.#stage.focused();
    this.#request = request;
    this.#number += 1;
    this.#trail = [request.content];
    this.#side = undefined;
    this.#sheetTop = Number.POSITIVE_INFINITY;
    this.host.mount(request.near);
    this.draw();
    this.#resized.observe(this.host.tip);
    if (request.focus) this.host.tip.querySelector<HTMLElement>('[tabindex="-1"]')?.focus({ preventScroll: true });
  }

  move(anchor: Anchor): void {
    if (!this.#request) return;
    this.#request = { ...this.#request, ...anchor };
    this.position();
  }

  close(): void {
    if (!this.#request) return;
    const { hasFocus } = this.host;
    this.#request = undefined;
    this.#trail = [];
    this.pinned = false;
    this.#resized.disconnect();
    this.#stage.paint(undefined, this.host.tip);
    this.host.unmount();
    if (hasFocus && this.#focusBefore instanceof HTMLElement && this.#focusBefore.isConnected) {
      this.#focusBefore.focus({ preventScroll: true });
    }
    this.#focusBefore = null;
  }

  /** An event that a person made inside the card. */
  onEvent(event: Event): void {
    if (event instanceof MouseEvent && /^(?:pointer|mouse)down$/.test(event.type)) this.#clicks.press(event);
    if (event instanceof MouseEvent && event.type === 'click') this.#clicks.click(event);
    this.#mover.onEvent(event);
  }

  draw(): void {
    const content = this.#trail.at(-1);
    if (!this.#request || !content) return;
    const { layout, theme, textSize, naming, onPause, openPanel } = this.#request;
    const isOfName = this.#trail.length === 1 && naming !== undefined;
    const { tip } = this.host;
    tip.classList.toggle('sheet', layout === 'sheet');
    tip.classList.toggle('pinned', this.pinned);
    tip.dataset.theme = theme;
    this.#stage.paint(
      {
        content,
        layout,
        theme,
        textSize,
        naming: isOfName ? this.#showing(naming) : undefined,
        subject: isOfName ? String(this.#number) : undefined,
        onPause,
        onOpenPanel: 'model' in content ? () => openPanel(content.model.entity) : undefined,
        canGoBack: this.#trail.length > 1,
        pinned: this.pinned,
        pinRefusal: this.pinned ? undefined : this.#stage.pinRefusal(),
        onBack: () => this.#back(),
        onOpenEntity: (entity) => void this.#follow(entity),
        onClose: () => this.#onClose(),
        onPin: layout === 'sheet' ? undefined : () => this.#onPin(),
      },
      tip,
    );
    this.position();
  }

  /** Puts the card where it belongs now; "More" changes its height, and it must stay where it covers nothing. */
  position(): void {
    if (!this.#request) return;
    const { layout, anchor, lines, rightToLeft, near } = this.#request;
    if (this.pinned) this.host.stay(this.#pinnedHeight);
    else if (layout === 'popover') {
      const others = this.#stage.rectsOfPinned();
      const { side, maxHeight } = this.host.place({ anchor, lines, rightToLeft, others, keep: this.#side }) ?? {};
      this.#side = side;
      this.#pinnedHeight = maxHeight ?? Number.POSITIVE_INFINITY;
    } else {
      this.host.dock(anchor.bottom - anchor.top);
      const { top = 0 } = this.host.rect() ?? {};
      const hidden = scrollToReveal(anchor, top, visibleArea());
      // Only a line that the sheet came to cover by growing: where the reader scrolls is their own affair.
      if (top < this.#sheetTop && anchor.bottom <= this.#sheetTop) scrollUp(near, hidden);
      this.#sheetTop = top;
    }
  }

  /** A card that was cut grows into the room that it is given. */
  #moveBy(x: number, y: number): void {
    this.host.moveBy(x, y);
    const { top = 0 } = this.host.rect() ?? {};
    this.#pinnedHeight = Math.max(this.#pinnedHeight, visibleArea().bottom - GAP - top);
    this.position();
  }

  #onPin(): void {
    if (this.pinned) this.#onClose();
    else if (this.#request && this.#stage.pinRefusal() === undefined) {
      this.pinned = true;
      this.#stage.onPinned(this);
      this.draw();
      this.#request.onPin();
    }
  }

  #onClose(): void {
    const wasPinned = this.pinned;
    const request = this.#request;
    if (wasPinned) {
      this.close();
      this.#stage.onClosed(this);
    } else request?.onClose();
  }

  async #follow(entity: string): Promise<void> {
    const before = this.#request;
    const trail = this.#trail;
    if (!before) return;
    const content = await before.load(entity).then(
      (model: CardModel) => ({ model }),
      (error: unknown) => ({ message: this.#stage.errorText(error) }),
    );
    // The reader may have left the card, or followed something else, while this was being fetched.
    if (this.#trail !== trail) return;
    this.#trail = [...trail, content];
    this.draw();
  }

  /** The sense that the reader chose takes the card's place, and the one before comes back when they undo it. */
  #showing(naming: Naming): Naming {
    return {
      ...naming,
      choose: async (sense, always) => {
        const number = this.#number;
        const before = this.#trail;
        const change = await naming.choose(sense, always);
        const replace = (next: CardRequest['content'][]) => {
          // The reader may have gone on meanwhile.
          if (!this.#request || this.#number !== number || this.#trail.length > 1) return;
          this.#trail = next;
          this.draw();
        };
        if (change.model) replace([{ model: change.model }]);
        return {
          ...change,
          undo: async () => {
            await change.undo();
            replace(before);
          },
        };
      },
    };
  }

  #back(): void {
    this.#trail = this.#trail.slice(0, -1);
    this.draw();
  }
}
