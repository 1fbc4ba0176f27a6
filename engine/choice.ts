/** What the engine decided about one name. */
import type { Reason } from './reason.ts';

export interface Choice {
  entity: number;
  /** 0 to 1. */
  score: number;
  adjective: boolean;
  /** Part of an organisation's name that the data set does not have as a whole: "Paris Police". */
  isNested?: boolean;
  /** Sure enough for a reader to see it marked. */
  marked: boolean;
  reasons: Reason[];
}
