/** The register of browsers' bugs names tests that exist, and no workaround in the code is missing from it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesIn, ROOT, SOURCE_FOLDERS } from './source-files.ts';

const REGISTER = readFileSync(join(ROOT, 'docs', 'browser-bugs.md'), 'utf8');
/** Cells of each row of each table, without heads and rules. */
const ROWS = REGISTER.split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| what browsers do'))
  .map((line) => line.slice(2, -2).split(' | '));

/** “`file`: “name””, as the register names tests. */
const NAMED = /`(tests\/[\w./-]+\.test\.ts)`: “([^”]*(?:’[^”]*)*)”/g;

describe('the register of browsers’ bugs', () => {
  it('has a test, or says why not, and an end, for each workaround in the code', () => {
    const workarounds = ROWS.filter((cells) => cells.length === 5);
    expect(workarounds.length).toBeGreaterThan(15);
    for (const [what, seen, does, test, end] of workarounds) {
      expect(seen, what).toMatch(/Firefox|Chromium/);
      expect(does, what).toMatch(/\S/);
      if (!/^none: \S/.test(test ?? '')) expect([...(test ?? '').matchAll(NAMED)], what).not.toEqual([]);
      expect(end, what).toMatch(/^(?:when|never|with) ?/);
    }
  });

  it('names tests that exist', () => {
    const missing = [...REGISTER.matchAll(NAMED)].filter(([, file = '', name = '']) => {
      const path = join(ROOT, file);
      // As a literal, or with a backslash before an apostrophe in it.
      return !existsSync(path) || !readFileSync(path, 'utf8').replaceAll("\\'", "'").includes(name);
    });
    expect(missing.map(([named]) => named)).toEqual([]);
  });

  it('names files that exist', () => {
    const files = [...REGISTER.matchAll(/`((?:page|extension|entrypoints|components|tests|engine)\/[\w./-]+\.\w+)`/g)].map(
      ([, file = '']) => file,
    );
    expect(files.length).toBeGreaterThan(20);
    expect(files.filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
  });

  it('holds every bug that a comment in the code speaks of', () => {
    const files = [...SOURCE_FOLDERS, 'tests']
      .flatMap((folder) => filesIn(folder))
      .filter(({ path }) => !path.endsWith('browser-bugs.test.ts'));
    const spoken = files.flatMap(({ path, text }) =>
      [...text.matchAll(/\b(?:[Bb]ug |bugzil\.la\/|show_bug\.cgi\?id=|crbug(?:\.com\/| )|issues\.chromium\.org\/issues\/)(\d{4,})/g)].map(
        ([, number]) => ({ path, number }),
      ),
    );
    expect(spoken.length).toBeGreaterThan(0);
    expect(spoken.filter(({ number }) => !REGISTER.includes(String(number)))).toEqual([]);
  });

  it('says the oldest versions that the build asks for', () => {
    const config = readFileSync(join(ROOT, 'wxt.config.ts'), 'utf8');
    const chromium = /minimum_chrome_version: '(\d+)'/.exec(config)?.[1];
    const firefox = /strict_min_version: '(\d+)/.exec(config)?.[1];
    expect(REGISTER).toContain(`| Chromium ${chromium} |`);
    expect(REGISTER).toContain(`| Firefox ${firefox} |`);
  });
});
