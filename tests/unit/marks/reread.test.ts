// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readArticle } from '../../../page/reading.ts';
import { client, collect, paragraphs, session, stopSessions, stubHighlights } from '../marks/page-parts.ts';

beforeEach(() => {
  stubHighlights();
  vi.useFakeTimers();
  // There is no layout here: every name stands on a line of its own.
  vi.spyOn(Range.prototype, 'getClientRects').mockImplementation(() => [new DOMRect(0, 0, 50, 20)] as unknown as DOMRectList);
  HTMLElement.prototype.showPopover = () => undefined;
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  stopSessions();
});

describe('an open card', () => {
  it.each([false, true])('keeps its place among the names when the page is read again (%s)', async (again) => {
    paragraphs('Iraq and Syria', 'and Mosul');
    const shown: string[] = [];
    const own = session();
    own.cards = {
      speak: () => undefined,
      show: ({ content }) => shown.push('model' in content ? content.model.entity : '?'),
      move: () => undefined,
      hide: () => undefined,
      rect: () => undefined,
      hasFocus: () => false,
    };
    const fake = { ...client(['Iraq', 'Syria', 'Mosul']).client, card: async (entity: string) => ({ entity }) as never };
    await readArticle(own, fake, collect);
    own.onCommand('next-name');
    await vi.advanceTimersByTimeAsync(10);
    if (again) {
      const p = document.createElement('p');
      p.textContent = 'A new paragraph that is long enough to be worth another reading of the whole page by the extension.';
      document.body.append(p);
      await vi.advanceTimersByTimeAsync(1000);
    }
    own.onCommand('next-name');
    await vi.advanceTimersByTimeAsync(10);
    expect(shown).toEqual(['iraq', 'syria']);
  });
  it('a second reading that fails is no unhandled rejection', async () => {
    paragraphs('Iraq and Syria');
    const own = session();
    const base = client(['Iraq']).client;
    let n = 0;
    const fake = {
      ...base,
      annotate: async (t: string, k: readonly string[]) => {
        if (n++ > 0) throw new Error('gone');
        return base.annotate(t, k);
      },
    };
    await readArticle(own, fake, collect);
    const p = document.createElement('p');
    p.textContent = 'A new paragraph that is long enough to be worth another reading of the whole page by the extension.';
    document.body.append(p);
    await vi.advanceTimersByTimeAsync(1000);
    expect(own.state.kind).toBe('failed');
  });
});
