/** How long a pause lasts. */
import { beforeEach, expect, it, test, vi } from 'vitest';
import { PAUSE, pause, pausedUntil, resume } from '../../../extension/pause.ts';
import { resetWorld, world } from './fake-browser.ts';

vi.mock('../../../extension/browser.ts', async () => ({ browser: (await import('./fake-browser.ts')).browser }));

beforeEach(resetWorld);

const NOW = 1_800_000_000_000;

it('lasts half an hour and not longer', async () => {
  expect(await pausedUntil(NOW)).toBeUndefined();
  expect(await pause(NOW)).toBe(NOW + PAUSE);
  expect(await pausedUntil(NOW + PAUSE - 1)).toBe(NOW + PAUSE);
  expect(await pausedUntil(NOW + PAUSE)).toBeUndefined();
});

it('begins anew when asked for again, and ends when the reader says so', async () => {
  await pause(NOW);
  await pause(NOW + 60_000);
  expect(await pausedUntil(NOW + PAUSE + 1)).toBe(NOW + PAUSE + 60_000);
  await resume();
  expect(await pausedUntil(NOW + 60_001)).toBeUndefined();
});

it('does not get longer by a clock that was set back', async () => {
  await pause(NOW);
  expect(await pausedUntil(NOW - 60_000)).toBeUndefined();
});

test.each(['soon', null, -1, 1.5, Number.POSITIVE_INFINITY, {}])('%j is no pause', async (value) => {
  world.kept.set('pausedUntil', value);
  expect(await pausedUntil(NOW)).toBeUndefined();
});
