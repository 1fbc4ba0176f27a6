/** What the side panel knows about the tab in front of it, and the card that it shows. */
import type { CardModel, MarkStyle } from '../engine/card-model.ts';
import type { TextSize } from '../extension/preferences.ts';
import type { PopupPage } from './popup-state.ts';

/** A name that the article in front holds. */
export interface PanelName {
  entity: string;
  /** As the article first writes it. */
  text: string;
  style: MarkStyle;
  /** How often the article names it. */
  count: number;
}

export interface PanelState {
  /** Host name for the heading; absent where the page has none that can be seen. */
  site?: string;
  /** Absent where nothing of ours is in the page and its address can't be seen. */
  page?: PopupPage;
  /** In reading order. */
  names: readonly PanelName[];
  /** What the reader chose for cards. */
  textSize: TextSize;
  /** Something went wrong, in plain words. */
  message?: string;
}

/** The card that is open in the panel, or words on why there is none. */
export type PanelCard = { model: CardModel; canGoBack: boolean } | { message: string };
