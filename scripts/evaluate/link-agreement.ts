/** Whether a found entity is the annotated one by Wikidata id or Wikipedia title, where both sides name one. */
import type { Mention } from '../../engine/mention.ts';
import type { Pack } from '../../engine/pack/pack.ts';
import { type GoldMention, isRequiredPlace } from './gold.ts';
import type { MeasuredDocument } from './measure.ts';
import { pairSpans } from './pair.ts';
import { plainTitle } from './type-by-title.ts';

export interface LinkCount {
  checked: number;
  agree: number;
}

/** Undefined where there is nothing to compare. Titles of other Wikipedias than the English are looked for among the entity's names. */
export function linkAgrees(gold: GoldMention, entity: number, pack: Pack): boolean | undefined {
  const title = gold.wp ?? (gold.wiki?.includes('wiki:') ? gold.wiki : undefined);
  const item = /^Q\d+$/.test(gold.wiki ?? '') ? gold.wiki : undefined;
  const ours = { title: pack.wikipedia(entity), item: pack.wikidata(entity) };
  const answers: boolean[] = [];
  if (item !== undefined && ours.item !== '') answers.push(item === ours.item);
  if (title?.startsWith('enwiki:') && ours.title !== '') answers.push(folded(title.slice('enwiki:'.length)) === folded(ours.title));
  if (title !== undefined && !title.startsWith('enwiki:')) {
    const wanted = folded(plainTitle(title));
    answers.push(pack.names(entity).some(({ text }) => folded(text) === wanted));
  }
  return answers.length === 0 ? undefined : answers.includes(true);
}

/** Over the places found with exactly the annotated span. */
export function linkCount(documents: readonly MeasuredDocument[], pack: Pack): LinkCount {
  const count: LinkCount = { checked: 0, agree: 0 };
  for (const { mentions, found } of documents) {
    for (const [gold, { entity }] of pairSpans(mentions.filter(isRequiredPlace), found.filter(isPlace), true).pairs) {
      const agrees = linkAgrees(gold, entity, pack);
      if (agrees !== undefined) count.checked++;
      if (agrees) count.agree++;
    }
  }
  return count;
}

export function isPlace({ kind }: Mention): boolean {
  return kind === 'place';
}

function folded(title: string): string {
  return title.replaceAll('_', ' ').toLowerCase();
}
