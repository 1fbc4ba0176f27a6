/** What the reader can do about one name from inside its card: give it another sense, hide it, and take that back. */
import type { CardModel } from '../engine/card-model.ts';
import type { Sense } from '../engine/senses.ts';
import type { BackgroundClient, ChoiceClient, HidingPlace } from './background-client.ts';
import { CHOSEN, foldName, type PageChoice } from './choices.ts';
import type { Session } from './session.ts';

/** Done, and how to undo it. */
export interface Change {
  /** False where it holds for this page only, because nothing is stored in a private window. */
  kept: boolean;
  /** Card of the sense that was chosen. */
  model?: CardModel;
  undo(): Promise<void>;
}

export interface Naming {
  /** As the article writes it. */
  name: string;
  senses(): Promise<Sense[]>;
  choose(sense: Sense, always: boolean): Promise<Change>;
  hide(where: HidingPlace): Promise<Change>;
}

export function namingOf(name: string, session: Session, client: BackgroundClient & ChoiceClient): Naming {
  /** Chooses for this page and reads it again. */
  const choose = async (choice: PageChoice): Promise<() => Promise<void>> => {
    const key = foldName(name);
    const before = session.choices.get(key);
    session.choices.set(key, choice);
    await session.readAgain();
    return async () => {
      if (before === undefined) session.choices.delete(key);
      else session.choices.set(key, before);
      await session.readAgain();
    };
  };
  return {
    name,
    senses: () => client.senses(name),
    async choose({ entity, style }, always) {
      const { kept, before } = always ? await client.chooseSense(name, entity) : { kept: true, before: undefined };
      // What was chosen for this page before would hide what was chosen for all.
      const undoHere = await choose({ entity, style });
      const model = { ...(await client.card(entity, session.date, name)), why: CHOSEN };
      return {
        kept,
        model,
        async undo() {
          if (always && kept) await (before === undefined ? client.undoSense(name) : client.chooseSense(name, before));
          await undoHere();
        },
      };
    },
    async hide(where) {
      const { kept } = await client.hideName(name, where);
      const undoHere = await choose('hidden');
      return {
        kept,
        async undo() {
          if (kept) await client.undoHide(name, where);
          await undoHere();
        },
      };
    },
  };
}
