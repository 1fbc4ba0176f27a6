/** The data that hold for a site: the bundled ones, with the packs beside them that the reader lets run there. In the background. */
import { DataWithPacks } from '../../engine/own-pack/beside.ts';
import { compilePacks, type OwnPacks } from '../../engine/own-pack/compile.ts';
import type { Pack } from '../../engine/pack/pack.ts';
import { loadPack, loadPackForCards } from '../pack-loader.ts';
import { loadSay } from '../texts.ts';
import { isAllowed, packsAllowedByPolicy } from './allowed.ts';
import { type InstalledPack, runsOn } from './installed.ts';
import { listPacks, readContent } from './pack-store.ts';

export type SiteData = Pack | DataWithPacks;

/** @throws {PackError} if a bundled data file is damaged. */
export async function dataFor(site: string | undefined): Promise<SiteData> {
  return withPacks(await loadPack(), site);
}

/** The same with what only cards need. */
export async function cardDataFor(site: string | undefined): Promise<SiteData> {
  return withPacks(await loadPackForCards(), site);
}

/** Forgets what is known of packs: they were changed. */
export function forgetPacks(): void {
  listing = undefined;
  compiled.clear();
}

async function withPacks(base: Pack, site: string | undefined): Promise<SiteData> {
  // A pack that can't be had must not keep a page from being read.
  const own = await ownPacks(base, site).catch((error: unknown) => {
    console.warn('Dateline: no packs.', error);
    return undefined;
  });
  return own === undefined ? base : new DataWithPacks(base, own);
}

let listing: Promise<InstalledPack[]> | undefined;

function readablePacks(): Promise<InstalledPack[]> {
  listing ??= listReadable().catch((error: unknown) => {
    listing = undefined;
    throw error;
  });
  return listing;
}

async function listReadable(): Promise<InstalledPack[]> {
  return (await listPacks()).flatMap((pack) => ('unreadable' in pack ? [] : [pack]));
}

/** Sites mostly have the same packs; more sets than these are compiled anew. */
const MAX_SETS = 3;
const compiled = new Map<string, Promise<OwnPacks>>();

async function ownPacks(base: Pack, site: string | undefined): Promise<OwnPacks | undefined> {
  if (site === undefined) return undefined;
  const packs = (await readablePacks()).filter((pack) => runsOn(pack, site));
  if (packs.length === 0) return undefined;
  const allowed = await packsAllowedByPolicy();
  const running = packs.filter(({ id }) => isAllowed(id, allowed));
  if (running.length === 0) return undefined;
  const key = running.map(({ id, hash }) => `${id} ${hash}`).join('\n');
  const known = compiled.get(key);
  if (known) return known;
  if (compiled.size >= MAX_SETS) compiled.clear();
  const compiling = compile(running, base).catch((error: unknown) => {
    compiled.delete(key);
    throw error;
  });
  compiled.set(key, compiling);
  return compiling;
}

async function compile(packs: readonly InstalledPack[], base: Pack): Promise<OwnPacks> {
  const [{ say }, ...contents] = await Promise.all([loadSay(['packs']), ...packs.map(({ id }) => readContent(id))]);
  const readable = contents.flatMap((stored) => (stored === undefined ? [] : [stored.content]));
  return compilePacks(readable, base, ({ title, version }) => ({
    from: say('packs.from', { title, version }),
    adds: say('packs.adds', { title, version }),
  }));
}
