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
  const readAgain = vi.fn(async () => []);
  const onNavigation = vi.fn();
  const onStop = vi.fn();
  const dropStale = vi.fn(() => false);
  watchChanges({ dropStale, isStillThere: () => false, readAgain, onNavigation, onStop, ...more }, [], controller.signal);
  return { readAgain, onNavigation, onStop, dropStale };
}

const PARAGRAPH = 'A new paragraph that is long enough to be worth another reading of the whole page by the extension.';

/** Adds text to the page and lets the observer hear of it. */
async function change(text = PARAGRAPH, tag = 'p'): Promise<HTMLElement> {
  const element = document.createElement(tag);
  element.textContent = text;
  document.body.append(element);
  await vi.advanceTimersByTimeAsync(1);
  return element;
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

  it('stops following a page that never comes to rest, and says so', async () => {
    const { readAgain, onStop } = watch();
    for (let i = 0; i < 60; i++) {
      await change();
      await vi.advanceTimersByTimeAsync(20_000);
    }
    expect(readAgain).toHaveBeenCalledTimes(12);
    expect(onStop).toHaveBeenCalledTimes(1);
  });

  it('begins with short pauses again after a minute of rest', async () => {
    const { readAgain, onStop } = watch();
    for (let i = 0; i < 30; i++) {
      await change();
      await vi.advanceTimersByTimeAsync(400);
      expect(readAgain).toHaveBeenCalledTimes(i + 1);
      await vi.advanceTimersByTimeAsync(61_000);
    }
    expect(onStop).not.toHaveBeenCalled();
  });

  it.each([
    ['a counter', '12,345 readers', 'p'],
    ['a script', PARAGRAPH, 'script'],
    ['a style sheet', PARAGRAPH, 'style'],
  ])('does not read for %s', async (_, text, tag) => {
    const { readAgain } = watch();
    await change(text, tag);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(readAgain).not.toHaveBeenCalled();
  });

  it('looks for marks without text as soon as text goes, and reads again if there were any', async () => {
    const gone = vi.fn(() => true);
    const { readAgain } = watch({ dropStale: gone });
    const element = await change('short');
    expect(gone).not.toHaveBeenCalled();
    element.remove();
    await vi.advanceTimersByTimeAsync(1);
    expect(gone).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(400);
    expect(readAgain).toHaveBeenCalledTimes(1);
  });

  it('reads once for more than a thousand records, whatever they hold', async () => {
    const { readAgain } = watch();
    for (let i = 0; i < 1100; i++) document.body.append(document.createElement('i'));
    await vi.advanceTimersByTimeAsync(400);
    expect(readAgain).toHaveBeenCalledTimes(1);
  });

  it('stops following in a storm of changes, and drops what loses its text all the same', async () => {
    const { onStop, dropStale, readAgain } = watch();
    for (let second = 0; second < 6; second++) {
      for (let i = 0; i < 6000; i++) document.body.append(document.createElement('i'));
      await vi.advanceTimersByTimeAsync(1000);
    }
    expect(onStop).toHaveBeenCalledTimes(1);
    const [looks, readings] = [dropStale.mock.calls.length, readAgain.mock.calls.length];
    await change();
    await vi.advanceTimersByTimeAsync(5000);
    expect(dropStale.mock.calls.length).toBeGreaterThan(looks);
    expect(readAgain).toHaveBeenCalledTimes(readings);
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

  it('goes on where the address changes and the text stays: endless pages add the next article', async () => {
    const { readAgain, onNavigation } = watch({ isStillThere: () => true });
    history.pushState({}, '', '?story=2');
    await change('short');
    await vi.advanceTimersByTimeAsync(400);
    expect(onNavigation).not.toHaveBeenCalled();
    expect(readAgain).toHaveBeenCalledTimes(1);
    history.pushState({}, '', location.pathname);
  });
});
