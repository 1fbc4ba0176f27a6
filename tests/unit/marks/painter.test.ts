// @vitest-environment happy-dom
/** Painting: nothing twice, nothing left behind, and a page that clears the marks has its way in the end. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Mark } from '../../../page/marks/mark.ts';
import { createPainter } from '../../../page/marks/painter.ts';
import { highlights, painted, paragraphs, stopSessions, stubHighlights } from './page-parts.ts';

let controller: AbortController;
beforeEach(() => {
  stubHighlights();
  controller = new AbortController();
});
afterEach(() => {
  controller.abort();
  stopSessions();
});

function marksOf(...texts: string[]): Mark[] {
  return paragraphs(...texts).map(({ pieces, text }) => ({
    entity: text,
    style: 'place',
    text,
    pieces: pieces.map(({ node, length }) => ({ node, start: 0, end: length })),
  }));
}

describe('the painter', () => {
  it('keeps the ranges of marks that stay', () => {
    const painter = createPainter(controller.signal);
    const [iraq, syria] = marksOf('Iraq', 'Syria');
    if (!iraq || !syria) throw new Error('no marks');
    painter.paint([iraq, syria]);
    const range = highlights.get('dl-1')?.ranges[1];
    painter.paint([syria]);
    expect(highlights.get('dl-1')?.ranges).toEqual([range]);
    painter.paint([]);
    expect(highlights.size).toBe(0);
  });

  it.each([
    ['rgb(255, 255, 255)', 'dl-1'],
    ['rgb(20, 20, 20)', 'dl-1d'],
    ['rgb(120, 120, 120)', 'dl-1m'],
  ])('takes the colours for the ground behind the name: %s', (colour, name) => {
    const marks = marksOf('Iraq');
    document.body.style.backgroundColor = colour;
    createPainter(controller.signal).paint(marks);
    expect(painted()).toEqual([`${name} Iraq`]);
    document.body.removeAttribute('style');
  });

  it('paints again what the page has cleared, three times, and then says so and stops', () => {
    const onCleared = vi.fn();
    const painter = createPainter(controller.signal, onCleared);
    const marks = marksOf('Iraq');
    painter.paint(marks);
    for (let i = 0; i < 3; i++) {
      highlights.clear();
      painter.check();
      expect(painted()).toEqual(['dl-1 Iraq']);
    }
    expect(onCleared).not.toHaveBeenCalled();
    highlights.clear();
    painter.check();
    painter.paint(marks);
    expect(painted()).toEqual([]);
    expect(onCleared).toHaveBeenCalledTimes(1);
  });

  it('touches no highlight that another has set under its name', () => {
    const painter = createPainter(controller.signal);
    painter.paint(marksOf('Iraq'));
    const foreign = { ranges: [], priority: 0 };
    highlights.set('dl-1', foreign);
    controller.abort();
    expect(highlights.get('dl-1')).toBe(foreign);
  });
});
