/** What the popup knows about the tab in front of it. Chosen by the background, drawn by `PopupView`. */
import type { MarkStyle } from '../engine/card-model.ts';
import type { NoArticleReason } from '../extension/page-state.ts';
import type { Preferences } from '../extension/preferences.ts';

export type PopupPage =
  /**
   * An article with names: `names` different ones known, `marked` of them underlined. `note`: the page keeps changing and is no longer
   * followed (`busy`), or takes the marks away (`cleared`).
   */
  | { kind: 'reading'; names: number; marked: number; date?: string; byKind: Record<MarkStyle, number>; note?: 'busy' | 'cleared' }
  | { kind: 'no-names'; date?: string }
  /** `why` is said by a text of its own: `marks.notArticle.…`. */
  | { kind: 'not-article'; why: NoArticleReason }
  | { kind: 'no-permission' }
  | { kind: 'switched-off' }
  /** Mail, banks, editors: Dateline never runs there. */
  | { kind: 'refused-site' }
  | PausedPage
  /** A page of the browser, a store page: no extension may read it. */
  | { kind: 'unsupported' }
  /** The extension was updated under an open page. */
  | { kind: 'reload-needed' }
  | { kind: 'permission-revoked' }
  /** `PopupState.message` says why. */
  | { kind: 'failed' }
  | { kind: 'working' };

/** The reader paused all reading; `until` is a time of day, `today` where it is midnight. */
export interface PausedPage {
  kind: 'paused';
  until: string;
  today: boolean;
}

export interface PopupState {
  /** Host name for the heading; absent where the page has none. */
  site?: string;
  /** A private window: nothing about it is stored. */
  private: boolean;
  dataVersion: string;
  page: PopupPage;
  siteOn: boolean;
  /** What the reader chose about marks and cards. */
  preferences: Preferences;
  /** All reading is paused, whatever the page in front is. */
  paused?: PausedPage;
  /** The reader allowed all sites. */
  allSites: boolean;
  /** An organisation decided about this site: its switch can't be used. */
  fixed?: 'on' | 'off';
  /** Something went wrong, in plain words. */
  message?: string;
}
