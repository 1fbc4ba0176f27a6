/** What the card script offers to the marking script. */
import type { CardModel } from '../../engine/card-model.ts';
import type { Rect } from './placement.ts';

export interface CardRequest {
  /** The card, or words on why there is none. */
  content: { model: CardModel } | { message: string };
  /** Where the name stands, in viewport pixels. */
  anchor: Rect;
  /** Element that holds the name: the card goes into the same modal dialog, if it is in one. */
  near: Element;
  /** Opened by keyboard: the card takes the focus and gives it back. */
  focus: boolean;
  /** Bottom sheet for touch and narrow screens. */
  layout: 'popover' | 'sheet';
  theme: 'light' | 'dark';
  /** The reader closed the card. */
  onClose(): void;
  /** Opens a card in the browser's side panel. @throws with words where the browser does not allow it. */
  openPanel(entity: string): Promise<void>;
  /** Model of another entity, for relations that open in the same card. */
  load(entity: string): Promise<CardModel>;
}

export interface CardDrawer {
  show(request: CardRequest): void;
  /** Moves an open card along when its name moved. */
  move(anchor: Rect): void;
  hide(): void;
  /** Where the card is now; undefined if none is shown. */
  rect(): Rect | undefined;
}
