/** Names of an article as a list that works with every assistive technology: each name opens its card, the buttons beside it lead to its mentions. */
import type { MarkStyle } from '../engine/card-model.ts';
import type { PanelName, PanelState } from './panel-state.ts';
import { say } from './say.ts';
import { whenTrusted } from './trusted.ts';

/** Which mention to go to: the first, or one seen from that which was gone to last. */
export type Which = 'first' | 'next' | 'previous';

export interface NameListProps {
  names: readonly PanelName[];
  /** Entity whose card is open beside the list. */
  shown: string | undefined;
  /** The mention that was gone to last. */
  gone: PanelState['gone'];
  onOpen(entity: string): void;
  onGoTo(entity: string, which: Which): void;
}

const KINDS = {
  place: 'panel.kindPlace',
  group: 'panel.kindGroup',
  official: 'panel.kindOfficial',
  person: 'panel.kindPerson',
} as const satisfies Record<MarkStyle, string>;

function Step({ text, which, onPress }: { text: string; which: 'next' | 'previous'; onPress(): void }) {
  return (
    <button
      type="button"
      class="go step"
      aria-label={say(which === 'next' ? 'panel.nextMention' : 'panel.previousMention', { name: text })}
      onClick={whenTrusted(onPress)}
    >
      <svg viewBox="0 0 10 10" aria-hidden="true">
        <path d={which === 'next' ? 'M2 3.5l3 3l3 -3' : 'M2 6.5l3 -3l3 3'} />
      </svg>
    </button>
  );
}

export function NameList({ names, shown, gone, onOpen, onGoTo }: NameListProps) {
  return (
    <ul class="names">
      {names.map(({ entity, text, style, count }) => {
        const kind = say(KINDS[style]);
        return (
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
                {gone?.entity === entity
                  ? say('panel.mentionAt', { kind, at: gone.at, of: gone.of })
                  : say('panel.mentions', { kind, count })}
              </span>
            </span>
            <span class="ways">
              {count > 1 && <Step text={text} which="previous" onPress={() => onGoTo(entity, 'previous')} />}
              {count > 1 && <Step text={text} which="next" onPress={() => onGoTo(entity, 'next')} />}
              <button
                type="button"
                class="go"
                aria-label={say('panel.goToName', { name: text })}
                onClick={whenTrusted(() => onGoTo(entity, 'first'))}
              >
                {say('panel.goTo')}
              </button>
            </span>
          </li>
        );
      })}
    </ul>
  );
}
