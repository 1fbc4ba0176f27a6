/** What the card can do about the name it was opened for. The page carries it out (`page/naming.ts`). */
import type { CardModel } from '../engine/card-model.ts';
import type { Sense } from '../engine/senses.ts';

export type HidingPlace = 'site' | 'everywhere';

/** Done, and how to undo it. */
export interface Change {
  /** False where it holds for this page only, because nothing is stored in a private window. */
  kept: boolean;
  /** Card of the sense that was chosen. */
  model?: CardModel;
  undo(): Promise<void>;
}

export interface NameActions {
  /** As the article writes it. */
  name: string;
  senses(): Promise<readonly Sense[]>;
  choose(sense: Sense, always: boolean): Promise<Change>;
  hide(where: HidingPlace): Promise<Change>;
}
