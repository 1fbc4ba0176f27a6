/** Which mentions are marked, for each choice of the reader. */
import { describe, expect, it } from 'vitest';
import type { MarkStyle } from '../../../engine/card-model.ts';
import type { Density } from '../../../extension/preferences.ts';
import type { WireMention } from '../../../extension/wire.ts';
import { chooseMarks, MAX_MARKS } from '../../../page/marks/choose-marks.ts';
import type { Block } from '../../../page/text-blocks.ts';

/** Each word of a line is a mention: "us?" is a quiet country, "is#" has figures, "(x)" is only listed. Lines with ## are headings. */
function choose(lines: readonly string[], density: Density, unmarkedKinds: readonly MarkStyle[] = []): string[] {
  const blocks: Block[] = lines.map((text, index) => ({
    text,
    pieces: [],
    ...(text.startsWith('##') && { heading: index === 0 ? ('headline' as const) : ('section' as const) }),
  }));
  const starts: number[] = [];
  const mentions: WireMention[] = [];
  let offset = 0;
  for (const line of lines) {
    starts.push(offset);
    for (const { 0: word, index } of line.matchAll(/[^ #]+#?/g)) {
      mentions.push({
        start: offset + index,
        end: offset + index + word.length,
        style: 'place',
        marked: !word.startsWith('('),
        quiet: word.includes('?'),
        figures: word.includes('#'),
        entity: word.replace(/[^a-z]/g, ''),
      });
    }
    offset += line.length + 1;
  }
  const text = lines.join('\n');
  return chooseMarks(mentions, blocks, starts, { density, unmarkedKinds }).map(({ start, end }) => `${start}:${text.slice(start, end)}`);
}

const ARTICLE = ['## iraq', 'is# iraq us?', '## syria', 'iraq us? is#'];

describe('mentions to mark', () => {
  it('are the first of each name by default', () => {
    expect(choose(ARTICLE, 'first')).toEqual(['3:iraq', '8:is#', '24:syria']);
  });

  it('are the first in each section', () => {
    expect(choose(ARTICLE, 'section')).toEqual(['3:iraq', '8:is#', '24:syria', '30:iraq', '39:is#']);
  });

  it('are all of them where the reader wants every one, common countries too', () => {
    expect(choose(ARTICLE, 'every')).toHaveLength(8);
  });

  it('are only names with figures', () => {
    expect(choose(ARTICLE, 'estimates')).toEqual(['8:is#']);
  });

  it('are none of the kinds that the reader does not want marked', () => {
    expect(choose(ARTICLE, 'every', ['place'])).toEqual([]);
    expect(choose(ARTICLE, 'every', ['group', 'person'])).toHaveLength(8);
  });

  it('are none', () => {
    expect(choose(ARTICLE, 'none')).toEqual([]);
  });

  it('pass over what is only listed, and take the next that is sure', () => {
    expect(choose(['(iraq) iraq'], 'first')).toEqual(['7:iraq']);
  });

  it('hold a common country where the headline names it, even as an adjective', () => {
    expect(choose(['## us?', 'us? iraq'], 'first')).toEqual(['3:us?', '11:iraq']);
    expect(choose(['## (us)', 'us? iraq'], 'first')).toEqual(['8:us?', '12:iraq']);
    expect(choose(['us? iraq', '## us?'], 'first')).toEqual(['4:iraq']);
  });

  it('are no more than a page may have', () => {
    const many = Array.from(
      { length: MAX_MARKS + 50 },
      (_, index) => `e${'abcdefghij'[index % 10]}${'abcdefghijklmnopqrstuvwxyzäöüßéèêàáâ'[Math.floor(index / 10)]}`,
    ).join(' ');
    expect(MAX_MARKS).toBe(300);
    expect(choose([many], 'every')).toHaveLength(MAX_MARKS);
  });
});
