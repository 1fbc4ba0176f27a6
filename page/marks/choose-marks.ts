/** Which of the mentions on a page are marked, as the reader wants it. Pure. */
import type { PagePreferences } from '../../extension/preferences.ts';
import type { WireMention } from '../../extension/wire.ts';
import type { Block } from '../text-blocks.ts';

/** Never more than this many on a page: painting costs grow with each (measured in the platform study). */
export const MAX_MARKS = 300;

/**
 * Mentions to mark, in reading order. `starts` are the offsets of the blocks in the joined text. Common countries are marked only where the
 * headline names them, since the article is then about them; or where the reader wants every mention.
 */
export function chooseMarks(
  mentions: readonly WireMention[],
  blocks: readonly Block[],
  starts: readonly number[],
  { density, unmarkedKinds }: Pick<PagePreferences, 'density' | 'unmarkedKinds'>,
): WireMention[] {
  if (density === 'none') return [];
  const sure = mentions.filter(({ marked, style }) => marked && !unmarkedKinds.includes(style));
  if (density === 'every') return sure.slice(0, MAX_MARKS);
  const section = sectionsOf(blocks, starts, density);
  const inHeadline = headlineEntities(mentions, blocks, starts);
  const seen = new Set<string>();
  return sure
    .filter(({ entity, start, quiet, figures }) => {
      if (quiet && !inHeadline.has(entity)) return false;
      if (density === 'estimates' && !figures) return false;
      const key = `${section(start)} ${entity}`;
      return !seen.has(key) && seen.add(key);
    })
    .slice(0, MAX_MARKS);
}

/** Number of the section that an offset lies in; one for the whole page unless sections count. */
function sectionsOf(blocks: readonly Block[], starts: readonly number[], density: PagePreferences['density']): (offset: number) => number {
  if (density !== 'section') return () => 0;
  const begins = starts.filter((_, index) => blocks[index]?.heading === 'section');
  return (offset) => begins.findLastIndex((begin) => begin <= offset);
}

function headlineEntities(mentions: readonly WireMention[], blocks: readonly Block[], starts: readonly number[]): ReadonlySet<string> {
  const index = blocks.findIndex(({ heading }) => heading === 'headline');
  const from = starts[index];
  const to = from === undefined ? undefined : from + (blocks[index]?.text.length ?? 0);
  if (from === undefined || to === undefined) return new Set();
  // Adjectives count too: "Russian troops" in a headline is about Russia.
  return new Set(mentions.filter(({ start, end }) => start >= from && end <= to).map(({ entity }) => entity));
}
