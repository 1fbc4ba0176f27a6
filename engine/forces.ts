/** Forces named by their country: "Kenyan police", "Syrian government forces", "US troops". */
import type { DayInterval } from './dates.ts';
import type { Pack } from './pack/pack.ts';

/**
 * A word for a state's soldiers or police, with what may stand before it. Words that also mean others' people ("Syrian fighters", "Iraqi
 * militia") are left out. Bounded repetition only: no text makes it slow.
 */
const FORCE =
  /^[^\S\n]{1,20}(?:(?:government|state|national|federal|regime|regular|loyalist|special|ground|elite|joint|central)[^\S\n]{1,20}){0,2}(?:army|armed[^\S\n]{1,20}forces|military|troops|soldiers|security[^\S\n]{1,20}(?:forces|services)|air[^\S\n]{1,20}force|navy|marines|police(?:[^\S\n]{1,20}forces?)?|gendarmerie|border[^\S\n]{1,20}guards?|coast ?guard|forces)(?![\p{L}\p{N}]|-\p{L})/iu;

/** Words for those who are not the army, or not the army alone: its card would be wrong of them. */
const POLICE = /police|gendarmerie|guard|security/i;

/** Countries whose short name stands for the adjective. */
const ADJECTIVAL = /^(?:U\.?S\.?|U\.?K\.?|UAE|DRC|NATO)$/;

/** Words that make it another's force: "Syrian army defectors", "Iraqi police station". */
const OTHER_AFTER = /^[^\S\n]{1,20}(?:defectors?|deserters?|stations?|academy|academies|museum|surplus|veterans?)(?!\p{L})/iu;

export interface ForceMention {
  entity: number;
  /** Where the words for the force end. */
  end: number;
}

/** The force that the words after a country's adjective, which ends at `end`, speak of; `place` is the country's entity, `days` are those of the text. */
export function forceAfter(
  text: string,
  start: number,
  end: number,
  place: number,
  isAdjective: boolean,
  pack: Pack,
  days?: DayInterval,
): ForceMention | undefined {
  const type = pack.type(place);
  // "Iraqi government" is a name of its own; "Iraqi government forces" are the state's all the same.
  const isGovernment = type === 'government' && /government$/i.test(text.slice(start, end));
  if (!isGovernment && (type !== 'country' || (!isAdjective && !ADJECTIVAL.test(text.slice(start, end))))) return undefined;
  const code = pack.countries(place)[0] ?? '';
  const after = text.slice(end, end + LOOK_AHEAD);
  const words = FORCE.exec(after)?.[0];
  if (words === undefined || OTHER_AFTER.test(after.slice(words.length))) return undefined;
  const { forces, police } = pack.info();
  const entity = (POLICE.test(words) ? police[code] : undefined) ?? activeOf(forces[code] ?? [], days, pack);
  return entity === undefined ? undefined : { entity, end: end + words.length };
}

/** The first that was active on these days: Syria's army of 2017 is not that of 2025. Without a date the first of all. */
export function activeOf(entities: readonly number[], days: DayInterval | undefined, pack: Pack): number | undefined {
  return (days && entities.find((entity) => pack.isActive(entity, days))) ?? entities[0];
}

/** Longer than the longest words for a force with two before them. */
const LOOK_AHEAD = 160;
