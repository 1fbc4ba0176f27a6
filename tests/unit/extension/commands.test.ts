/** The browser's shortcuts: what reaches the page in front, and what becomes of its site. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { carryOutCommand, watchCommands } from '../../../extension/commands.ts';
import { isTabMessage } from '../../../extension/messages-to-tab.ts';
import config from '../../../wxt.config.ts';
import { readText } from '../../browser/harness.ts';
import { browser, resetWorld, world } from './fake-browser.ts';

vi.mock('../../../extension/browser.ts', async () => ({ browser: (await import('./fake-browser.ts')).browser }));

beforeEach(resetWorld);

const tab = (url: string) => ({ id: 1, url, report: { state: { kind: 'working' as const }, address: url, once: false } });

describe('commands about names', () => {
  it.each(['next-name', 'previous-name', 'open-card'])('%s goes to the page in front', async (command) => {
    world.tabs = [tab('https://news.example/a'), { ...tab('https://news.example/b'), id: 2 }];
    await carryOutCommand(command);
    expect(world.done).toEqual(['command → 1']);
  });

  it('that are none of ours go nowhere', async () => {
    world.tabs = [tab('https://news.example/a')];
    await carryOutCommand('_execute_action');
    await carryOutCommand('stop');
    expect(world.done).toEqual([]);
  });

  it('are accepted by the page only if it knows them', () => {
    expect(isTabMessage({ kind: 'command', command: 'next-name' })).toBe(true);
    for (const command of ['switch-site', 'stop', '', undefined, null, 3, ['next-name']])
      expect(isTabMessage({ kind: 'command', command })).toBe(false);
  });
});

describe('the switch for the site', () => {
  it('flips it where there is permission', async () => {
    world.origins = ['*://*.news.example/*'];
    world.tabs = [tab('https://www.news.example/a')];
    await carryOutCommand('switch-site');
    expect(world.stored.get('sites')).toMatchObject({ off: ['news.example'] });
    expect(world.done).toEqual(['stop → 1']);
    await carryOutCommand('switch-site');
    expect(world.stored.get('sites')).toMatchObject({ off: [] });
  });

  it('opens the popup where there is none, and changes nothing', async () => {
    world.tabs = [tab('https://news.example/a')];
    const openPopup = vi.fn(() => Promise.reject(new Error('no window in front')));
    Object.assign(browser, { action: { openPopup } });
    await carryOutCommand('switch-site');
    expect(openPopup).toHaveBeenCalledTimes(1);
    expect(world.stored.size).toBe(0);
    // Firefox for Android has no such function.
    Object.assign(browser, { action: {} });
    await carryOutCommand('switch-site');
  });

  it('does nothing on pages that are never read', async () => {
    world.origins = ['*://*/*'];
    for (const url of ['about:blank', 'https://mail.google.com/mail']) {
      world.tabs = [{ id: 1, url }];
      await carryOutCommand('switch-site');
    }
    expect(world.stored.size).toBe(0);
  });
});

describe('listening', () => {
  it('is left out where the browser has no commands', () => {
    expect(() => watchCommands()).not.toThrow();
  });
});

describe('the manifest', () => {
  const { manifest } = config as unknown as { manifest(options: object): { commands: Record<string, Record<string, unknown>> } };
  const { commands } = manifest({ browser: 'chrome', mode: 'production' });

  it('suggests keys for four commands, as many as Chrome takes, and none for the popup', () => {
    const suggested = Object.entries(commands).flatMap(([name, { suggested_key: key }]) => (key ? [[name, key]] : []));
    expect(Object.fromEntries(suggested)).toEqual({
      'next-name': { default: 'Alt+Shift+J' },
      'previous-name': { default: 'Alt+Shift+K' },
      'open-card': { default: 'Alt+Shift+O' },
      'switch-site': { default: 'Alt+Shift+S' },
    });
    expect(Object.keys(commands)).toContain('_execute_action');
  });

  it('describes each in words of the locale file', () => {
    const messages = JSON.parse(readText('assets/public/_locales/en/messages.json')) as Record<string, { message: string }>;
    for (const [name, { description }] of Object.entries(commands)) {
      if (name === '_execute_action') continue;
      const key = /^__MSG_(\w+)__$/.exec(String(description))?.[1] ?? '';
      expect(messages[key]?.message, name).toMatch(/^[A-Z]/);
    }
  });
});
