/** Texts for the eighths of the compass. */
import type { Direction } from '../map/distance.ts';
import type { MessageKey } from './keys.ts';

/** Where a place lies, as seen from a city; a text for each direction, since languages bend the words. */
export const FROM_CITY: Record<Direction, MessageKey> = {
  north: 'card.northOf',
  'north-east': 'card.northEastOf',
  east: 'card.eastOf',
  'south-east': 'card.southEastOf',
  south: 'card.southOf',
  'south-west': 'card.southWestOf',
  west: 'card.westOf',
  'north-west': 'card.northWestOf',
};

/** Where a border lies, as seen from a place. */
export const TO_BORDER: Record<Direction, MessageKey> = {
  north: 'card.borderNorth',
  'north-east': 'card.borderNorthEast',
  east: 'card.borderEast',
  'south-east': 'card.borderSouthEast',
  south: 'card.borderSouth',
  'south-west': 'card.borderSouthWest',
  west: 'card.borderWest',
  'north-west': 'card.borderNorthWest',
};
