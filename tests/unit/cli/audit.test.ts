/** `cli dataset audit` and `dataset stats` of the real tables and of invented ones. */
import { describe, expect, it } from 'vitest';
import { readTables } from '../../../dataset/read-tables.ts';
import { auditLines, missingSources } from '../../../scripts/cli/audit.ts';
import { figure, makeTables } from '../dataset/make-tables.ts';
import { cli } from './run.ts';

describe('the audit', () => {
  const folder = makeTables((tables) => {
    tables.estimates = [
      figure('late', { best: '5', checked_on: '2026-11-02' }),
      figure('early', { best: '6', checked_on: '2026-10-01' }),
      figure('older-statement', { best: '7', checked_on: '2026-11-02', published: '2019-01-01', as_of: '2019-01-01' }),
      figure('again', { best: '8', checked: 'read_twice' }),
    ];
  });

  it('counts the figures of each kind of check and lists the oldest check first, then the oldest statement', () => {
    const lines = auditLines(readTables(folder));
    expect(lines).toContain('# read: 3 figures');
    expect(lines).toContain('# read_twice: 1 figures');
    expect(lines.filter((line) => line.startsWith('read\t')).map((line) => line.split('\t')[2])).toEqual([
      'early',
      'older-statement',
      'late',
    ]);
    expect(lines.find((line) => line.includes('again'))).toBe('read_twice\t2026-11-01\tagain\tpaper-2020');
  });

  it('finds nothing missing in whole tables, and names table and row where a source is gone', () => {
    expect(missingSources(readTables(folder))).toEqual([]);
    const broken = readTables(
      makeTables((tables) => {
        for (const row of tables.people) row.source = 'nobody';
      }),
    );
    expect(missingSources(broken)).toEqual(['people.csv, row 2: source “nobody” is not in sources.csv']);
  });

  it('of the tables of the repository succeeds, and fails where a source is missing or a table cannot be read', async () => {
    const real = await cli(['dataset', 'audit']);
    expect([real.status, real.err]).toEqual([0, '']);
    expect(real.out.split('\n').filter((line) => line.startsWith('excerpt\t')).length).toBeGreaterThan(600);
    const broken = makeTables((tables) => {
      for (const row of tables.control) row.source = 'nobody';
    });
    const missing = await cli(['dataset', 'audit', broken]);
    expect(missing.status).toBe(1);
    expect(missing.err).toContain('control.csv, row 2: source “nobody” is not in sources.csv');
    const nowhere = await cli(['dataset', 'audit', '/nowhere']);
    expect(nowhere.status).toBe(1);
    expect(nowhere.err).toContain('the file is missing');
  });
});

describe('the stats', () => {
  it('meet the floors: actors by type, estimates without the series, statements of news and reports that were read', async () => {
    const { status, out } = await cli(['dataset', 'stats']);
    expect(status).toBe(0);
    const section = (title: string) =>
      new Map(
        (out.split(`\n${title}\n`)[1]?.split('\n\n')[0] ?? '').split('\n').map((line): [string, number] => {
          const [, count = '0', key = ''] = /^\s*(\d+)\s+(.*)$/.exec(line) ?? [];
          return [key, Number(count)];
        }),
      );
    const types = section('Entities by type');
    const sum = (...keys: string[]) => keys.reduce((total, key) => total + (types.get(key) ?? 0), 0);
    expect(sum('armed_group', 'militia', 'rebel_coalition')).toBeGreaterThanOrEqual(280);
    expect(sum('state_force')).toBeGreaterThanOrEqual(180);
    expect(sum('coalition')).toBeGreaterThanOrEqual(20);
    expect(sum('international_body')).toBeGreaterThanOrEqual(120);
    expect(sum('person')).toBeGreaterThanOrEqual(250);
    const checks = section('Estimates by check');
    expect([...checks.values()].reduce((total, count) => total + count, 0) - (checks.get('data') ?? 0)).toBeGreaterThanOrEqual(1_400);
    const read = ['read', 'excerpt', 'read_twice'].reduce((total, key) => total + (checks.get(key) ?? 0), 0);
    expect(read).toBeGreaterThanOrEqual(600);
  });
});
