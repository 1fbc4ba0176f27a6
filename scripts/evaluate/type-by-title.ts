/** Types for a corpus that has only Wikipedia titles: a mention is a place if its title is first of all one in our index. */
import { lookup } from '../../engine/lookup.ts';
import type { Pack } from '../../engine/pack/pack.ts';
import type { GoldDocument } from './gold.ts';

/** "dewiki:Frankfurt am Main" → "Frankfurt am Main"; what is in brackets only tells titles apart. */
export function plainTitle(link: string): string {
  return link
    .replace(/^[a-z]+wiki:/, '')
    .replace(/_/g, ' ')
    .replace(/\s*\([^)]*\)$/, '')
    .trim();
}

export function typeByTitle(documents: readonly GoldDocument[], pack: Pack): GoldDocument[] {
  return documents.map((document) => ({
    ...document,
    mentions: document.mentions.map((mention) => (isPlace(mention.wp, pack) ? { ...mention, type: 'place' as const } : mention)),
  }));
}

function isPlace(link: string | undefined, pack: Pack): boolean {
  const first = link === undefined ? undefined : lookup(plainTitle(link), pack)[0];
  return first !== undefined && pack.kind(first) === 'place';
}
