/** ATTRIBUTION.md and package.json agree with the list of data sets that readers see. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { DATA_SOURCES } from '../../../dataset/data-sources.ts';
import { ROOT } from './source-files.ts';

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const attribution = read('ATTRIBUTION.md');
const rows = attribution.split('\n').filter((line) => line.startsWith('| '));
const packages: Record<string, string> = {
  ...JSON.parse(read('package.json')).dependencies,
  ...JSON.parse(read('package.json')).devDependencies,
};
const plain = (text: string) => text.replace(/^> ?/gm, '').replace(/\s+/g, ' ');

describe.each(DATA_SOURCES)('$id', (source) => {
  it('is in ATTRIBUTION.md, with version and licence in its own row', () => {
    const own = rows.filter((row) => row.includes(`[${source.title}]`) || row.startsWith(`| ${source.title} |`));
    expect(own).toHaveLength(1);
    expect(own[0]).toContain(source.version);
    expect(own[0]).toContain(source.licence);
    if (source.homeUrl !== undefined) expect(own[0]).toContain(`(${source.homeUrl})`);
  });

  it('has the versions of the packages that are installed', () => {
    for (const [name, version] of Object.entries(source.packages)) {
      expect(source.version).toContain(version);
      expect(source.version).toContain(name);
      if (packages[name] !== undefined) expect(packages[name], name).toBe(version);
    }
  });

  it('says the same of the licence as the package does', () => {
    const { licence, packages: carriers } = source;
    // Packages that carry other people's data have a licence of their own for the code around them.
    if (!['MIT', 'ISC', 'BSD-3-Clause', 'Unicode-3.0'].includes(licence)) return;
    for (const name of Object.keys(carriers)) {
      const file = `node_modules/${name}/package.json`;
      if (existsSync(join(ROOT, file))) expect(JSON.parse(read(file)).license, name).toBe(licence);
    }
  });

  it('keeps the notice that its licence asks for, in ATTRIBUTION.md too', () => {
    if (source.notice !== undefined) expect(plain(attribution)).toContain(plain(source.notice));
    if (source.licence === 'Unicode-3.0') expect(plain(read('node_modules/cldr-core/LICENSE'))).toContain(plain(source.notice ?? ''));
    if (source.id === 'i18n-nationality')
      expect(plain(read('node_modules/i18n-nationality/LICENSE'))).toContain(plain(source.notice ?? ''));
  });

  it('has a date that a calendar has, or none, and addresses of the web', () => {
    for (const date of (source.date ?? '2000').split('/'))
      expect(date).toMatch(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/);
    for (const address of [source.licenceUrl, source.homeUrl ?? source.licenceUrl]) expect(new URL(address).protocol).toBe('https:');
  });
});

test('each data set is listed once', () => {
  const ids = DATA_SOURCES.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(new Set(DATA_SOURCES.map(({ title }) => title)).size).toBe(ids.length);
});

test('no package with data is forgotten', () => {
  const listed = DATA_SOURCES.flatMap((source) => Object.keys(source.packages));
  const data = Object.keys(packages).filter((name) =>
    /cldr|nationality|atlas|word|dict|cities|geo(?:json|names)|factbook|airport/.test(name),
  );
  expect(data.filter((name) => !listed.includes(name))).toEqual([]);
});
