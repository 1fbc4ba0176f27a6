/**
 * The places of a map as buttons over its picture. One of them is in the order of Tab; arrow keys lead from place to place in the order of
 * the article, and the map follows to those that are out of view.
 */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ArticleMapModel, ArticlePlace } from '../engine/map/article-map.ts';
import { whenTrusted } from './trusted.ts';

interface MapPointsProps {
  model: ArticleMapModel;
  places: readonly ArticlePlace[];
  /** Entity whose card is open. */
  shown: string | undefined;
  onOpen(entity: string): void;
  /** A place out of view is wanted. */
  onSeek(place: ArticlePlace): void;
}

const STEPS: Readonly<Record<string, -1 | 1>> = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 };

export function MapPoints({ model, places, shown, onOpen, onSeek }: MapPointsProps) {
  const { width, height, points } = model;
  const root = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState<string>();
  /** The place that gets the focus as soon as it is drawn. */
  const wanted = useRef<string | undefined>(undefined);
  const reached = points.some(({ entity }) => entity === current) ? current : points[0]?.entity;
  useLayoutEffect(() => {
    if (wanted.current === undefined) return;
    const button = [...(root.current?.querySelectorAll('button') ?? [])].find(({ dataset }) => dataset.entity === wanted.current);
    if (!button) return;
    wanted.current = undefined;
    button.focus();
  });
  const step = (entity: string, by: -1 | 1) => {
    const at = places.findIndex((place) => place.entity === entity);
    const next = places[(at + by + places.length) % places.length];
    if (!next) return;
    wanted.current = next.entity;
    setCurrent(next.entity);
    if (!points.some((point) => point.entity === next.entity)) onSeek(next);
  };
  return (
    <div class="points" ref={root}>
      {points.map(({ entity, name, x, y }) => (
        <button
          type="button"
          key={entity}
          data-entity={entity}
          tabIndex={entity === reached ? 0 : -1}
          aria-label={name}
          aria-expanded={entity === shown}
          title={name}
          style={{ left: `${(x / width) * 100}%`, top: `${(y / height) * 100}%` }}
          onFocus={whenTrusted(() => setCurrent(entity))}
          onKeyDown={whenTrusted((event: KeyboardEvent) => {
            const by = Object.hasOwn(STEPS, event.key) ? STEPS[event.key] : undefined;
            if (by === undefined) return;
            event.preventDefault();
            event.stopPropagation();
            step(entity, by);
          })}
          onClick={whenTrusted(() => onOpen(entity))}
        />
      ))}
    </div>
  );
}
