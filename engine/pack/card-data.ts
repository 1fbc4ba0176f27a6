/** What finding senses and building cards ask of the data: the bundled pack answers it, and so does one with a reader's own packs beside it. */
import type { Pack } from './pack.ts';

export type CardData = Pick<
  Pack,
  | 'coordinates'
  | 'countries'
  | 'credits'
  | 'entityOfRow'
  | 'estimates'
  | 'find'
  | 'hasFigures'
  | 'id'
  | 'info'
  | 'kind'
  | 'lookup'
  | 'measure'
  | 'names'
  | 'origin'
  | 'record'
  | 'rows'
  | 'sections'
  | 'source'
  | 'title'
  | 'type'
>;
