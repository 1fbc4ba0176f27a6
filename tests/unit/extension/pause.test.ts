/** How long a pause lasts. */
import { beforeEach, expect, it, test, vi } from 'vitest';
import { isEndOfDay, PAUSE, pause, pausedUntil, resume } from '../../../extension/pause.ts';
import { resetWorld, world } from './fake-browser.ts';

vi.mock('../../../extension/browser.ts', async () => ({ browser: (await import('./fake-browser.ts')).browser }));

beforeEach(resetWorld);

const NOW = 1_800_000_000_000;

it('lasts half an hour and not longer', async () => {
  expect(await pausedUntil(NOW)).toBeUndefined();
  expect(await pause('half-hour', NOW)).toBe(NOW + PAUSE);
  expect(await pausedUntil(NOW + PAUSE - 1)).toBe(NOW + PAUSE);
  expect(await pausedUntil(NOW + PAUSE)).toBeUndefined();
});

it('begins anew when asked for again, and ends when the reader says so', async () => {
  await pause('half-hour', NOW);
  await pause('half-hour', NOW + 60_000);
  expect(await pausedUntil(NOW + PAUSE + 1)).toBe(NOW + PAUSE + 60_000);
  await resume();
  expect(await pausedUntil(NOW + 60_001)).toBeUndefined();
});

it('does not get longer by a clock that was set back', async () => {
  await pause('half-hour', NOW);
  expect(await pausedUntil(NOW - 60_000)).toBeUndefined();
  await pause('today', NOW);
  expect(await pausedUntil(NOW - 60_000)).toBeUndefined();
});

test.each([
  [new Date(2026, 10, 23, 14, 30), new Date(2026, 10, 24)],
  [new Date(2026, 11, 31, 23, 59), new Date(2027, 0, 1)],
  [new Date(2026, 10, 23, 0, 0), new Date(2026, 10, 24)],
])('today, from %s on, ends at the next midnight where the reader is', async (now, end) => {
  expect(await pause('today', now.getTime())).toBe(end.getTime());
  expect(await pausedUntil(end.getTime() - 1)).toBe(end.getTime());
  expect(await pausedUntil(end.getTime())).toBeUndefined();
  expect([isEndOfDay(end.getTime()), isEndOfDay(end.getTime() - 60_000)]).toEqual([true, false]);
});

test.each([
  ...['soon', null, NOW + 60_000, {}, { until: NOW + 60_000 }, { from: -1, until: NOW + 60_000 }, { from: NOW, until: NOW + 0.5 }],
  { from: NOW, until: Number.POSITIVE_INFINITY },
  // Longer than any day.
  { from: NOW - 1, until: NOW + 26 * 60 * 60_000 },
])('%j is no pause', async (value) => {
  world.kept.set('pause', value);
  expect(await pausedUntil(NOW)).toBeUndefined();
});
