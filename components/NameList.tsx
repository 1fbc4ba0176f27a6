/** The names of an article as a list that works with every assistive technology: each name opens its card, "go to" leads to its place. */
import type { MarkStyle } from '../engine/card-model.ts';
import type { PanelName } from './panel-state.ts';
import { whenTrusted } from './trusted.ts';

interface NameListProps {
  names: readonly PanelName[];
  /** Entity whose card is open beside the list. */
  shown: string | undefined;
  onOpen(entity: string): void;
  onGoTo(entity: string): void;
}

const KINDS: Record<MarkStyle, string> = { place: 'place', group: 'armed group', official: 'force or body', person: 'person' };

function times(count: number): string {
  return count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`;
}

export function NameList({ names, shown, onOpen, onGoTo }: NameListProps) {
  return (
    <ul class="names">
      {names.map(({ entity, text, style, count }) => (
        <li key={entity} data-style={style}>
          <span class="stroke" aria-hidden="true" />
          <span class="name">
            <button
              type="button"
              class="link"
              aria-expanded={entity === shown}
              data-entity={entity}
              onClick={whenTrusted(() => onOpen(entity))}
            >
              <bdi>{text}</bdi>
            </button>
            <span class="quiet">
              {KINDS[style]}, {times(count)}
            </span>
          </span>
          <button type="button" class="go" aria-label={`Go to ${text} in the article`} onClick={whenTrusted(() => onGoTo(entity))}>
            Go to
          </button>
        </li>
      ))}
    </ul>
  );
}
