// @vitest-environment happy-dom
/** From mentions to ranges in the page. */
import { describe, expect, it } from 'vitest';
import type { WireMention } from '../../../extension/wire.ts';
import { toMarks } from '../../../page/marks/mark.ts';
import { joinBlocks } from '../../../page/text-map.ts';
import { paragraphs } from './page-parts.ts';

const mention = (entity: string, start = 0, more: Partial<WireMention> = {}): WireMention => ({
  start,
  end: start + 1,
  style: 'place',
  marked: true,
  entity,
  ...more,
});

/** Text of the marks for names in paragraphs; `between` may change the page before they are made. */
function textsOf(html: string[], names: string[], between: () => void = () => undefined): string[] {
  const blocks = paragraphs(...html);
  const { text, starts } = joinBlocks(blocks);
  between();
  const mentions = names.map((name) => mention(name, text.indexOf(name), { end: text.indexOf(name) + name.length }));
  return toMarks(mentions, { blocks, text, starts }).map((mark) => mark.text);
}

describe('toMarks', () => {
  it('keeps the reasons of a mention', () => {
    const blocks = paragraphs('In Iraq now');
    const read = { blocks, ...joinBlocks(blocks) };
    const marks = toMarks([mention('iraq', 3, { end: 7, why: 'its country is named' }), mention('now', 8, { end: 11 })], read);
    expect(marks.map(({ why }) => why)).toEqual(['its country is named', undefined]);
  });

  it('spans a name that tags split', () => {
    expect(textsOf(['In <b>Abu</b> Ka<i>mal</i> now', 'Deir <a href="/x">ez-</a>Zor'], ['Abu Kamal', 'Deir ez-Zor'])).toEqual([
      'Abu Kamal',
      'Deir ez-Zor',
    ]);
  });

  it('finds a name that stands alone in its paragraph, first and last on the page', () => {
    expect(textsOf(['Iraq', 'and', 'Syria'], ['Iraq', 'Syria'])).toEqual(['Iraq', 'Syria']);
  });

  it('leaves out a name whose text was shortened since', () => {
    const shorten = () => {
      const [node] = document.querySelector('p')?.childNodes ?? [];
      if (node) node.nodeValue = 'gone';
    };
    expect(textsOf(['The town of Mosul', 'in Iraq'], ['Mosul', 'Iraq'], shorten)).toEqual(['Iraq']);
  });

  it('leaves out a name whose text became another of the same length', () => {
    const change = () => {
      const [node] = document.querySelector('p')?.childNodes ?? [];
      if (node) node.nodeValue = 'The town of Basra';
    };
    expect(textsOf(['The town of Mosul', 'in Iraq'], ['Mosul', 'Iraq'], change)).toEqual(['Iraq']);
  });

  it('leaves out a name whose paragraph has left the page', () => {
    expect(textsOf(['The town of Mosul', 'in Iraq'], ['Mosul', 'Iraq'], () => document.querySelector('p')?.remove())).toEqual(['Iraq']);
  });

  it('changes nothing on the page', () => {
    let before = '';
    textsOf(['In <b>Abu</b> Kamal'], ['Abu Kamal'], () => {
      before = document.body.outerHTML;
    });
    expect(document.body.outerHTML).toBe(before);
  });
});
