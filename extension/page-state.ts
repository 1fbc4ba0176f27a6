/** What the page side tells the popup about the page it is on, and what it can be asked to do. */
import type { MarkStyle } from '../engine/card-model.ts';

/** Why a page is no article; the popup says it (`marks.notArticle.…`). */
export const NO_ARTICLE_REASONS = ['private', 'frontPage', 'otherType', 'littleText', 'noSign', 'links'] as const;
export type NoArticleReason = (typeof NO_ARTICLE_REASONS)[number];

/** Why it is one; only the command line says that. */
export type ArticleReason = 'news' | 'article' | 'dated';

export type PageState =
  | { kind: 'working' }
  | { kind: 'not-article'; why: NoArticleReason }
  | { kind: 'no-names'; date?: string }
  /** `note`: the page keeps changing and is no longer followed, or it clears the marks. */
  | { kind: 'reading'; names: number; marked: number; date?: string; byStyle: Record<MarkStyle, number>; note?: 'busy' | 'cleared' }
  /** The reader paused all reading; `until` in milliseconds since 1970. */
  | { kind: 'paused'; until: number }
  | { kind: 'failed'; message: string };

/** Where a page says of which day it is: `page/date.ts` looks in this order. */
export type DateOrigin = 'json-ld' | 'meta' | 'itemprop' | 'time-marked' | 'url' | 'time';

/** How the article's date came about; without anything the newest facts hold. Dates are ISO, of any precision. */
export interface Dating {
  /** The date that the page states. */
  own?: { date: string; origin: DateOrigin };
  /** The date that the reader put in its place, for this page as long as it is open. */
  corrected?: string;
}

/** Which mention of a name was gone to: `at` counts from 1. */
export interface GoneTo {
  at: number;
  of: number;
}

/** A name that the article holds, however it is marked. */
export interface PageName {
  entity: string;
  /** As the article first writes it. */
  text: string;
  style: MarkStyle;
  /** How often the article names it. */
  count: number;
}

/** The page's answer: its state and where it is, since the popup may not see a tab's address without permission. */
export interface PageReport {
  state: PageState;
  address: string;
  /** Read because the reader asked for this page, not because its site is on. */
  once: boolean;
  dating?: Dating;
}

/** What the browser's keyboard shortcuts ask of a page; `wxt.config.ts` suggests the keys. */
export type PageCommand = 'next-name' | 'previous-name' | 'open-card';

/** The reader asks about selected text. For the selection script alone: the reader script does not know it. */
export interface SelectionMessage {
  kind: 'selection';
  /** `say`: only that `words.nothing`. */
  act: 'what' | 'hide' | 'say';
  name: string;
  words: Record<'nothing' | 'hidden' | 'hiddenHere' | 'unknown' | 'heading' | 'undo', string>;
}
