/** Where the reader script is registered and which tabs are brought into line. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { applySites, grantedScope, permissionsAdded, permissionsRemoved, setSite, standingOf } from '../../../extension/sites.ts';
import { resetWorld, world } from './fake-browser.ts';

vi.mock('../../../extension/browser.ts', async () => ({ browser: (await import('./fake-browser.ts')).browser }));

beforeEach(resetWorld);

const report = (address: string, once = false) => ({ state: { kind: 'working' as const }, address, once });

describe('applySites', () => {
  it('registers one script, in the top frame, before the page’s own scripts', async () => {
    world.origins = ['*://*.news.example/*'];
    await applySites();
    await applySites();
    expect(world.scripts).toMatchObject([
      { id: 'reader', js: ['reader.js'], matches: ['*://*.news.example/*'], allFrames: false, runAt: 'document_start' },
    ]);
  });

  it('registers nothing without permission, and takes back what was registered', async () => {
    world.origins = ['*://*/*'];
    await applySites();
    world.origins = [];
    await applySites();
    expect(world.scripts).toEqual([]);
  });

  it('may be asked for many times at once', async () => {
    world.origins = ['*://*/*'];
    await Promise.all(Array.from({ length: 5 }, () => applySites()));
    expect(world.scripts).toHaveLength(1);
  });

  it('stops pages that may no longer be read and starts those that may', async () => {
    world.origins = ['*://*.news.example/*'];
    world.tabs = [
      { id: 1, url: 'https://other.example/', report: report('https://other.example/') },
      { id: 2, url: 'https://news.example/', report: report('https://news.example/') },
      { id: 3, url: 'https://news.example/b' },
      { id: 4, url: 'https://other.example/' },
      { id: 5 },
    ];
    await applySites();
    expect(world.done.toSorted()).toEqual(['/reader.js → 3 frame 0', 'stop → 1']);
  });

  it('leaves a page that the reader asked for once, unless its own site is switched off', async () => {
    world.tabs = [{ id: 1, report: report('https://other.example/', true) }];
    await applySites();
    expect(world.done).toEqual([]);
    await setSite('other.example', false);
    expect(world.done).toEqual(['stop → 1']);
  });
});

describe('switches', () => {
  it('are remembered once, however often they are pressed', async () => {
    await setSite('a.example', false);
    await setSite('a.example', false);
    expect(world.stored.get('sites')).toMatchObject({ off: ['a.example'] });
    await setSite('a.example', true);
    expect(world.stored.get('sites')).toMatchObject({ off: [] });
  });

  it('hold for subdomains', async () => {
    await setSite('news.example', false);
    expect(await standingOf('m.news.example', 'https://m.news.example/')).toMatchObject({ off: true });
    expect(await standingOf('othernews.example', 'https://othernews.example/')).toMatchObject({ off: false });
  });
});

describe('permissions', () => {
  it('that were taken away are noted until they are given again', async () => {
    await permissionsRemoved(['*://*.news.example/*']);
    expect(await standingOf('news.example', 'https://news.example/')).toMatchObject({ revoked: true, permitted: false });
    await permissionsAdded(['*://*.news.example/*']);
    expect(await standingOf('news.example', 'https://news.example/')).toMatchObject({ revoked: false });
  });

  it('reach over everything, something or nothing', async () => {
    expect(await grantedScope()).toBe('none');
    world.origins = ['*://*.news.example/*'];
    expect(await grantedScope()).toBe('some');
    world.origins = ['*://*/*'];
    expect(await grantedScope()).toBe('all');
  });
});
