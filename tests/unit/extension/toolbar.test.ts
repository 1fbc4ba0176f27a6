/** What the toolbar button and the context menu say of a tab. */
import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest';
import type { PopupPage } from '../../../components/popup-state.ts';
import { carryOutItem, createMenus, fitMenus } from '../../../extension/context-menu.ts';
import { pause } from '../../../extension/pause.ts';
import { changePreferences } from '../../../extension/preference-store.ts';
import { lookOf, showAllTabs, showTab } from '../../../extension/toolbar.ts';
import { COLOURS, LINE, PIN } from '../../../extension/toolbar-icon.ts';
import { readText } from '../../browser/harness.ts';
import { fetchPack, resetWorld, world } from './fake-browser.ts';

vi.mock('../../../extension/browser.ts', async () => ({ browser: (await import('./fake-browser.ts')).browser }));

const ADDRESS = 'https://news.example/2017/11/03/a';
const byStyle = { place: 2, group: 1, official: 0, person: 0 };
const reading = { state: { kind: 'reading', names: 3, marked: 3, byStyle }, address: ADDRESS, once: false } as const;

beforeEach(() => {
  resetWorld();
  vi.stubGlobal('fetch', fetchPack);
});
afterEach(() => vi.unstubAllGlobals());

describe('the button', () => {
  it('counts the names of an article, unless the reader wants no number', async () => {
    world.origins = ['*://*/*'];
    world.tabs = [{ id: 1, url: ADDRESS, report: reading }];
    await showTab(1);
    expect(world.button.get(1)).toEqual({ title: 'Dateline: 3 names in this article', badge: '3' });
    await changePreferences({ badge: false });
    await showAllTabs();
    expect(world.button.get(1)).toEqual({ title: 'Dateline: 3 names in this article', badge: '' });
  });

  it('says why nothing is read, without a number', async () => {
    world.tabs = [{ id: 1, url: ADDRESS }];
    await showTab(1);
    expect(world.button.get(1)).toEqual({ title: 'Dateline: no permission to read this site', badge: '' });
    world.stored.set('sites', { version: 1, off: ['news.example'], revoked: [] });
    await showTab(1);
    expect(world.button.get(1)).toEqual({ title: 'Dateline: switched off on this site', badge: '' });
  });

  it('does nothing for a tab that is gone', async () => {
    await showTab(9);
    expect(world.button.size).toBe(0);
  });

  test.each([
    ['reading', 'on'],
    ['not-article', 'on'],
    ['switched-off', 'off'],
    ['paused', 'paused'],
    ['no-permission', 'outline'],
    ['unsupported', 'outline'],
  ] as const)('%s has the picture “%s”', (kind, look) => {
    expect(lookOf({ kind } as PopupPage)).toBe(look);
  });

  it('draws the shapes of the icon', () => {
    const icon = readText('assets/icon.svg');
    for (const part of [PIN, LINE, COLOURS.pin, COLOURS.line]) expect(icon).toContain(`"${part}"`);
  });
});

describe('the context menu', () => {
  it('is made once, however often it is asked for', async () => {
    await Promise.all([createMenus(), createMenus()]);
    expect([...world.menu.values()].map(({ title }) => title)).toEqual([
      'What is “%s”?',
      'Don’t mark “%s” any more',
      'Read news on this site',
      'Read news on this site',
    ]);
  });

  it('shows the switch as it stands, and nothing where Dateline never runs', async () => {
    await createMenus();
    await fitMenus({ page: { kind: 'no-names' }, on: true });
    expect(world.menu.get('read-site')).toMatchObject({ checked: true, visible: true });
    await fitMenus({ page: { kind: 'refused-site' }, on: false });
    expect([...world.menu.values()].map(({ visible }) => visible)).toEqual([false, false, false, false]);
  });

  const tab = { id: 1, url: ADDRESS, incognito: false } as Parameters<typeof carryOutItem>[1];
  const choose = (menuItemId: string, rest: object = {}, on = tab) =>
    carryOutItem({ menuItemId, editable: false, modifiers: [], pageUrl: ADDRESS, ...rest }, on);

  it('asks for permission with the click and switches the site', async () => {
    await choose('read-site', { checked: true });
    expect(world.done).toContain('request *://*.news.example/*');
    await choose('read-site', { checked: false });
    expect(world.stored.get('sites')).toMatchObject({ off: ['news.example'] });
  });

  it('stores nothing from a private window', async () => {
    if (!tab) throw new Error('no tab');
    await choose('read-site', { checked: false }, { ...tab, incognito: true });
    expect(world.stored.size).toBe(0);
  });

  it('asks the page about the selected text, cleaned and not too long', async () => {
    world.tabs = [{ id: 1, url: ADDRESS, report: reading, selected: true }];
    await choose('what-is-this', { selectionText: '  Al\n Qaim ' });
    await choose('hide-name', { selectionText: 'Al Qaim' });
    await choose('what-is-this', { selectionText: 'x'.repeat(5000) });
    await choose('what-is-this', { selectionText: ' ' });
    expect(world.asked).toMatchObject([
      { act: 'what', name: 'Al Qaim' },
      { act: 'hide', name: 'Al Qaim' },
      { act: 'say', name: 'x'.repeat(120) },
    ]);
    expect(world.done).toContain('/selection.js → 1 frame 0');
  });

  it('looks it up in our own page where the page can show nothing', async () => {
    world.tabs = [{ id: 1, url: ADDRESS, report: reading }];
    await choose('what-is-this', { selectionText: 'Al Qaim' });
    expect([world.kept.get('look-up'), world.done.at(-1)]).toEqual(['Al Qaim', 'open popup.html']);
    expect(world.stored.size).toBe(0);
  });

  it('touches no page where Dateline never runs', async () => {
    await choose('what-is-this', { selectionText: 'Al Qaim', pageUrl: 'https://mail.google.com/mail' });
    expect(world.done).toEqual([]);
  });
});

it('a pause shows on a page once it says so', async () => {
  const until = await pause('today');
  world.origins = ['*://*/*'];
  world.tabs = [{ id: 1, url: ADDRESS, report: { ...reading, state: { kind: 'paused', until } } }];
  await showTab(1);
  expect(world.button.get(1)).toEqual({ title: 'Dateline: paused for the rest of today', badge: '' });
});
