/** The pack in the background: loaded when first needed, kept while the background lives, loaded again after it was stopped. */
import { PART_NAMES, partFile } from '../engine/pack/layout.ts';
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
  return new Pack(await Promise.all(PART_NAMES.map((part) => fetchOwnFile(partFile(part)))));
}

/** A data file of the extension. @throws if it is missing. */
export async function fetchOwnFile(file: string): Promise<ArrayBuffer> {
  const response = await fetch(browser.runtime.getURL(file));
  if (!response.ok) throw new Error('A data file is missing. Reinstall the extension to restore it.');
  return response.arrayBuffer();
}
