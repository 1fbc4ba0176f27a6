/** The locator map's geometry in the background: loaded for the first card of a place, kept while the background lives. */
import { MapGeometry } from '../engine/map/geometry.ts';
import { browser } from './browser.ts';

let loading: Promise<MapGeometry> | undefined;

/** @throws {MapError} if the map file is damaged; the next call tries again. */
export function loadMap(): Promise<MapGeometry> {
  loading ??= fetchMap().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function fetchMap(): Promise<MapGeometry> {
  const response = await fetch(browser.runtime.getURL('dateline-map.pack'));
  if (!response.ok) throw new Error('The map file is missing. Reinstall the extension to restore it.');
  return new MapGeometry(await response.arrayBuffer());
}
