/** What the popup is told about the page. */
import type { MarkStyle } from '../engine/card-model.ts';
import type { WireMention } from '../extension/wire.ts';
import type { Mark } from './marks/mark.ts';
import type { Session } from './session.ts';

/** Counts names, not mentions: where every mention is marked, each name still counts once. */
export function describe(mentions: readonly WireMention[], marks: readonly Mark[], { date, note }: Session): Session['state'] {
  const dated = date === undefined ? {} : { date };
  const named = new Map(mentions.filter((mention) => mention.marked).map((mention) => [mention.entity, mention.style]));
  if (named.size === 0) return { kind: 'no-names', ...dated };
  const byStyle: Record<MarkStyle, number> = { place: 0, group: 0, official: 0, person: 0 };
  for (const style of named.values()) byStyle[style]++;
  const marked = new Set(marks.map(({ entity }) => entity)).size;
  return { kind: 'reading', names: named.size, marked, byStyle, ...dated, ...(note !== undefined && { note }) };
}
