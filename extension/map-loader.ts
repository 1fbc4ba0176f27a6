/** The locator map's geometry in the background: loaded for the first card of a place, kept while the background lives. */
import { MapGeometry } from '../engine/map/geometry.ts';
import { fetchOwnFile } from './pack-loader.ts';

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
  return new MapGeometry(await fetchOwnFile('dateline-map.pack'));
}
