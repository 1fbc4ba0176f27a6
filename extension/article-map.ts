/** The map of the side panel, drawn in the panel itself: moving it asks nobody. */
import type { MapTools } from '../components/map-tools.ts';
import { drawArticleMap } from '../engine/map/article-map.ts';
import { fitView } from '../engine/map/fit-view.ts';
import { TERRITORIES } from '../engine/map/territories.ts';
import { centred, panned, zoomed } from '../engine/map/view.ts';
import { loadMap } from './map-loader.ts';

/** @param names Names of countries in the reader's language. @throws {MapError} if the map file is damaged. */
export async function loadMapTools(names: Intl.DisplayNames): Promise<MapTools> {
  const geometry = await loadMap();
  // Areas without an ISO code have their English name until the map's own texts are translated.
  const nameOf = (id: string) => (TERRITORIES[id] === undefined ? names.of(id) : TERRITORIES[id].name);
  return {
    fit: fitView,
    draw: (places, view, frame, moving) => drawArticleMap(geometry, places, view, frame, { nameOf, moving }),
    pan: panned,
    zoom: zoomed,
    centre: centred,
  };
}
