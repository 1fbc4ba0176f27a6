/** What the look-up box asks the background, which is ours: its answers have the shape that they say. */
import type { CardModel } from '../engine/card-model.ts';
import type { Found } from '../engine/senses.ts';
import { askBackground } from './extension-client.ts';

export const lookUpSource = {
  lookUp: async (text: string) => (await askBackground({ kind: 'look-up', text })) as Found[],
  card: async (entity: string) => (await askBackground({ kind: 'card', entity })) as CardModel,
};
