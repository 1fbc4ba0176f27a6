/** Finds the browsers that tests and `npm start` drive; installs them with apt-get where that is possible. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

export type BrowserKind = 'chrome' | 'firefox';

interface Found {
  paths: readonly string[];
  debianPackage: string;
  name: string;
}

/** Debian's Chromium by its own path first: the wrapper in /usr/bin adds an empty `--load-extension` of its own. */
const BROWSERS: Record<BrowserKind, Found> = {
  chrome: {
    name: 'Chromium',
    debianPackage: 'chromium',
    paths: [
      '/usr/lib/chromium/chromium',
      '/usr/bin/chromium',
      '/usr/bin/chromium-browser',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ],
  },
  firefox: {
    name: 'Firefox',
    debianPackage: 'firefox-esr',
    paths: ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'],
  },
};

/** Text of every script that news is written in needs a font, or screenshots show boxes. */
const FONTS = ['fonts-dejavu-core', 'fonts-liberation'];

/**
 * Arguments for a Chromium that a script drives: nothing of its own on the network, and no sandbox for root, for whom Chromium refuses
 * to start with one.
 */
export function chromiumArgs({ headless }: { headless: boolean }): string[] {
  return [
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-quic',
    '--disable-sync',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ...(headless ? ['--disable-gpu'] : []),
  ];
}

/** Path of a browser, or undefined. `DATELINE_CHROME` and `DATELINE_FIREFOX` name others. */
export function findBrowser(kind: BrowserKind): string | undefined {
  const named = process.env[`DATELINE_${kind.toUpperCase()}`];
  return [...(named ? [named] : []), ...BROWSERS[kind].paths].find((path) => existsSync(path));
}

/** Paths of all the browsers asked for. @throws saying exactly what to install where they are missing and can't be installed here. */
export function requireBrowsers(kinds: readonly BrowserKind[]): Record<BrowserKind, string> {
  const missing = kinds.filter((kind) => !findBrowser(kind));
  if (missing.length > 0) install(missing);
  const found = kinds.map((kind) => [kind, findBrowser(kind)] as const);
  const still = found.filter(([, path]) => path === undefined).map(([kind]) => kind);
  if (still.length > 0) throw new Error(advice(still));
  return Object.fromEntries(found) as Record<BrowserKind, string>;
}

/** Programs for a screen that nobody sees: Chromium's permission prompt is drawn on a screen only, and answered by keys only. */
const DISPLAY_PROGRAMS: readonly (readonly [path: string, debianPackage: string])[] = [
  ['/usr/bin/Xvfb', 'xvfb'],
  ['/usr/bin/openbox', 'openbox'],
  ['/usr/bin/xdotool', 'xdotool'],
];

/** Makes sure of what tests of prompts need, on Linux. @throws saying what to install where it is missing and can't be installed here. */
export function requireDisplay(): void {
  if (process.platform !== 'linux') return;
  const missing = () => DISPLAY_PROGRAMS.filter(([path]) => !existsSync(path)).map(([, debianPackage]) => debianPackage);
  if (missing().length > 0) installPackages(missing());
  if (missing().length > 0)
    throw new Error(`Tests of permission prompts need ${missing().join(', ')}. Debian: apt-get install ${missing().join(' ')}`);
}

function install(kinds: readonly BrowserKind[]): void {
  installPackages([...kinds.map((kind) => BROWSERS[kind].debianPackage), ...FONTS]);
}

function installPackages(packages: readonly string[]): void {
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0) return;
  console.log(`Installing ${packages.join(', ')} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  // An old package list names versions that the mirror no longer has.
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore', env });
  const result = spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], { encoding: 'utf8', env });
  if (result.status !== 0) throw new Error(`apt-get could not install ${packages.join(', ')}:\n${result.stderr}`);
}

function advice(kinds: readonly BrowserKind[]): string {
  const names = kinds.map((kind) => BROWSERS[kind].name).join(' and ');
  const packages = kinds.map((kind) => BROWSERS[kind].debianPackage).join(' ');
  const variables = kinds.map((kind) => `DATELINE_${kind.toUpperCase()}`).join(' or ');
  return `${names} not found. Install it (Debian: apt-get install ${packages}) or set ${variables} to the program's path.`;
}
