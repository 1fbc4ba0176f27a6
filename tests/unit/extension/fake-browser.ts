/** A browser for the background: storage that answers late, permissions, registered scripts and tabs, all in memory. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MAP_FILE, PACK_FOLDER } from '../../../dataset/pack-file.ts';
import { PART_NAMES, partFile } from '../../../engine/pack/layout.ts';
import type { PageName, PageReport } from '../../../extension/page-state.ts';
import { matchesPattern } from '../../../extension/site-address.ts';
import { ASSETS, textFiles } from '../../../scripts/text-files.ts';

export const OWN_ID = 'dateline-test';
export const OWN_URL = `chrome-extension://${OWN_ID}/`;

export interface FakeTab {
  id: number;
  url?: string;
  incognito?: boolean;
  /** What the page in it answers; undefined where no script of ours listens. */
  report?: PageReport;
  names?: PageName[];
  /** What it answers to "go-to": by default that it does not show the name. */
  gone?: (mention: number) => unknown;
  /** Text is selected in it. */
  selected?: boolean;
}

type Script = { id: string; matches: string[]; excludeMatches: string[] } & Record<string, unknown>;

/** What tests look at and change. */
export const world = {
  stored: new Map<string, unknown>(),
  /** What is kept until the browser ends. */
  kept: new Map<string, unknown>(),
  /** Whether the browser opens its side panel for us. */
  opensPanel: true,
  origins: [] as string[],
  scripts: [] as Script[],
  tabs: [] as FakeTab[],
  /** "reader.js → 3", "stop → 3". */
  done: [] as string[],
  failStorage: false,
  /** What is synced with other devices. */
  synced: new Map<string, unknown>(),
  /** Why the browser refuses to sync; undefined where it does. */
  syncRefusal: undefined as string | undefined,
  /** What an organisation fixes; undefined where there is no policy. */
  policy: undefined as unknown,
  /** What the toolbar button shows for each tab. */
  button: new Map<number, { title?: string; badge?: string }>(),
  /** Messages about selected text. */
  asked: [] as unknown[],
  /** Items of the context menu, by id. */
  menu: new Map<string, { id: string } & Record<string, unknown>>(),
};

export function resetWorld(): void {
  Object.assign(world, {
    stored: new Map(),
    kept: new Map(),
    opensPanel: true,
    origins: [],
    scripts: [],
    tabs: [],
    done: [],
    failStorage: false,
    synced: new Map(),
    syncRefusal: undefined,
    policy: undefined,
    button: new Map(),
    asked: [],
    menu: new Map(),
  });
}

const later = () => new Promise((resolve) => setTimeout(resolve, 1));
const valuesOf = (store: ReadonlyMap<string, unknown>, keys: string | readonly string[]) =>
  structuredClone(Object.fromEntries([keys].flat().flatMap((key) => (store.has(key) ? [[key, store.get(key)]] : []))));
const tabOf = (id: number) => world.tabs.find((tab) => tab.id === id);

export const browser = {
  runtime: { id: OWN_ID, getURL: (path: string) => OWN_URL + path },
  action: {
    async setTitle({ tabId, title }: { tabId: number; title: string }) {
      world.button.set(tabId, { ...world.button.get(tabId), title });
    },
    async setBadgeText({ tabId, text }: { tabId: number; text: string }) {
      world.button.set(tabId, { ...world.button.get(tabId), badge: text });
    },
  },
  contextMenus: {
    async removeAll() {
      world.menu.clear();
    },
    create(item: { id: string } & Record<string, unknown>) {
      if (world.menu.has(item.id)) throw new Error(`Cannot create item with duplicate id ${item.id}`);
      world.menu.set(item.id, item);
    },
    async update(id: string, change: object) {
      const item = world.menu.get(id);
      if (!item) throw new Error(`Cannot find menu item with id ${id}`);
      Object.assign(item, change);
    },
  },
  i18n: { getUILanguage: () => 'en-US' },
  sidePanel: {
    async open({ tabId }: { tabId: number }) {
      if (!world.opensPanel) throw new Error('may only be called in response to a user gesture');
      world.done.push(`panel → ${tabId}`);
    },
  },
  storage: {
    session: {
      async get(key: string) {
        await later();
        return structuredClone(world.kept.has(key) ? { [key]: world.kept.get(key) } : {});
      },
      async set(values: Record<string, unknown>) {
        await later();
        for (const [key, value] of Object.entries(values)) world.kept.set(key, structuredClone(value));
      },
      async remove(key: string) {
        await later();
        world.kept.delete(key);
      },
    },
    local: {
      async get(keys: string | readonly string[]) {
        await later();
        return valuesOf(world.stored, keys);
      },
      async set(values: Record<string, unknown>) {
        await later();
        if (world.failStorage) throw new Error('QUOTA_BYTES quota exceeded');
        for (const [key, value] of Object.entries(values)) world.stored.set(key, structuredClone(value));
      },
      async remove(keys: string | readonly string[]) {
        await later();
        for (const key of [keys].flat()) world.stored.delete(key);
      },
    },
    sync: {
      async get(keys: string | readonly string[]) {
        await later();
        return valuesOf(world.synced, keys);
      },
      async set(values: Record<string, unknown>) {
        await later();
        if (world.syncRefusal !== undefined) throw new Error(world.syncRefusal);
        for (const [key, value] of Object.entries(values)) world.synced.set(key, structuredClone(value));
      },
      async remove(key: string) {
        await later();
        if (world.syncRefusal !== undefined) throw new Error(world.syncRefusal);
        world.synced.delete(key);
      },
    },
    managed: {
      async get() {
        await later();
        if (world.policy === undefined) throw new Error('Managed storage manifest not found');
        return structuredClone(world.policy);
      },
    },
  },
  permissions: {
    async getAll() {
      return { origins: [...world.origins], permissions: [] };
    },
    request({ origins }: { origins: string[] }) {
      world.done.push(`request ${origins.join()}`);
      return Promise.resolve(true);
    },
    async contains({ origins }: { origins: string[] }) {
      // The browser throws for a pattern that is none, so the code must not ask for one.
      for (const origin of origins)
        if (!/^(?:\*|https?):\/\/(?:\*|(?:\*\.)?[^/*[\]]+)\/\*$/.test(origin)) throw new Error(`Invalid match pattern ${origin}`);
      return origins.every((origin) =>
        world.origins.some((own) => own === origin || matchesPattern(own, origin.replace(/^\*:\/\/(?:\*\.)?/, 'https://'))),
      );
    },
  },
  scripting: {
    async getRegisteredContentScripts({ ids }: { ids: string[] }) {
      await later();
      return world.scripts.filter((script) => ids.includes(script.id));
    },
    async unregisterContentScripts({ ids }: { ids: string[] }) {
      await later();
      world.scripts = world.scripts.filter((script) => !ids.includes(script.id));
    },
    async updateContentScripts(scripts: Script[]) {
      for (const script of scripts) {
        const index = world.scripts.findIndex((known) => known.id === script.id);
        if (index < 0) throw new Error(`no script ${script.id}`);
        world.scripts[index] = script;
      }
    },
    async registerContentScripts(scripts: Script[]) {
      await later();
      for (const script of scripts) {
        if (world.scripts.some((known) => known.id === script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
        world.scripts.push(script);
      }
    },
    async executeScript({ target, files }: { target: { tabId: number; frameIds: number[] }; files: string[] }) {
      world.done.push(`${files.join()} → ${target.tabId} frame ${target.frameIds.join()}`);
    },
    async insertCSS({ target, files }: { target: { tabId: number }; files: string[] }) {
      world.done.push(`${files.join()} → ${target.tabId}`);
    },
  },
  tabs: {
    async query(filter: { active?: boolean }) {
      return filter.active ? world.tabs.slice(0, 1) : world.tabs;
    },
    async create({ url }: { url: string }) {
      world.done.push(`open ${url.replace(OWN_URL, '')}`);
    },
    async get(id: number) {
      const tab = tabOf(id);
      if (!tab) throw new Error('No tab with this id');
      return tab;
    },
    async sendMessage(id: number, message: { kind: string; mention?: number; date?: string }) {
      const report = tabOf(id)?.report;
      if (!report) throw new Error('Could not establish connection. Receiving end does not exist.');
      if (message.kind === 'names') return tabOf(id)?.names;
      if (message.kind === 'selection') {
        world.asked.push(message);
        return tabOf(id)?.selected === true;
      }
      if (message.kind !== 'report') world.done.push(`${message.kind} → ${id}`);
      if (message.kind === 'go-to') return tabOf(id)?.gone?.(message.mention ?? 0);
      if (message.kind === 'set-date') report.dating = { ...report.dating, ...(message.date && { corrected: message.date }) };
      return report;
    },
  },
};

/** Answers the background's requests for its own files of data and texts. */
export async function fetchPack(address: string): Promise<Response> {
  const text = textFiles().find((own) => address === OWN_URL + own);
  if (text !== undefined) return new Response(readFileSync(join(ASSETS, text)));
  const file = [...PART_NAMES.map(partFile), MAP_FILE].find((own) => address === OWN_URL + own);
  if (file === undefined) throw new TypeError(`no network in tests: ${address}`);
  return new Response(readFileSync(join(PACK_FOLDER, file)));
}
