// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collectBlocks } from '../../../page/text-blocks.ts';
import { joinBlocks, locate } from '../../../page/text-map.ts';
import { page, SENTENCE } from './make-page.ts';

const HTML = `<article><h1>Rebels leave the border town of Al Qaim</h1>
  <p>${SENTENCE} Al <b>Qa</b>im is quiet.</p><p>${SENTENCE}</p>
  <p>${SENTENCE} <a href="/x">Deir\n<i>ez</i></a>-Zor&nbsp;too.</p></article>`;

const setUp = () => {
  const blocks = collectBlocks(page('', HTML));
  return { blocks, ...joinBlocks(blocks) };
};

const textAt = (start: number, end: number, { blocks, starts } = setUp()): string[] =>
  locate(blocks, starts, start, end).pieces.map((piece) => piece.node.data.slice(piece.start, piece.end));

describe('joinBlocks', () => {
  it('puts one line feed between blocks and says where each starts', () => {
    const { blocks, text, starts } = setUp();
    expect(blocks).toHaveLength(4);
    expect(text.split('\n')).toEqual(blocks.map((block) => block.text));
    expect(starts.map((start) => text[start - 1])).toEqual([undefined, '\n', '\n', '\n']);
  });

  it('joins nothing to nothing', () => {
    expect(joinBlocks([])).toEqual({ text: '', starts: [] });
    expect(locate([], [], 0, 5)).toEqual({ pieces: [] });
  });
});

describe('locate', () => {
  it('finds a name that tags split, as one piece for each node', () => {
    const { text } = setUp();
    const start = text.indexOf('Al Qaim is');
    expect(textAt(start, start + 7)).toEqual(['Al ', 'Qa', 'im']);
    expect(textAt(start + 4, start + 5)).toEqual(['a']);
    const zor = text.indexOf('Deir');
    expect(textAt(zor, zor + 11)).toEqual(['Deir\n', 'ez', '-Zor']);
  });

  it('bounds a range that selects the name in the page', () => {
    const { text, blocks, starts } = setUp();
    const start = text.indexOf('Al Qaim is');
    const { pieces } = locate(blocks, starts, start, start + 7);
    expect(pieces[0]?.start).toBe(SENTENCE.length + 1);
    expect(pieces.at(-1)).toMatchObject({ start: 0, end: 2 });
  });

  it('cuts a range at the end of its block, and finds nothing in an empty one or outside', () => {
    const { text, starts } = setUp();
    expect(textAt(0, text.length)).toEqual(['Rebels leave the border town of Al Qaim']);
    expect(textAt(5, 5)).toEqual([]);
    expect(textAt((starts[1] ?? 0) - 1, starts[1] ?? 0)).toEqual([]);
    expect(textAt(text.length, text.length + 5)).toEqual([]);
    expect(textAt(-3, -1)).toEqual([]);
  });

  it('gives back the text of any range inside a block', () => {
    const set = setUp();
    fc.assert(
      fc.property(fc.nat(set.text.length - 1), fc.nat(40), (start, length) => {
        const expected = set.text.slice(start, start + length).split('\n')[0] ?? '';
        expect(
          textAt(start, start + length, set)
            .join('')
            .replaceAll('\n', ' '),
        ).toBe(expected);
      }),
    );
  });
});
