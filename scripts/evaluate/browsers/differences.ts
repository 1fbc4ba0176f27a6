/** What marking changed on a page: told by stopping and starting it on a page at rest, and by the same page without the extension. */
import type { Page } from 'puppeteer-core';
import { until } from '../../../tests/browser/harness.ts';
import { MARK_NAMES } from './found-marks.ts';
import { startReading, stateOf, stopReading } from './state.ts';
import { restOf, type Seen, witnessOf } from './witness.ts';

export interface Difference {
  violations: string[];
  /** How far marking shifted the layout of a page at rest; Chromium alone counts it. */
  shift: number;
}

const isMarked = (page: Page): Promise<boolean> => page.evaluate((names) => names.some((name) => CSS.highlights.has(name)), MARK_NAMES);

/** Takes the marks off a page that has come to rest and lets it be marked anew: nothing else happens in between. */
export async function markAgain(page: Page, own: Page): Promise<Difference> {
  if (!(await isMarked(page))) return { violations: [], shift: 0 };
  await stopReading(own);
  await until('the marks are gone', async () => !(await isMarked(page)));
  const before = await restOf(page);
  await startReading(own);
  await stateOf(own);
  await until('the names are marked again', () => isMarked(page));
  const after = await restOf(page);
  const violations: string[] = [];
  const changes = after.changes.slice(before.changes.length);
  if (changes.length > 0) violations.push(`changes: ${changes.slice(0, 5).join(', ')}`);
  const moved = before.isAtRest && after.isAtRest ? movedBoxes(before, after) : [];
  if (moved.length > 0) violations.push(`boxes moved: ${moved.length} (${moved[0]})`);
  const shift = after.shift - before.shift;
  if (shift > 0) violations.push(`layout shift: ${shift.toFixed(4)}`);
  return { violations, shift };
}

/** What no look without the extension showed. */
export function differences(seen: Seen, others: readonly Seen[]): string[] {
  const faults: string[] = [];
  if (!seen.sourceUnchanged && others.every(({ sourceUnchanged }) => sourceUnchanged)) faults.push('source changed');
  const changes = seen.changes.filter((change) => !others.some((other) => other.changes.includes(change)));
  if (changes.length > 0) faults.push(`changes: ${changes.slice(0, 5).join(', ')}`);
  const moved = others.map((other) => movedBoxes(seen, other));
  const least = moved.toSorted((a, b) => a.length - b.length)[0];
  if (least && least.length > 0) faults.push(`boxes moved: ${least.length} (${least[0]})`);
  return faults;
}

const movedBoxes = (one: Seen, other: Seen): string[] => other.boxes.filter((box, index) => box !== one.boxes[index]);

/** Whether the tree is still what it was when the page had been parsed. */
export const isUnchanged = async (page: Page): Promise<boolean> => (await witnessOf(page)).sourceUnchanged;
