/** `cli pack`: what it says of a valid pack and of one with mistakes, and that it builds the same bytes each time. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { packJson } from '../own-pack/sample.ts';
import { cli, temporary } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'dateline-pack-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the sample of the documentation is valid', async () => {
  const { status, out, err } = await cli(['pack', 'check', 'docs/sample-pack']);
  expect([status, err]).toEqual([0, '']);
  expect(out).toBe('examplia 1.0: 3 sources, 3 places, 3 actors, 9 names, 4 estimates\n');
});

test('mistakes are named by table, row and column, and nothing is built', async () => {
  const pack = packJson();
  pack.names.push({ entity: 'quexville', name: 'quex' });
  const file = temporary('pack.json', JSON.stringify(pack));
  const target = join(folder, 'wrong.zip');
  for (const args of [
    ['check', file],
    ['build', file, '-o', target],
  ]) {
    const { status, out, err } = await cli(['pack', ...args]);
    expect([status, out]).toEqual([1, '']);
    expect(err).toMatch(/^names:5: name: error: “quex” would never be found in a text/);
  }
  expect(() => readFileSync(target)).toThrow();
});

test('a folder is built into a zip and a JSON file, each valid and the same bytes again', async () => {
  for (const name of ['pack.zip', 'pack.json']) {
    const [first, second] = [join(folder, name), join(folder, `again-${name}`)];
    expect((await cli(['pack', 'build', 'docs/sample-pack', '-o', first])).status).toBe(0);
    expect((await cli(['pack', 'build', first, '-o', second])).status).toBe(0);
    expect(readFileSync(second).equals(readFileSync(first))).toBe(true);
    expect((await cli(['pack', 'check', first])).status).toBe(0);
  }
});
