/** Headings of estimates: what is counted, of whom, and where, each pattern a text of its own, so that every language can put it its way. */
import type { EstimateGroup } from '../card-model.ts';
import type { EstimateRecord } from '../pack/records.ts';
import type { MessageKey } from '../words/keys.ts';
import { sayOr } from '../words/say.ts';
import { type CardContext, titleOf } from './context.ts';

type Heading = Pick<EstimateGroup, 'heading' | 'what' | 'where'>;

/** Texts for each way of saying where: of the card's own entity, of another subject, and the place alone. */
const PATTERNS = {
  in: { own: 'card.headingIn', other: 'card.headingOfIn', alone: 'card.whereIn' },
  along: { own: 'card.headingAlong', other: 'card.headingOfAlong', alone: 'card.whereAlong' },
  both: { own: 'card.headingInAlong', other: 'card.headingOfInAlong', alone: 'card.whereInAlong' },
} as const satisfies Record<string, Record<string, MessageKey>>;

/** @param places that narrow the figure; `cardEntity` is the entity whose card it is, which the heading need not repeat. */
export function headingOf(estimate: EstimateRecord, places: readonly string[], cardEntity: string, context: CardContext): Heading {
  const { say, format, pack } = context;
  const label = sayOr(say, `measures.${estimate.measure}`, pack.measure(estimate.measure)?.label ?? estimate.measure);
  const isOwn = estimate.subject === cardEntity;
  const inSentence = format.uncapitalised(label);
  const subject = titleOf(estimate.subject, context);
  const what = isOwn ? label : say('card.headingOf', { subject, measure: inSentence });
  const pattern = PATTERNS[wayOf(places, context)];
  const names = namesIn(places, context);
  // A place counted together with others: "Displaced from here: Al-Qaim and Rawa".
  if (estimate.place.length > 1 && estimate.place.includes(estimate.subject)) {
    const together = say('card.headingTogether', { measure: label, places: namesOf(estimate.place, context) });
    return { heading: together };
  }
  if (places.length === 0) return { heading: what };
  const heading = isOwn ? say(pattern.own, { measure: label, ...names }) : say(pattern.other, { subject, measure: inSentence, ...names });
  return { heading, what, where: say(pattern.alone, names) };
}

function isRiver(id: string, { pack }: CardContext): boolean {
  const entity = pack.find(id);
  return entity >= 0 && pack.type(entity) === 'river';
}

function wayOf(places: readonly string[], context: CardContext): keyof typeof PATTERNS {
  if (!places.some((place) => isRiver(place, context))) return 'in';
  return places.every((place) => isRiver(place, context)) ? 'along' : 'both';
}

/** Values of the patterns: "Iraq and Syria", "Euphrates". */
function namesIn(places: readonly string[], context: CardContext): { places: string; rivers: string } {
  const rivers = places.filter((place) => isRiver(place, context));
  const others = places.filter((place) => !rivers.includes(place));
  return { places: namesOf(others, context), rivers: namesOf(rivers, context) };
}

function namesOf(ids: readonly string[], context: CardContext): string {
  return context.format.list(ids.map((id) => titleOf(id, context)));
}
