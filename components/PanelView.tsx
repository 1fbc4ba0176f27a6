/** The side panel: the article in front, the card that was opened beside it, and every name that the article holds. */
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { Card } from './Card.tsx';
import { NameList } from './NameList.tsx';
import type { PanelCard, PanelState } from './panel-state.ts';
import { dateSentence, noteSentence, pageSentence } from './popup-words.ts';
import { whenTrusted } from './trusted.ts';

interface PanelViewProps {
  state: PanelState;
  card?: PanelCard | undefined;
  theme: 'light' | 'dark';
  onOpen(entity: string): void;
  onFollow(entity: string): void;
  onBack(): void;
  onCloseCard(): void;
  onGoTo(entity: string): void;
  onCopy(text: string): unknown;
}

const NOT_READ = 'Dateline does not read the page in front. Its button in the toolbar says why, and switches it on.';

export function PanelView({ state, card, theme, onOpen, onFollow, onBack, onCloseCard, onGoTo, onCopy }: PanelViewProps) {
  const { site, page, names, textSize, message } = state;
  const root = useRef<HTMLElement>(null);
  const namesId = useId();
  const shown = card && 'model' in card ? card.model.entity : undefined;
  /** Name whose button opened the card: the focus goes to the card, and back to the button when the card is closed. */
  const opener = useRef<string | undefined>(undefined);
  useLayoutEffect(() => {
    if (opener.current === undefined) return;
    if (card) root.current?.querySelector<HTMLElement>('.card h2')?.focus();
    else {
      [...(root.current?.querySelectorAll<HTMLElement>('[data-entity]') ?? [])]
        .find((name) => name.dataset.entity === opener.current)
        ?.focus();
      opener.current = undefined;
    }
  }, [shown, card === undefined]);
  const open = (entity: string) => {
    opener.current = entity;
    onOpen(entity);
  };
  const sentences = page ? [pageSentence(page), dateSentence(page), noteSentence(page)] : [NOT_READ];
  return (
    <main class="dateline-panel" aria-busy={page?.kind === 'working'} ref={root}>
      <header>
        <h1>
          <bdi>{site ?? 'Dateline'}</bdi>
        </h1>
        <div role="status">{sentences.map((sentence) => sentence !== undefined && <p key={sentence}>{sentence}</p>)}</div>
      </header>
      {message !== undefined && (
        <p class="message" role="alert">
          {message}
        </p>
      )}
      {card && (
        <div class="card">
          {'model' in card ? (
            <Card
              model={card.model}
              theme={theme}
              textSize={textSize}
              canGoBack={card.canGoBack}
              onBack={onBack}
              onClose={onCloseCard}
              onOpenEntity={onFollow}
              onCopy={onCopy}
            />
          ) : (
            <p class="message" role="alert">
              {card.message}{' '}
              <button type="button" class="link" onClick={whenTrusted(() => onCloseCard())}>
                Close
              </button>
            </p>
          )}
        </div>
      )}
      {names.length > 0 && (
        <section aria-labelledby={namesId}>
          <h2 id={namesId}>Names in this article</h2>
          <NameList names={names} shown={shown} onOpen={open} onGoTo={onGoTo} />
        </section>
      )}
    </main>
  );
}
