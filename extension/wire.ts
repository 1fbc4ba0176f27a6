/**
 * Mentions on their way to the page: one line each in one string. Firefox needs 27 ms for 2,000 objects in a reply and 2 ms for the
 * same as a string (measured in the platform study).
 */
import type { MarkStyle } from '../engine/card-model.ts';

export interface WireMention {
  /** UTF-16 offsets into the text that was sent. */
  start: number;
  end: number;
  style: MarkStyle;
  marked: boolean;
  /** A country named too often to be worth a mark, unless the article is about it. */
  quiet?: boolean;
  /** The data set has figures of it. */
  figures?: boolean;
  entity: string;
  /** Why the name was taken for this entity, in words; on the first marked mention of each. */
  why?: string;
}

/** Longest reasons that are sent: two or three short clauses. */
const MAX_WHY = 200;

/** Bits of the fourth number of a line. */
const Flag = { marked: 1, quiet: 2, figures: 4 } as const;

const STYLES: readonly MarkStyle[] = ['place', 'group', 'official', 'person'];

export function encodeMentions(mentions: readonly WireMention[]): string {
  return mentions
    .map((m) => {
      const flags = (m.marked ? Flag.marked : 0) + (m.quiet ? Flag.quiet : 0) + (m.figures ? Flag.figures : 0);
      const line = `${m.start},${m.end},${STYLES.indexOf(m.style)},${flags},${m.entity}`;
      return !m.why ? line : `${line},${m.why.replace(/\s+/g, ' ').slice(0, MAX_WHY)}`;
    })
    .join('\n');
}

/** Mentions that lie within `length` units of text; lines that don't fit are dropped. */
export function decodeMentions(encoded: string, length: number): WireMention[] {
  return encoded.split('\n').flatMap((line) => {
    const [, first, last, kind, bits, entity, why] = /^(\d+),(\d+),(\d),([0-7]),([^,]+)(?:,(.{1,200}))?$/u.exec(line) ?? [];
    const has = (flag: number) => (Number(bits) & flag) !== 0;
    const [start, end, style] = [Number(first), Number(last), STYLES[Number(kind)]];
    return start < end && end <= length && style && entity
      ? [
          {
            ...{ start, end, style, marked: has(Flag.marked), entity },
            ...(has(Flag.quiet) && { quiet: true }),
            ...(has(Flag.figures) && { figures: true }),
            ...(why !== undefined && { why }),
          },
        ]
      : [];
  });
}
