/** Mentions as short strings that a test can compare: what was found, as whom, and whether a reader sees it. */
import { annotate } from '../../../engine/annotate.ts';
import type { Pack } from '../../../engine/pack/pack.ts';
import { realPack } from '../dataset/make-tables.ts';

/** "Daesh=islamic-state", in reading order, of the names a reader sees marked. */
export function marked(text: string, known: readonly string[] = [], pack: Pack = realPack()): string[] {
  return mentions(text, known, pack)
    .filter((mention) => mention.marked)
    .map((mention) => `${mention.text}=${mention.id}`);
}

/** The same of all names that are found, also those that are only listed. */
export function found(text: string, known: readonly string[] = [], pack: Pack = realPack()): string[] {
  return mentions(text, known, pack).map((mention) => `${mention.text}=${mention.id}`);
}

/** All mentions with their text and entity id. */
export function mentions(text: string, known: readonly string[] = [], pack: Pack = realPack(), date?: string) {
  return annotate(text, { known: known.map((id) => pack.find(id)), date }, pack).map((mention) => ({
    ...mention,
    text: text.slice(mention.start, mention.end),
    id: pack.id(mention.entity),
  }));
}
