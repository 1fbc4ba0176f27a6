/** What the card script offers to the marking script. */
import type { CardModel } from '../../engine/card-model.ts';
import type { PageTexts } from '../../extension/page-texts.ts';
import type { TextSize } from '../../extension/preferences.ts';
import type { Naming } from '../naming.ts';
import type { Anchor } from './anchor.ts';
import type { Notice } from './notice.ts';
import type { Rect } from './placement.ts';

export interface CardRequest extends Anchor {
  /** The card, or words on why there is none. */
  content: { model: CardModel } | Notice;
  /** Element that holds the name: the card goes into the same modal dialog, if it is in one. */
  near: Element;
  /** The text around the name begins at the right. */
  rightToLeft: boolean;
  /** Opened by keyboard: the card takes the focus and gives it back. */
  focus: boolean;
  /** Bottom sheet for touch and narrow screens. */
  layout: 'popover' | 'sheet';
  theme: 'light' | 'dark';
  textSize: TextSize;
  /** The reader closed the card, or the page does not let it be. Not called for a card that was pinned. */
  onClose(): void;
  /** The reader pinned the card: from now on it is no longer the one that {@link CardDrawer.hide} hides. */
  onPin(): void;
  /** Opens a card in the browser's side panel. @throws with words where the browser does not allow it. */
  openPanel(entity: string): Promise<void>;
  /** Model of another entity, for relations that open in the same card. */
  load(entity: string): Promise<CardModel>;
  /** What the reader can do about the name. */
  naming?: Naming;
  /** Pauses reading on all pages; gives what ends the pause. */
  onPause?(): Promise<() => Promise<void>>;
}

export interface CardDrawer {
  /** Sets the language of the cards, before the first is shown. */
  speak(texts: PageTexts): void;
  show(request: CardRequest): void;
  /** Moves an open card along when its name moved. */
  move(anchor: Anchor): void;
  hide(): void;
  /** Where the card is now; undefined if none is shown. Pinned cards are not meant. */
  rect(): Rect | undefined;
  /** Whether the focus is inside the card. */
  hasFocus(): boolean;
}
