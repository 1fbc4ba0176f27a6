// @vitest-environment happy-dom
/** What the card says when there is none to show, and what becomes of the marks after an update of the extension. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { drawCard } from '../../../page/card/draw.ts';
import type { CardRequest } from '../../../page/card/drawer.ts';
import type { Mark } from '../../../page/marks/mark.ts';
import { client, paragraphs, session, stopSessions, stubHighlights } from '../marks/page-parts.ts';

const UPDATED = 'Dateline was updated. Reload this page to use it again.';
const painter = { paint: () => undefined, repaint: () => undefined, setActive: () => undefined, check: () => undefined };

beforeEach(stubHighlights);
afterEach(stopSessions);

function setUp(card: () => Promise<never>, isAlive = true) {
  paragraphs('Iraq and Syria');
  const node = document.querySelector('p')?.firstChild as Text;
  const mark: Mark = { entity: 'iraq', style: 'place', text: 'Iraq', pieces: [{ node, start: 0, end: 4 }] };
  const own = session();
  own.isAlive = () => isAlive;
  const shown: CardRequest[] = [];
  const hidden = vi.fn();
  own.cards = {
    speak: () => undefined,
    show: (request) => shown.push(request),
    move: () => undefined,
    hide: hidden,
    rect: () => undefined,
    hasFocus: () => false,
  };
  return { mark, own, shown, hidden, drawing: drawCard(own, { ...client([]).client, card }, painter) };
}

describe('a card that can’t be made', () => {
  it('says in the background’s own words why', async () => {
    const { mark, drawing } = setUp(() => Promise.reject(new Error('Part of the data is missing. Install Dateline again.')));
    expect(await drawing.fetch(mark)).toEqual({ message: 'Part of the data is missing. Install Dateline again.' });
  });

  it('says after an update what to do, and takes the marks away once it was read', async () => {
    const { mark, own, shown, drawing } = setUp(() => Promise.reject(new Error(UPDATED)), false);
    const content = await drawing.fetch(mark);
    expect(own.signal.aborted).toBe(false);
    drawing.draw(mark, content, 'pointer');
    expect(shown[0]?.content).toEqual({ message: UPDATED });
    drawing.hide();
    expect(own.signal.aborted).toBe(true);
  });

  it('takes the marks away at once after an update where no card can be drawn', async () => {
    const { mark, own, drawing } = setUp(() => Promise.reject(new Error(UPDATED)), false);
    delete own.cards;
    await drawing.fetch(mark);
    expect(own.signal.aborted).toBe(true);
  });
});

describe('a card that the reader pins', () => {
  it('is forgotten by the page: its name is no longer the active one', () => {
    const { mark, shown, drawing } = setUp(() => new Promise<never>(() => undefined));
    const released = vi.fn();
    drawing.onRelease = released;
    drawing.draw(mark, { message: 'words' }, 'pointer');
    shown[0]?.onPin();
    expect(released).toHaveBeenCalledOnce();
    expect(drawing.rects()).toBeUndefined();
  });
});

describe('the layout', () => {
  const layoutOf = (via: 'pointer' | 'keyboard' | 'touch', { width = 1200, coarse = false } = {}) => {
    const { mark, shown, drawing } = setUp(() => new Promise<never>(() => undefined));
    vi.stubGlobal('innerWidth', width);
    vi.stubGlobal('matchMedia', (query: string) => ({ matches: coarse && query === '(pointer: coarse)' }));
    drawing.draw(mark, { message: 'words' }, via);
    return shown[0]?.layout;
  };

  it.each([
    ['pointer', {}, 'popover'],
    ['keyboard', {}, 'popover'],
    ['touch', {}, 'sheet'],
    ['pointer', { width: 479 }, 'sheet'],
    ['pointer', { width: 480 }, 'popover'],
    ['keyboard', { coarse: true }, 'sheet'],
  ] as const)('by %s on %j is a %s', (via, screen, layout) => {
    expect(layoutOf(via, screen)).toBe(layout);
  });
});
