/** What the side panel knows about the tab in front of it, and the card that it shows. */
import type { CardModel, MarkStyle } from '../engine/card-model.ts';
import type { ArticleFacts } from '../engine/export/article-facts.ts';
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
  /** What the data call it; absent until it is known. */
  title?: string;
  /** Where it lies, for the map. */
  place?: { lat: number; lon: number; isArea: boolean; countries: readonly string[]; population: number };
}

/** Where a page states its date. */
export type DateOrigin = 'json-ld' | 'meta' | 'itemprop' | 'time-marked' | 'url' | 'time';

/** The article's date, as ISO, and how it came about. */
export interface PanelDating {
  /** The date that holds. */
  date?: string;
  /** The date that the page states. */
  own?: { date: string; origin: DateOrigin };
  /** The reader put `date` in the place of the page's own. */
  corrected: boolean;
}

export interface PanelState {
  /** Host name for the heading; absent where the page has none that can be seen. */
  site?: string;
  /** Absent where nothing of ours is in the page and its address can't be seen. */
  page?: PopupPage;
  /** In reading order. */
  names: readonly PanelName[];
  dating: PanelDating;
  /** The mention that the reader went to last: `at` counts from 1. */
  gone?: { entity: string; at: number; of: number };
  /** What the reader chose for cards. */
  textSize: TextSize;
  /** Something went wrong, in plain words. */
  message?: string;
}

/** The card that is open in the panel, or words on why there is none. */
export type PanelCard = { model: CardModel; canGoBack: boolean } | { message: string };

export type ExportFormat = 'csv' | 'json' | 'geojson';
export type TakeAway = ExportFormat | 'copy' | 'print';

/** How far the reader's wish to copy, export or print has come. */
export type TakeAwayState =
  | { kind: 'idle' }
  | { kind: 'working'; what: TakeAway; done: number; of: number }
  | { kind: 'done'; what: TakeAway }
  | { kind: 'failed'; what: TakeAway; message: string };

/** What is printed beside the lists. */
export type PrintedFacts = ArticleFacts;
