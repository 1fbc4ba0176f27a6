/** What the popup is told about the page. */
import type { MarkStyle } from '../engine/card-model.ts';
import type { WireMention } from '../extension/wire.ts';
import type { Session } from './session.ts';

/** `marked`: how many mentions are marked. */
export function describe(mentions: readonly WireMention[], marked: number, { date, note }: Session): Session['state'] {
  const dated = date === undefined ? {} : { date };
  const named = new Map(mentions.filter((mention) => mention.marked).map((mention) => [mention.entity, mention.style]));
  if (named.size === 0) return { kind: 'no-names', ...dated };
  const byStyle: Record<MarkStyle, number> = { place: 0, group: 0, official: 0, person: 0 };
  for (const style of named.values()) byStyle[style]++;
  return { kind: 'reading', names: named.size, marked, byStyle, ...dated, ...(note !== undefined && { note }) };
}
