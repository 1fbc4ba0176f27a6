/** The pack in the background: loaded when first needed, kept while the background lives, loaded again after it was stopped. */
import { Pack } from '../engine/pack/pack.ts';
import { browser } from './browser.ts';

let loading: Promise<Pack> | undefined;

/** @throws {PackError} if the data file is damaged; the next call tries again. */
export function loadPack(): Promise<Pack> {
  loading ??= fetchPack().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function fetchPack(): Promise<Pack> {
  const response = await fetch(browser.runtime.getURL('dateline.pack'));
  if (!response.ok) throw new Error('The data file is missing. Reinstall the extension to restore it.');
  return new Pack(await response.arrayBuffer());
}
