/** What the popup shows for the tab in front. */
import { beforeEach, describe, expect, it, test, vi } from 'vitest';
import type { PageState } from '../../../extension/page-state.ts';
import { frontTab, popupState } from '../../../extension/popup-model.ts';
import { resetWorld, world } from './fake-browser.ts';

vi.mock('../../../extension/browser.ts', async () => ({ browser: (await import('./fake-browser.ts')).browser }));

beforeEach(resetWorld);

const ADDRESS = 'https://www.news.example/2017/11/03/a';
const byStyle = { place: 2, group: 1, official: 0, person: 0 };

function open(url: string | undefined, state?: PageState) {
  world.tabs = [{ id: 1, ...(url !== undefined && { url }), ...(state && { report: { state, address: url ?? ADDRESS, once: false } }) }];
}

const shown = async () => popupState(await frontTab(), '2026.11');

describe('a page that is read says itself how it stands', () => {
  beforeEach(() => {
    world.origins = ['*://*.news.example/*'];
  });

  test.each([
    [
      { kind: 'reading', names: 3, marked: 3, date: '2017-11-03', byStyle },
      { kind: 'reading', names: 3, marked: 3, byKind: byStyle, date: '3 Nov 2017' },
    ],
    [
      { kind: 'reading', names: 3, marked: 2, byStyle },
      { kind: 'reading', names: 3, marked: 2, byKind: byStyle },
    ],
    [
      { kind: 'no-names', date: '2017' },
      { kind: 'no-names', date: '2017' },
    ],
    [
      { kind: 'not-article', why: 'frontPage' },
      { kind: 'not-article', why: 'frontPage' },
    ],
    [
      { kind: 'paused', until: new Date(2026, 10, 23, 14, 30).getTime() },
      { kind: 'paused', until: '14:30' },
    ],
    [{ kind: 'working' }, { kind: 'working' }],
    [{ kind: 'failed', message: 'The data file is missing.' }, { kind: 'failed' }],
  ] as [PageState, object][])('%j', async (state, page) => {
    open(ADDRESS, state);
    expect(await shown()).toMatchObject({ site: 'news.example', siteOn: true, allSites: false, page });
  });

  it('and why it failed', async () => {
    open(ADDRESS, { kind: 'failed', message: 'The data file is missing.' });
    expect((await shown()).message).toBe('The data file is missing.');
  });

  it('and where it is, where the browser does not tell', async () => {
    open(undefined, { kind: 'working' });
    expect(await shown()).toMatchObject({ site: 'news.example', page: { kind: 'working' } });
  });
});

describe('a page that is not read', () => {
  it('needs permission where there is none', async () => {
    open(ADDRESS);
    expect(await shown()).toMatchObject({ page: { kind: 'no-permission' }, siteOn: false });
  });

  it('lost it where it was taken away', async () => {
    open(ADDRESS);
    world.stored.set('sites', { version: 1, off: [], revoked: ['*://*.news.example/*'] });
    expect((await shown()).page).toEqual({ kind: 'permission-revoked' });
  });

  it('was switched off, with or without permission', async () => {
    open(ADDRESS);
    world.stored.set('sites', { version: 1, off: ['news.example'], revoked: [] });
    expect(await shown()).toMatchObject({ page: { kind: 'switched-off' }, siteOn: false });
    world.origins = ['*://*/*'];
    expect(await shown()).toMatchObject({ page: { kind: 'switched-off' }, siteOn: false, allSites: true });
  });

  it('must be reloaded where it may be read and is not', async () => {
    world.origins = ['*://*/*'];
    open(ADDRESS);
    expect(await shown()).toMatchObject({ page: { kind: 'reload-needed' }, siteOn: true });
  });

  it('is refused where mail and money are, also with permission', async () => {
    world.origins = ['*://*/*'];
    open('https://mail.google.com/mail');
    expect((await shown()).page).toEqual({ kind: 'refused-site' });
  });

  test.each([undefined, 'about:blank', 'chrome://newtab/', 'file:///a.html', 'http://[::1]/a'])(
    'belongs to the browser or the machine: %s',
    async (url) => {
      open(url);
      expect(await shown()).toMatchObject({ page: { kind: 'unsupported' }, siteOn: false });
    },
  );
});

describe('the tab in front', () => {
  it('may be private', async () => {
    world.tabs = [{ id: 1, url: ADDRESS, incognito: true }];
    expect(await shown()).toMatchObject({ private: true, dataVersion: '2026.11' });
  });

  it('may be none', async () => {
    expect(await shown()).toMatchObject({ page: { kind: 'unsupported' }, private: false });
  });
});
