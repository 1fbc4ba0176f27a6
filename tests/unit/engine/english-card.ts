/** Cards in English, for tests of what stands on them. */
import { buildCard as build, type CardOptions } from '../../../engine/card/card.ts';
import type { CardModel } from '../../../engine/card-model.ts';
import type { Pack } from '../../../engine/pack/pack.ts';
import { ENGLISH } from '../../../scripts/english.ts';

export const buildCard = (entity: number, pack: Pack, options?: CardOptions): CardModel => build(entity, pack, ENGLISH, options);
