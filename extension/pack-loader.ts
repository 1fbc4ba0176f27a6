/** The pack in the background: loaded when first needed, kept while the background lives, loaded again after it was stopped. */
import { CARD_PARTS, partFile, RESIDENT_PARTS } from '../engine/pack/layout.ts';
import { Pack } from '../engine/pack/pack.ts';
import { browser } from './browser.ts';

let loading: Promise<Pack> | undefined;

/** @throws {PackError} if a data file is damaged; the next call tries again. */
export function loadPack(): Promise<Pack> {
  loading ??= fetchPack().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function fetchPack(): Promise<Pack> {
  return new Pack(await Promise.all(RESIDENT_PARTS.map((part) => fetchOwnFile(partFile(part)))));
}

/** A reader who opens one card often opens the next; after this time the records (about 6 MB) are let go. */
const KEEP_RECORDS = 60_000;

let opening: Promise<void> | undefined;
let letGo: ReturnType<typeof setTimeout> | undefined;

/** The pack with its records open, for building a card. @throws {PackError} if a data file is damaged; the next call tries again. */
export async function loadPackForCards(): Promise<Pack> {
  const pack = await loadPack();
  opening ??= openRecords(pack).catch((error: unknown) => {
    opening = undefined;
    throw error;
  });
  await opening;
  clearTimeout(letGo);
  letGo = setTimeout(() => {
    opening = undefined;
    pack.detachRecords();
  }, KEEP_RECORDS);
  return pack;
}

async function openRecords(pack: Pack): Promise<void> {
  pack.attachRecords(await Promise.all(CARD_PARTS.map((part) => fetchOwnFile(partFile(part)))));
}

/** A data file of the extension, or its style sheet. @throws if it is missing. */
export async function fetchOwnFile(file: string): Promise<ArrayBuffer> {
  const response = await fetch(browser.runtime.getURL(file));
  if (!response.ok) throw new Error('A data file is missing. Reinstall the extension to restore it.');
  return response.arrayBuffer();
}
