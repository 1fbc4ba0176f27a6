/**
 * A small map of where a place lies. It draws a finished model and adds nothing. To assistive technology the whole is one image with a
 * sentence.
 */
import type { CountryLabel, LocatorMapModel, MapPoint } from '../engine/map/model.ts';
import { mapSentence } from './map-sentence.ts';
import { say } from './say.ts';

/** Radii in pixels of the place's ring and dot and of the city's dot. */
const RADIUS = { ring: 5.2, dot: 2.4, city: 2.2 } as const;

/** Pixels between the baselines of a name of two lines; `engine/map/label-box.ts` keeps room for them. */
const LINE = 11;

function Country({ lines, own, x, y }: CountryLabel) {
  return (
    <text class="country" data-own={own} text-anchor="middle">
      {lines.map((line, index) => (
        <tspan x={x} y={y + index * LINE} key={line}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

function Point({ point, kind }: { point: MapPoint; kind: 'place' | 'city' }) {
  const { x, y, dot, label, title } = point;
  return (
    <g class={kind}>
      {dot && kind === 'place' && <circle class="ring" cx={x} cy={y} r={RADIUS.ring} />}
      {dot && <circle class="spot" cx={x} cy={y} r={kind === 'place' ? RADIUS.dot : RADIUS.city} />}
      {label !== undefined && (
        <text x={label.x} y={label.y} text-anchor={label.anchor}>
          {title}
        </text>
      )}
    </g>
  );
}

function Scale({ scale }: { scale: LocatorMapModel['scale'] }) {
  const { km, x, y, width } = scale;
  return (
    <g class="scale">
      <path class="under" d={`M${x} ${y - 3}v3h${width}v-3`} />
      <path d={`M${x} ${y - 3}v3h${width}v-3`} />
      <text x={x + width + 5} y={y + 1}>
        {say('card.km', { km })}
      </text>
    </g>
  );
}

export function LocatorMap({ model }: { model: LocatorMapModel }) {
  const { width, height, place, city } = model;
  return (
    <figure class="map">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={mapSentence(model)}>
        <rect class="sea" width={width} height={height} />
        <path class="land" d={model.land} />
        <path class="land own" d={model.ownLand} />
        <path class="coast" d={model.coast} />
        <path class="border" d={model.borders} />
        {/* A dashed line alone is lost between two fills of different colour. */}
        <path class="disputed under" d={model.disputed} />
        <path class="disputed" d={model.disputed} />
        {model.countries.map((label) => (
          <Country {...label} key={label.id} />
        ))}
        <Scale scale={model.scale} />
        {city !== undefined && <Point point={city} kind="city" />}
        {place !== undefined && <Point point={place} kind="place" />}
      </svg>
      <figcaption>
        {model.text.disputed && `${say('card.mapDashed')} `}
        {say('card.mapSource')}
      </figcaption>
    </figure>
  );
}
