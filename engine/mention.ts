/** Mentions: what the engine finds in a text. Offsets are UTF-16 code units into the text that was given. */
import type { Reason } from './reason.ts';

/** How a name stands in the text: as itself, as an adjective ("Iraqi"), or inside a longer name ("Iraqi military"). */
export type MentionForm = 'name' | 'adjective' | 'nested';

export interface Mention {
  start: number;
  end: number;
  kind: 'place' | 'actor';
  form: MentionForm;
  /** Index of the entity in the pack. */
  entity: number;
  /** 0 to 1: how sure the engine is that the text means this entity. */
  score: number;
  /** Whether a reader should see it marked; unsure and adjectival mentions are only listed. */
  marked: boolean;
  /** Why it was kept, for the card's "why this" line. */
  reasons: Reason[];
}
