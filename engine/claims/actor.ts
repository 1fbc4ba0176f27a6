/** Whose fighters, soldiers or members a number counts. Only what the words say: a wrong tie is worse than none. */
import { styleOf } from '../card/labels.ts';
import type { Mention } from '../mention.ts';
import type { ReadNumber } from '../numbers/read-number.ts';
import type { Pack } from '../pack/pack.ts';
import type { Measured } from './measure.ts';
import { type Sentence, tokenAt } from './sentence.ts';

export interface Tie {
  entity: number;
  confidence: number;
}

/** Measures that a group or a force has. */
const OF_ACTOR = new Set([
  'fighters',
  'personnel',
  'members',
  'foreign_fighters',
  'killed_combatants',
  'reserves',
  'surrendered',
  'personnel_authorised',
]);
/** Those that only a group has, by the nouns that news uses for them. */
const OF_GROUP = new Set(['fighters', 'foreign_fighters']);
/** Sentences before, in which the group that is spoken of was last named. */
const REACH = 2;

export function actorOf(
  number: ReadNumber,
  measured: Measured,
  sentence: Sentence,
  before: readonly Sentence[],
  pack: Pack,
): Tie | undefined {
  if (!OF_ACTOR.has(measured.measure)) return undefined;
  const isArmed = ({ kind, entity }: Mention) => kind === 'actor' && styleOf('actor', pack.type(entity)) !== 'person';
  const isGroup = (mention: Mention) => isArmed(mention) && styleOf('actor', pack.type(mention.entity)) === 'group';
  const noun = measured.noun === undefined ? undefined : sentence.tokens[measured.noun];
  // "400 Islamic State fighters", "1,200 US troops": the name within the counted phrase, or as far as its noun.
  const within = noun && sentence.mentions.find((mention) => isArmed(mention) && mention.start >= number.start && mention.start < noun.end);
  if (within) return { entity: within.entity, confidence: 0.9 };
  // "800 fighters of the group X", "the number of X fighters at 800".
  const after = noun && sentence.mentions.find((mention) => isGroup(mention) && mention.start >= noun.end && mention.start - noun.end < 12);
  const opened = tokenAt(sentence, number.start);
  const link = noun && after ? sentence.tokens[(measured.noun ?? 0) + 1]?.lower : undefined;
  if (after && (link === 'of' || link === 'from' || link === 'with')) return { entity: after.entity, confidence: 0.8 };
  const beside = sentence.mentions.findLast(
    (mention) => isGroup(mention) && mention.end <= number.start && isCounted(sentence, mention, opened),
  );
  if (beside) return { entity: beside.entity, confidence: 0.8 };
  if (!OF_GROUP.has(measured.measure)) return undefined;
  const here = onlyOne(sentence.mentions.filter(isGroup));
  if (here !== undefined) return { entity: here, confidence: 0.65 };
  if (sentence.mentions.some(isGroup)) return undefined;
  for (const earlier of before.slice(-REACH).reverse()) {
    const groups = earlier.mentions.filter(isGroup);
    if (groups.length === 0) continue;
    const one = onlyOne(groups);
    return one === undefined ? undefined : { entity: one, confidence: 0.55 };
  }
  return undefined;
}

/** "number of X fighters at": the noun of fighters right after the name, and the number after that. */
function isCounted({ tokens }: Sentence, { end }: Mention, number: number): boolean {
  const at = tokens.findIndex(({ start }) => start >= end);
  return (
    at >= 0 && number - at <= 4 && number > at && /^(?:fighters|militants|forces|troops|soldiers|members)$/u.test(tokens[at]?.lower ?? '')
  );
}

function onlyOne(mentions: readonly Mention[]): number | undefined {
  const [first] = mentions;
  return first && mentions.every(({ entity }) => entity === first.entity) ? first.entity : undefined;
}
