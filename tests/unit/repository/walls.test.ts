/** The walls of ARCHITECTURE.md: which folder may import what, and what each page script carries. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { bundleOf, filesIn, type Import, importsOf, ROOT, SOURCE_FOLDERS } from './source-files.ts';

const files = SOURCE_FOLDERS.flatMap((folder) => filesIn(folder));
const imports = files.flatMap(importsOf);
const from = (folder: string) => imports.filter((each) => each.file.startsWith(`${folder}/`));
const shown = (list: readonly Import[]) => list.map(({ file, target, typeOnly }) => `${file} → ${target}${typeOnly ? ' (type)' : ''}`);

/** Imports of a folder that none of the allowed beginnings covers; "engine (type)" allows types alone. */
function violations(folder: string, allowed: readonly string[]): string[] {
  const fits = ({ target, typeOnly }: Import) =>
    allowed.some((rule) => {
      const beginning = rule.replace(' (type)', '');
      return (
        (target === beginning || target.startsWith(`${beginning}/`) || (beginning.endsWith(':') && target.startsWith(beginning))) &&
        (typeOnly || beginning === rule)
      );
    });
  return shown(from(folder).filter((each) => !fits(each)));
}

describe('this test', () => {
  it('sees the imports there are', () => {
    expect(imports.length).toBeGreaterThan(250);
    expect(shown(imports)).toContain('page/marks/mark.ts → extension/wire.ts (type)');
    expect(shown(imports)).toContain('extension/browser.ts → webextension-polyfill');
    expect(shown(imports)).toContain('scripts/cli.ts → scripts/cli/page.ts');
  });

  it('sees files that are there', () => {
    const missing = imports.filter(
      ({ target }) => /^(?:engine|dataset|components|page|extension|scripts)\//.test(target) && !existsSync(join(ROOT, target)),
    );
    expect(shown(missing)).toEqual([]);
  });
});

/** Libraries with which a reader's own packs are opened and checked; nothing else in the engine may use them. */
const READERS_OF_PACKS = ['valibot', 'fflate', 'csv-parse'];

describe('each folder imports only what lies on its side of the wall', () => {
  test.each([
    // Keys of texts are types made of the English files.
    ['engine', ['engine', 'assets/locales (type)', ...READERS_OF_PACKS]],
    ['dataset', ['dataset', 'engine', 'node:', 'valibot', 'csv-parse', 'topojson-simplify', '@faker-js/faker']],
    ['components', ['components', 'engine (type)', 'engine/words', 'extension/preferences.ts', 'extension/page-state.ts (type)', 'preact']],
    [
      'page',
      [
        'page',
        'components',
        'engine (type)',
        'engine/words',
        'extension/page-texts.ts (type)',
        'extension/wire.ts (type)',
        'extension/page-state.ts (type)',
        'extension/preferences.ts',
        'preact',
      ],
    ],
    [
      'extension',
      [
        'extension',
        'engine',
        'page/background-client.ts (type)',
        'components/popup-state.ts (type)',
        'components/panel-state.ts (type)',
        'components/settings/settings-state.ts (type)',
        'components/map-tools.ts (type)',
        'valibot',
        'webextension-polyfill',
      ],
    ],
    ['entrypoints', ['entrypoints', 'extension', 'page', 'components', 'dataset/version.ts', 'dataset/data-sources.ts', 'preact', 'wxt']],
  ])('%s', (folder, allowed) => {
    expect(violations(folder, allowed)).toEqual([]);
  });

  test('only reading a reader’s own packs needs libraries in the engine', () => {
    const users = from('engine').filter(
      ({ file, target }) => READERS_OF_PACKS.some((name) => target.startsWith(name)) && !file.startsWith('engine/own-pack/'),
    );
    expect(shown(users)).toEqual([]);
  });

  test('only the card script’s drawing brings views into the page', () => {
    const drawing = from('page').filter(({ target }) => /^(?:components|preact)\b/.test(target));
    expect([...new Set(drawing.map(({ file }) => file))]).toEqual(['page/card/show.ts']);
  });

  test('nothing imports an entry point, and nothing that ships or builds imports a test', () => {
    // Parts of one that stand beside it are its own.
    const isPart = ({ file, target }: Import) => dirname(file) === dirname(target) && !/\/(?:main|index)\.tsx?$/.test(target);
    expect(shown(imports.filter((each) => each.target.startsWith('entrypoints/') && !isPart(each)))).toEqual([]);
    // Scripts that drive real browsers share the tests' harness.
    expect(shown(imports.filter(({ file, target }) => target.startsWith('tests/') && !file.startsWith('scripts/')))).toEqual([]);
  });

  test('one file imports the browser’s API', () => {
    const api = imports.filter(({ target, typeOnly }) => target === 'webextension-polyfill' && !typeOnly);
    expect(shown(api)).toEqual(['extension/browser.ts → webextension-polyfill']);
    const users = imports.filter(({ file, target }) => target === 'extension/browser.ts' && !/^(?:extension|entrypoints)\//.test(file));
    expect(shown(users)).toEqual([]);
  });
});

describe('globals', () => {
  const using = (folders: readonly string[], pattern: RegExp) =>
    folders.flatMap((folder) => filesIn(folder)).flatMap(({ path, code }) => (pattern.test(code) ? [path] : []));

  it('of a page are not used where there is none', () => {
    const page = /\b(?:document|window|navigator|location|localStorage|HTMLElement|customElements|requestAnimationFrame)\b\s*[.[(]/;
    expect(using(['engine', 'dataset'], page)).toEqual([]);
    expect(using(['page'], page).length).toBeGreaterThan(3);
  });

  it('of the browser’s extension API are used by extension/ and entrypoints/ alone', () => {
    const api = /(?<![.\w'"])(?:browser|chrome)\s*\.\s*\w/;
    expect(using(['engine', 'dataset', 'page', 'components'], api)).toEqual([]);
    expect(using(['extension'], api)).toContain('extension/tabs.ts');
  });

  it('of Node are not used in what ships', () => {
    expect(using(['engine', 'page', 'components', 'extension', 'entrypoints'], /\bprocess\.|\brequire\(|\bBuffer\b|\b__dirname\b/)).toEqual(
      [],
    );
  });
});

describe('what a page has to load', () => {
  it.each(['reader', 'marks', 'card', 'selection'])('%s.js holds no facts, no matching, no validation library and no polyfill', (entry) => {
    const bundle = [...bundleOf(`entrypoints/${entry}.ts`)];
    expect(bundle.length).toBeGreaterThan(5);
    expect(
      bundle.filter((path) =>
        /^(?:engine\/(?!card-model|words)|dataset\/|valibot|webextension-polyfill|extension\/(?:handlers|sites|pack-loader|messages\.ts))/.test(
          path,
        ),
      ),
    ).toEqual([]);
  });

  it('reader.js, which runs on every page, holds neither marks nor views', () => {
    expect(
      [...bundleOf('entrypoints/reader.ts')].filter((path) =>
        /^(?:preact|components\/|page\/(?:marks|hover|card)\/|page\/reading)/.test(path),
      ),
    ).toEqual([]);
  });

  it('marks.js leaves the views to card.js', () => {
    expect(
      [...bundleOf('entrypoints/marks.ts')].filter((path) => /^(?:preact|components\/|page\/card\/(?:show|host)\.ts)/.test(path)),
    ).toEqual([]);
  });
});
