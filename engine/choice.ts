/** What the engine decided about one name. */
export interface Choice {
  entity: number;
  /** 0 to 1. */
  score: number;
  adjective: boolean;
  /** Sure enough for a reader to see it marked. */
  marked: boolean;
  reasons: string[];
}
