/** What is wrong with mentions whatever the text: spans outside it, an order other than promised, figures out of range. */

import type { Mention } from '../../engine/mention.ts';
import type { Pack } from '../../engine/pack/pack.ts';
import { reasonText } from '../../engine/reason.ts';
import { ENGLISH } from '../english.ts';

/** One line for each fault; none where all is as {@link Mention} and `annotate` say. */
export function mentionFaults(text: string, mentions: readonly Mention[], pack: Pack): string[] {
  const faults: string[] = [];
  let before: Mention | undefined;
  let markedEnd = 0;
  for (const mention of mentions) {
    const own = [...faultsOf(text, mention, pack), ...(before ? orderFaults(before, mention) : [])];
    if (mention.marked && mention.start < markedEnd) own.push('marked over another mark');
    if (mention.marked) markedEnd = mention.end;
    before = mention;
    faults.push(...own.map((fault) => `${mention.start}–${mention.end}, entity ${mention.entity}: ${fault}`));
  }
  return faults;
}

function faultsOf(text: string, { start, end, entity, kind, form, marked, score, reasons }: Mention, pack: Pack): string[] {
  const holds: Record<string, boolean> = {
    'no span of the text': Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= text.length,
    'begins or ends inside a surrogate pair': !isInsidePair(text, start) && !isInsidePair(text, end),
    'no entity of the pack': Number.isInteger(entity) && entity >= 0 && entity < pack.entityCount,
    'not of its entity’s kind': kind === pack.kind(entity),
    'score outside 0 to 1': score >= 0 && score <= 1,
    'marked though it is nested or an adjective': form === 'name' || !marked,
    'no reason': reasons.length > 0 && !/undefined|\{/.test(reasonText(reasons, ENGLISH.say)),
  };
  return Object.keys(holds).filter((fault) => !holds[fault]);
}

function isInsidePair(text: string, at: number): boolean {
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1));
}

/** Reading order; a longer name before the names nested in it. */
function orderFaults(before: Mention, mention: Mention): string[] {
  if (mention.start > before.start || (mention.start === before.start && mention.end <= before.end)) return [];
  return ['before the mention that precedes it'];
}
