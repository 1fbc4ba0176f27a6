// @vitest-environment happy-dom
/** Text that changes after it was read: read again in growing pauses, not for every flicker. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type ChangeParts, watchChanges } from '../../../page/changes.ts';

let controller: AbortController;

beforeEach(() => {
  controller = new AbortController();
  vi.useFakeTimers();
});
afterEach(() => {
  controller.abort();
  vi.useRealTimers();
  document.body.replaceChildren();
});

function watch(more: Partial<ChangeParts> = {}) {
  const readAgain = vi.fn(async () => undefined);
  const onNavigation = vi.fn();
  watchChanges({ isAffected: () => true, readAgain, onNavigation, ...more }, controller.signal);
  return { readAgain, onNavigation };
}

/** Changes the page and lets the observer hear of it. */
async function change(): Promise<void> {
  document.body.append(document.createElement('p'));
  await vi.advanceTimersByTimeAsync(1);
}

describe('watchChanges', () => {
  it('reads again 300 ms after the first of many changes, once', async () => {
    const { readAgain } = watch();
    for (let i = 0; i < 5; i++) await change();
    expect(readAgain).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(300);
    expect(readAgain).toHaveBeenCalledTimes(1);
  });

  it('waits twice as long each time, so that a ticker costs little', async () => {
    const { readAgain } = watch();
    await change();
    await vi.advanceTimersByTimeAsync(300);
    await change();
    await vi.advanceTimersByTimeAsync(500);
    expect(readAgain).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(100);
    expect(readAgain).toHaveBeenCalledTimes(2);
  });

  it('leaves a page alone that never comes to rest', async () => {
    const { readAgain } = watch();
    for (let i = 0; i < 60; i++) {
      await change();
      await vi.advanceTimersByTimeAsync(20_000);
    }
    expect(readAgain).toHaveBeenCalledTimes(40);
  });

  it('does not read for changes that do not matter', async () => {
    const { readAgain } = watch({ isAffected: () => false });
    await change();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(readAgain).not.toHaveBeenCalled();
  });

  it('ends with its signal, also while it waits', async () => {
    const { readAgain } = watch();
    await change();
    controller.abort();
    await vi.advanceTimersByTimeAsync(1000);
    await change();
    await vi.advanceTimersByTimeAsync(1000);
    expect(readAgain).not.toHaveBeenCalled();
  });

  it('notices another address instead of reading under the old one', async () => {
    const { readAgain, onNavigation } = watch();
    history.pushState({}, '', '?story=2');
    await change();
    await vi.advanceTimersByTimeAsync(1000);
    expect(onNavigation).toHaveBeenCalled();
    expect(readAgain).not.toHaveBeenCalled();
    history.pushState({}, '', location.pathname);
  });
});
