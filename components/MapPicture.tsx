/** The picture of an article's map: land, borders and names. What can be pressed lies over it (`MapPoints.tsx`). */
import type { ArticleMapModel, ArticleMapPoint } from '../engine/map/article-map.ts';
import { say } from './say.ts';

/** Pixels between the baselines of a name of two lines; `engine/map/label-box.ts` keeps room for them. */
const LINE = 11;
const RADIUS = { ring: 4.6, dot: 2.2 } as const;

function Point({ point: { x, y, isArea, name, label } }: { point: ArticleMapPoint }) {
  return (
    <g class={isArea ? 'area' : 'spot'}>
      {isArea ? (
        <path d={`M${x} ${y - 4}l4 4l-4 4l-4 -4z`} />
      ) : (
        <>
          <circle class="ring" cx={x} cy={y} r={RADIUS.ring} />
          <circle class="dot" cx={x} cy={y} r={RADIUS.dot} />
        </>
      )}
      {label && (
        <text x={label.x} y={label.y} text-anchor={label.anchor}>
          {name}
        </text>
      )}
    </g>
  );
}

/** What the picture shows, for those who don't see it. */
export function pictureSentence(points: readonly ArticleMapPoint[]): string {
  if (points.length === 0) return say('panel.mapEmpty');
  return say('panel.mapPicture', { count: points.length, places: points.map(({ name }) => name).join(', ') });
}

export function MapPicture({ model }: { model: ArticleMapModel }) {
  const { width, height, scale } = model;
  const bar = `M${scale.x} ${scale.y - 3}v3h${scale.width}v-3`;
  return (
    <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={pictureSentence(model.points)}>
      <rect class="sea" width={width} height={height} />
      <path class="land" d={model.land} />
      <path class="land own" d={model.ownLand} />
      <path class="coast" d={model.coast} />
      <path class="border" d={model.borders} />
      {/* A dashed line alone is lost between two fills of different colour. */}
      <path class="disputed under" d={model.disputed} />
      <path class="disputed" d={model.disputed} />
      {model.countries.map(({ id, lines, x, y }) => (
        <text class="country" text-anchor="middle" key={id}>
          {lines.map((line, index) => (
            <tspan x={x} y={y + index * LINE} key={line}>
              {line}
            </tspan>
          ))}
        </text>
      ))}
      <g class="scale">
        <path class="under" d={bar} />
        <path d={bar} />
        <text x={scale.x + scale.width + 5} y={scale.y + 1}>
          {say('panel.kilometres', { km: scale.km })}
        </text>
      </g>
      {model.points.map((point) => (
        <Point point={point} key={point.entity} />
      ))}
    </svg>
  );
}
