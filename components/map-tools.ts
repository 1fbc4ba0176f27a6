/** What the map of an article's places needs of the engine; given by the panel's entry point, so that views hold no geometry. */
import type { ArticleMapModel, ArticlePlace } from '../engine/map/article-map.ts';
import type { Frame } from '../engine/map/projection.ts';
import type { View } from '../engine/map/view.ts';

export interface MapTools {
  /** Where to look to see the places; undefined where there are none. */
  fit(places: readonly ArticlePlace[], frame: Frame): View | undefined;
  /** `moving`: the names of countries around are left out, as the next picture follows at once. */
  draw(places: readonly ArticlePlace[], view: View, frame: Frame, moving: boolean): ArticleMapModel;
  pan(view: View, frame: Frame, dx: number, dy: number): View;
  /** Shows `factor` times as much across; the point `at` stays where it is. */
  zoom(view: View, frame: Frame, factor: number, at?: { x: number; y: number }): View;
  centre(view: View, at: { lat: number; lon: number }): View;
}
