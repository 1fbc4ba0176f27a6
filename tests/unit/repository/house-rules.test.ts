/** Rules of the house about single files: what they never call, how long they are, what they never hold. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { bundleOf, filesIn, ROOT, SOURCE_FOLDERS, type SourceFile } from './source-files.ts';

const SHIPPED = ['engine', 'dataset', 'components', 'page', 'extension', 'entrypoints'] as const;
const shipped = SHIPPED.flatMap((folder) => filesIn(folder));
const config = topLevel('wxt.config.ts');

/** A file of the top level, if it is there. */
function topLevel(path: string): SourceFile[] {
  if (!existsSync(join(ROOT, path))) return [];
  const text = readFileSync(join(ROOT, path), 'utf8');
  return [{ path, text, code: text }];
}

function lines(files: readonly SourceFile[], pattern: RegExp, allowed: readonly string[] = []): string[] {
  return files.flatMap(({ path, code }) =>
    code.split('\n').flatMap((line) => (pattern.test(line) && !allowed.includes(path) ? [`${path}: ${line.trim()}`] : [])),
  );
}

describe('what shipped code never does', () => {
  test.each([
    [
      'write markup from text',
      /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|createContextualFragment)\b|document\.write/,
    ],
    ['run text as code', /\beval\(|\bnew Function\(|\bsetTimeout\(\s*['"`]/],
    ['speak with the page by messages', /\b(?:window\.)?postMessage\(|\bonmessage\b|addEventListener\(\s*['"]message['"]/],
    ['open a connection', /\b(?:XMLHttpRequest|WebSocket|EventSource|WebTransport|RTCPeerConnection|sendBeacon|importScripts)\b/],
    ['store anything on the page', /\b(?:localStorage|sessionStorage)\b|document\.cookie/],
    ['silence the compiler', /@ts-(?:ignore|nocheck|expect-error)|\bas any\b|: any\b/],
  ])('%s', (_name, pattern) => {
    expect(lines(shipped, pattern)).toEqual([]);
  });

  test('open a database but that of the extension’s own origin, which no script of a page loads', () => {
    const users = lines(shipped, /\bindexedDB\b/).map((line) => line.split(':')[0]);
    expect([...new Set(users)]).toEqual(['extension/own-packs/database.ts']);
    for (const entry of ['reader', 'marks', 'card'])
      expect([...bundleOf(`entrypoints/${entry}.ts`)].filter((path) => path.includes('own-pack'))).toEqual([]);
  });

  test('open itself to pages or other extensions', () => {
    expect(config).toHaveLength(1);
    expect(lines([...shipped, ...config], /externally_connectable|web_accessible_resources|onMessageExternal|onConnectExternal/)).toEqual(
      [],
    );
  });

  test('load anything but its own data files', () => {
    const call = /(?:\bawait|\breturn|[=(,]|\b(?:globalThis|window|self)\.)\s*fetch\(/;
    expect(lines(shipped, call).map((line) => line.split(':')[0])).toEqual(['extension/pack-loader.ts']);
    expect(lines(shipped, call)[0]).toContain('fetch(browser.runtime.getURL(file))');
    // The name of a file is one of ours, never an address that came from elsewhere.
    const own = /fetchOwnFile\((?:partFile\(part\)|textFile\(locale, surface\)|'dateline-[a-z]+\.pack'|'marks\.css'|file: string)\)/;
    expect(lines(shipped, /\bfetchOwnFile\(/).filter((line) => !own.test(line))).toEqual([]);
  });
});

/** The text of each call of `addEventListener`, up to its closing bracket. */
function listenersIn({ path, code }: SourceFile): { path: string; call: string }[] {
  return [...code.matchAll(/\baddEventListener\(/g)].map(({ index }) => {
    let depth = 0;
    let end = index;
    do {
      const character = code[end];
      if (character === '(') depth++;
      if (character === ')') depth--;
      end++;
    } while (end < code.length && (depth > 0 || !code.slice(index, end).includes('(')));
    return { path, call: code.slice(index, end) };
  });
}

describe('events of a page, which a script may have made up', () => {
  /** Listeners that need not ask who made the event, with the reason. */
  const ALLOWED = [
    { path: 'page/card/host.ts', call: 'event.stopPropagation()', reason: 'only keeps events of the card from the page' },
    { path: 'page/marks/painter.ts', call: "'change', soon", reason: 'a media query list is ours: the page has other objects for it' },
    { path: 'page/early-events.ts', call: 'this.#listener', reason: 'asks for all its handlers' },
    { path: 'components/trusted.ts', call: '', reason: 'is the question itself' },
  ];

  it('are acted on only when a person made them', () => {
    const listeners = shipped.flatMap(listenersIn);
    expect(listeners.length).toBeGreaterThan(8);
    const unsure = listeners.filter(
      ({ path, call }) =>
        // An abort signal is ours: no page can dispatch on it.
        !/^addEventListener\(\s*'abort'/.test(call) &&
        !call.includes('isTrusted') &&
        !ALLOWED.some((allowed) => allowed.path === path && call.includes(allowed.call)),
    );
    expect(unsure.map(({ path, call }) => `${path}: ${call.slice(0, 80)}`)).toEqual([]);
  });

  it('reach the card’s controls through the same question', () => {
    const handler = /<(?:button|a|summary|input)\b[^>]*?\son[A-Z]\w*=\{(?!whenTrusted\()/;
    expect(lines(filesIn('components', /\.tsx$/), handler)).toEqual([]);
    expect(lines(filesIn('components', /\.tsx$/), /\bonClick=\{(?!whenTrusted\()/)).toEqual([]);
  });
});

describe('the top level', () => {
  it('holds what ARCHITECTURE.md lists and nothing else', () => {
    const listed = [
      ...['package.json', 'package-lock.json', 'tsconfig.json', 'wxt.config.ts', 'README.md', 'LICENSE', 'PRIVACY.md', 'ATTRIBUTION.md'],
      ...['CHANGELOG.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'SECURITY.md', 'entrypoints', 'components', 'engine', 'page', 'extension'],
      ...['dataset', 'assets', 'scripts', 'tests', 'docs'],
    ];
    // Made by tools and kept out of the repository.
    const made = ['node_modules', 'coverage'];
    const found = readdirSync(ROOT).filter(
      (name) => !name.startsWith('.') && !made.includes(name) && !/^start-screenshot.*\.png$|\.log$/.test(name),
    );
    expect(found.filter((name) => !listed.includes(name))).toEqual([]);
  });
});

describe('every file', () => {
  const all = [...SOURCE_FOLDERS, 'tests'].flatMap((folder) => filesIn(folder, /\.(?:tsx?|css|html)$/));

  it('has at most 300 lines', () => {
    const long = all.map(({ path, text }) => ({ path, count: text.split('\n').length - 1 })).filter(({ count }) => count > 300);
    expect(long).toEqual([]);
  });

  it('says first what it is for', () => {
    const code = SOURCE_FOLDERS.flatMap((folder) => filesIn(folder));
    const silent = code.filter(({ text }) => !/^(?:\/\/.*\n)?(?:import .*\n|\n)*\/\*\*/.test(text) && text.split('\n').length > 15);
    expect(silent.map(({ path }) => path)).toEqual([]);
  });

  it('dates what it leaves for later', () => {
    const word = ['TO', 'DO'].join('');
    const undated = all.flatMap(({ path, text }) =>
      text.split('\n').flatMap((line) => (new RegExp(`\\b${word}\\b(?!.*\\d{4}-\\d{2})`).test(line) ? [`${path}: ${line.trim()}`] : [])),
    );
    expect(undated).toEqual([]);
  });

  it('holds no path of the machine it was written on', () => {
    const machine = new RegExp(
      ['work', 'root', 'Users', 'home/[a-z]+/(?:main|project|src)'].map((folder) => `(?<![\\w.])/${folder}/`).join('|'),
    );
    const texts = [
      ...all,
      ...filesIn('docs', /\.md$/),
      ...filesIn('.ci', /./),
      ...['README', 'ARCHITECTURE', 'CONTRIBUTING'].flatMap((name) => topLevel(`${name}.md`)),
    ];
    expect(
      texts.flatMap(({ path, text }) => text.split('\n').flatMap((line) => (machine.test(line) ? [`${path}: ${line.trim()}`] : []))),
    ).toEqual([]);
  });

  it('is UTF-8 without byte order mark and with Unix line ends', () => {
    expect(
      all.filter(({ text }) => text.startsWith('\ufeff') || text.includes('\r') || text.includes('\ufffd')).map(({ path }) => path),
    ).toEqual([]);
  });
});
