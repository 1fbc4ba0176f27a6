/** What the engine found, as the reader chose it to be: hidden names lose their mark, names with a chosen sense mean it. Pure. */
import type { Mention } from '../engine/mention.ts';
import { foldedKey } from '../engine/names/name-keys.ts';
import type { CardData } from '../engine/pack/card-data.ts';
import type { Reason } from '../engine/reason.ts';
import type { NameChoice } from './name-choices.ts';

/** Said on the card of a name whose sense the reader chose. */
export const CHOSEN: Reason = { key: 'card.reason.chosen' };

/** The mentions of a text on a site, changed by the reader's choices. `site` is undefined for what is no web page. */
export function applyNameChoices(
  mentions: readonly Mention[],
  text: string,
  site: string | undefined,
  choices: readonly NameChoice[],
  pack: Pick<CardData, 'find' | 'kind'>,
): readonly Mention[] {
  const { hidden, senses } = byName(choices, site, pack);
  if (hidden.size === 0 && senses.size === 0) return mentions;
  return mentions.map((mention) => {
    // Adjectives and parts of longer names have no mark and no card.
    if (mention.form !== 'name') return mention;
    const key = foldedKey(text.slice(mention.start, mention.end));
    const entity = senses.get(key) ?? mention.entity;
    const chosen = senses.has(key) ? { ...mention, entity, kind: pack.kind(entity), reasons: [CHOSEN] } : mention;
    return hidden.has(key) ? { ...chosen, marked: false } : chosen;
  });
}

function byName(choices: readonly NameChoice[], site: string | undefined, pack: Pick<CardData, 'find' | 'kind'>) {
  const hidden = new Set<string>();
  const senses = new Map<string, number>();
  for (const choice of choices) {
    const key = foldedKey(choice.name);
    if (choice.kind === 'hidden') {
      if (choice.site === undefined || isOn(choice.site, site)) hidden.add(key);
      continue;
    }
    const entity = pack.find(choice.entity);
    // A later data set may have lost it.
    if (entity >= 0) senses.set(key, entity);
  }
  return { hidden, senses };
}

/** The site itself or one below it. */
function isOn(chosen: string, site: string | undefined): boolean {
  return site !== undefined && (site === chosen || site.endsWith(`.${chosen}`));
}
