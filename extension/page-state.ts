/** What the page side tells the popup about the page it is on. */
import type { MarkStyle } from '../engine/card-model.ts';

export type PageState =
  | { kind: 'working' }
  | { kind: 'not-article'; why: string }
  | { kind: 'no-names'; date?: string }
  | { kind: 'reading'; names: number; marked: number; date?: string; byStyle: Record<MarkStyle, number> }
  /** The reader paused all reading; `until` in milliseconds since 1970. */
  | { kind: 'paused'; until: number }
  | { kind: 'failed'; message: string };

/** The page's answer: its state and where it is, since the popup may not see a tab's address without permission. */
export interface PageReport {
  state: PageState;
  address: string;
  /** Read because the reader asked for this page, not because its site is on. */
  once: boolean;
}
