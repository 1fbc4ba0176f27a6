/** A map of the article's places that can be moved by pointer, wheel, fingers and keys. Each place opens its card. */
import { useId, useMemo, useRef } from 'preact/hooks';
import type { ArticlePlace } from '../engine/map/article-map.ts';
import { MapPicture } from './MapPicture.tsx';
import { MapPoints } from './MapPoints.tsx';
import { useMapGestures } from './map-gestures.ts';
import { moveByKey, ZOOM } from './map-keys.ts';
import type { MapTools } from './map-tools.ts';
import { say } from './say.ts';
import { whenTrusted } from './trusted.ts';
import { useFrame } from './use-frame.ts';
import { useMapView } from './use-map-view.ts';

interface ArticleMapProps {
  places: readonly ArticlePlace[];
  tools: MapTools;
  /** Entity whose card is open. */
  shown: string | undefined;
  onOpen(entity: string): void;
}

export function ArticleMap({ places, tools, shown, onOpen }: ArticleMapProps) {
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const frame = useFrame(box);
  const map = useMapView(places, frame, tools);
  const { isDrag, ...gestures } = useMapGestures(map);
  const { view, moving } = map;
  const { width, height } = frame;
  const model = useMemo(
    () => view && tools.draw(places, view, { width, height }, moving),
    [places, tools, view?.lat, view?.lon, view?.extent, width, height, moving],
  );
  return (
    <figure class="article-map">
      <div
        class="stage"
        ref={box}
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: an application takes the keys that move it.
        tabIndex={0}
        aria-label={say('panel.mapLabel')}
        aria-describedby={`${id}-keys`}
        style={{ blockSize: `${height}px` }}
        onKeyDown={whenTrusted((event: KeyboardEvent) => {
          if (event.ctrlKey || event.metaKey || event.altKey || !moveByKey(map, event.key)) return;
          event.preventDefault();
        })}
        {...gestures}
      >
        {model && <MapPicture model={model} />}
        {model && (
          <MapPoints
            model={model}
            places={places}
            shown={shown}
            onOpen={(entity) => !isDrag() && onOpen(entity)}
            onSeek={(place) => map.centre(place)}
          />
        )}
      </div>
      <div class="tools">
        <button type="button" class="go" aria-label={say('panel.zoomIn')} onClick={whenTrusted(() => map.zoom(1 / ZOOM))}>
          +
        </button>
        <button type="button" class="go" aria-label={say('panel.zoomOut')} onClick={whenTrusted(() => map.zoom(ZOOM))}>
          −
        </button>
        <button type="button" class="go" onClick={whenTrusted(() => map.fit())}>
          {say('panel.zoomFit')}
        </button>
        <p class="quiet" role="status">
          {say('panel.mapInView', { shown: model?.points.length ?? 0, total: places.length })}
        </p>
      </div>
      <figcaption class="quiet">
        <p class="unseen" id={`${id}-keys`}>
          {say('panel.mapKeys')}
        </p>
        <p class="help">{say('panel.mapHelp')}</p>
        <p>{say('panel.mapCredit')}</p>
      </figcaption>
    </figure>
  );
}
