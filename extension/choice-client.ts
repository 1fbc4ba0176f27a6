/** What the reader does from inside a card, as messages to the background; only pages with marks carry it. */
import type { Sense } from '../engine/senses.ts';
import type { ChoiceClient } from '../page/background-client.ts';
import type { Kept } from './name-answers.ts';
import { request } from './page-client.ts';

export const choiceClient: ChoiceClient = {
  async senses(name) {
    return (await request({ kind: 'senses', name })) as Sense[];
  },
  async chooseSense(name, entity) {
    return (await request({ kind: 'choose-sense', name, entity })) as Kept;
  },
  async undoSense(name) {
    await request({ kind: 'undo-sense', name });
  },
  async hideName(name, where) {
    return (await request({ kind: 'hide-name', name, where })) as Kept;
  },
  async undoHide(name, where) {
    await request({ kind: 'undo-hide', name, where });
  },
  async pause() {
    return (await request({ kind: 'pause' })) as number;
  },
  async resume() {
    await request({ kind: 'resume' });
  },
};
