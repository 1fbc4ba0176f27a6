/** What the page of packs does: it reads and checks a file itself, so that no page waits for the background meanwhile, and tells it what changed. */

import * as v from 'valibot';
import { bundledOf } from '../../engine/own-pack/bundled.ts';
import { MAX_BYTES } from '../../engine/own-pack/limits.ts';
import { openPackFile } from '../../engine/own-pack/open-file.ts';
import { type PackPreview, previewOf } from '../../engine/own-pack/preview.ts';
import type { Problem, ProblemKey } from '../../engine/own-pack/problem.ts';
import type { PackContent } from '../../engine/own-pack/rows.ts';
import { browser } from '../browser.ts';
import { tellBackground } from '../extension-client.ts';
import { loadPackForCards } from '../pack-loader.ts';
import { isAllowed, packsAllowedByPolicy } from './allowed.ts';
import { countsOf, type InstalledPack, installedPack, MAX_SITES } from './installed.ts';
import { changePack, listPacks, putBack, putPack, readContent, removePack } from './pack-store.ts';

/** A file that was looked at and not installed yet. */
export interface LookedAt {
  fileName: string;
  errors: readonly Problem[];
  moreErrors: number;
  warnings: readonly Problem[];
  moreWarnings: number;
  /** Absent where something is wrong. */
  preview?: PackPreview;
  content?: PackContent;
  file: ArrayBuffer;
}

/** Reads and checks a file; nothing is kept. */
export async function lookAt(file: File): Promise<LookedAt> {
  // A file of gigabytes is refused unread.
  if (file.size > MAX_BYTES) return failed(file.name, { key: 'packs.problemBytes', values: { most: MAX_BYTES / 1024 / 1024 } });
  const [bytes, pack, allowed] = await Promise.all([file.arrayBuffer(), loadPackForCards(), packsAllowedByPolicy()]);
  const { content, errors, warnings } = openPackFile(new Uint8Array(bytes), bundledOf(pack));
  if (content && !isAllowed(content.about.id, allowed))
    return failed(file.name, { key: 'packs.problemPolicy', values: { value: content.about.id } });
  const installed = content && (await readContent(content.about.id))?.content;
  return {
    fileName: file.name,
    errors: errors.listed,
    moreErrors: errors.more,
    warnings: warnings.listed,
    moreWarnings: warnings.more,
    ...(content && { content, preview: previewOf(content, installed) }),
    file: bytes,
  };
}

function failed(fileName: string, problem: Problem): LookedAt {
  return { fileName, errors: [problem], moreErrors: 0, warnings: [], moreWarnings: 0, file: new ArrayBuffer(0) };
}

/** Installs what was looked at, all or nothing. Where an older version ran, this one runs; a new pack runs nowhere yet. */
export async function install({ content, file, fileName }: LookedAt, today: string): Promise<void> {
  if (!content || (await isPrivateWindow())) return;
  const before = (await listPacks()).find(({ id }) => id === content.about.id);
  const kept = before && !('unreadable' in before) ? before : { enabled: true, everywhere: false, sites: [] };
  const { enabled, everywhere, sites } = kept;
  const hash = await hashOf(file);
  // What could not be read again must not be written.
  const about = v.parse(installedPack, {
    ...content.about,
    format: 1,
    counts: countsOf(content),
    imported: today,
    hash,
    fileName: fileName.slice(-100),
    enabled,
    everywhere,
    sites,
  });
  await putPack(about, { content, file });
  await packsChanged();
}

async function hashOf(file: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', file));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function change(id: string, how: (pack: InstalledPack) => InstalledPack): Promise<void> {
  await changePack(id, how);
  await packsChanged();
}

export const setEnabled = (id: string, enabled: boolean) => change(id, (pack) => ({ ...pack, enabled }));
export const setEverywhere = (id: string, everywhere: boolean) => change(id, (pack) => ({ ...pack, everywhere }));
export const addSite = (id: string, site: string) =>
  change(id, (pack) => ({ ...pack, sites: [...new Set([...pack.sites, site])].toSorted().slice(0, MAX_SITES) }));
export const removeSite = (id: string, site: string) =>
  change(id, (pack) => ({ ...pack, sites: pack.sites.filter((other) => other !== site) }));

/** Removes a pack; what is returned puts it back. */
export async function remove(id: string): Promise<() => Promise<void>> {
  const whole = await removePack(id);
  await packsChanged();
  return async () => {
    await putBack(whole);
    await packsChanged();
  };
}

/** The file as it was imported. */
export async function originalFile(id: string): Promise<ArrayBuffer | undefined> {
  return (await readContent(id))?.file;
}

async function packsChanged(): Promise<void> {
  await tellBackground({ kind: 'packs-changed' });
}

/** Nothing is stored from private windows. */
export async function isPrivateWindow(): Promise<boolean> {
  return browser.extension.inIncognitoContext === true;
}

/** What a reader can do about an error of the browser's storage. */
export function storageProblem(error: unknown): Extract<ProblemKey, 'packs.problemQuota' | 'packs.problemStorage'> {
  return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'packs.problemQuota' : 'packs.problemStorage';
}
