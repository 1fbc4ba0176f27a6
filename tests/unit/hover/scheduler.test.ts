/** The scheduler with a clock of its own: what is fetched, drawn and hidden, and when. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type CardContent, HoverScheduler } from '../../../page/hover/scheduler.ts';
import type { Mark } from '../../../page/marks/mark.ts';

const mark = (entity: string) => ({ entity }) as unknown as Mark;
const content = (message: string): CardContent => ({ message });

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function setUp() {
  const log: string[] = [];
  const waiting = new Map<string, (content: CardContent) => void>();
  const controller = new AbortController();
  const scheduler = new HoverScheduler(
    {
      fetch: ({ entity }) =>
        new Promise((resolve) => {
          log.push(`fetch ${entity}`);
          waiting.set(entity, resolve);
        }),
      draw: ({ entity }, drawn, via) => log.push(`draw ${entity} ${'message' in drawn ? drawn.message : ''} ${via}`),
      hide: () => log.push('hide'),
    },
    controller.signal,
  );
  const over = (on: Mark | undefined, slow = true) =>
    scheduler.dispatch({ kind: 'pointer', time: performance.now(), mark: on, slow, zone: 'page' });
  const answer = async (entity: string, words = 'card') => {
    waiting.get(entity)?.(content(words));
    await vi.advanceTimersByTimeAsync(0);
  };
  return { log, scheduler, controller, over, answer };
}

const daesh = mark('daesh');
const iraq = mark('iraq');

describe('HoverScheduler', () => {
  it('draws after 300 ms of rest, not before, even when the card came early', async () => {
    const { log, over, answer } = setUp();
    over(daesh);
    await answer('daesh');
    vi.advanceTimersByTime(299);
    expect(log).toEqual(['fetch daesh']);
    vi.advanceTimersByTime(1);
    expect(log).toEqual(['fetch daesh', 'draw daesh card pointer']);
  });

  it('draws when a slow answer comes', async () => {
    const { log, over, answer } = setUp();
    over(daesh);
    vi.advanceTimersByTime(2000);
    expect(log).toEqual(['fetch daesh']);
    await answer('daesh');
    expect(log.at(-1)).toBe('draw daesh card pointer');
  });

  it('lets a late answer of the word before draw nothing', async () => {
    const { log, over, answer } = setUp();
    over(daesh);
    over(iraq);
    vi.advanceTimersByTime(300);
    await answer('daesh', 'stale');
    expect(log).toEqual(['fetch daesh', 'fetch iraq']);
    await answer('iraq');
    expect(log.at(-1)).toBe('draw iraq card pointer');
  });

  it('hides 300 ms after the pointer left', async () => {
    const { log, over, answer } = setUp();
    over(daesh);
    await answer('daesh');
    vi.advanceTimersByTime(300);
    over(undefined);
    vi.advanceTimersByTime(299);
    expect(log).not.toContain('hide');
    vi.advanceTimersByTime(1);
    expect(log.at(-1)).toBe('hide');
  });

  it('opens by keyboard at once and says so to the drawing', async () => {
    const { log, scheduler, answer } = setUp();
    scheduler.dispatch({ kind: 'open', mark: iraq, via: 'keyboard' });
    await answer('iraq');
    expect(log).toEqual(['fetch iraq', 'draw iraq card keyboard']);
  });

  it('draws nothing when Esc came before the answer', async () => {
    const { log, scheduler, answer } = setUp();
    scheduler.dispatch({ kind: 'open', mark: iraq, via: 'keyboard' });
    scheduler.dispatch({ kind: 'escape' });
    await answer('iraq');
    expect(log).toEqual(['fetch iraq', 'hide']);
  });

  it('hides when the session ends and does nothing from then on', async () => {
    const { log, over, scheduler, controller, answer } = setUp();
    over(daesh);
    controller.abort();
    expect(log.at(-1)).toBe('hide');
    const before = [...log];
    await answer('daesh');
    over(iraq);
    scheduler.dispatch({ kind: 'open', mark: iraq, via: 'keyboard' });
    vi.advanceTimersByTime(10_000);
    expect(log).toEqual(before);
  });
});
