/** The side panel "In this article": the article's date, the card that was opened beside it, its places on a map, and every name that it holds. */
import { useId, useMemo, useRef } from 'preact/hooks';
import type { ArticlePlace } from '../engine/map/article-map.ts';
import { ArticleDate } from './ArticleDate.tsx';
import { ArticleMap } from './ArticleMap.tsx';
import type { MapTools } from './map-tools.ts';
import type { Which } from './NameList.tsx';
import { NameLists } from './NameLists.tsx';
import { PanelCardView } from './PanelCardView.tsx';
import { PrintView } from './PrintView.tsx';
import type { PanelCard, PanelName, PanelState, PrintedFacts, TakeAway, TakeAwayState } from './panel-state.ts';
import { noteSentence, pageSentence } from './popup-words.ts';
import { say } from './say.ts';
import { TakeAwayBar } from './TakeAwayBar.tsx';
import { useAnnouncement } from './use-announcement.ts';
import { usePanelFocus } from './use-panel-focus.ts';

export interface PanelViewProps {
  state: PanelState;
  card?: PanelCard | undefined;
  theme: 'light' | 'dark';
  /** Absent until the map is loaded; words on why it could not be. */
  map: MapTools | { failed: string } | undefined;
  takeAway: TakeAwayState;
  /** What is being printed. */
  printed?: PrintedFacts | undefined;
  onOpen(entity: string): void;
  onFollow(entity: string): void;
  onBack(): void;
  onCloseCard(): void;
  onGoTo(entity: string, which: Which): void;
  onCorrectDate(date: string | undefined): void;
  onCopy(text: string): unknown;
  onTakeAway(what: TakeAway): void;
  onCancelTakeAway(): void;
}

/** The places that can be drawn. */
function placesOf(names: readonly PanelName[]): ArticlePlace[] {
  return names.flatMap(({ entity, text, count, place }) => (place ? [{ entity, name: text, count, ...place }] : []));
}

export function PanelView({ state, card, theme, map, takeAway, printed, ...on }: PanelViewProps) {
  const { site, page, names, dating, textSize, message } = state;
  const root = useRef<HTMLElement>(null);
  const mapId = useId();
  const shown = card && 'model' in card ? card.model.entity : undefined;
  const noteOpener = usePanelFocus(root, shown, card !== undefined);
  const announcement = useAnnouncement(state);
  const open = (entity: string) => {
    noteOpener(entity);
    on.onOpen(entity);
  };
  const sentences = page ? [pageSentence(page), noteSentence(page)] : [say('panel.notRead')];
  // The names are told anew every few seconds, mostly the same.
  const places = useMemo(() => placesOf(names), [JSON.stringify(placesOf(names))]);
  const isRead = page?.kind === 'reading' || page?.kind === 'no-names';
  return (
    <main class="dateline-panel" aria-busy={page?.kind === 'working'} ref={root}>
      <header>
        <h1 tabIndex={-1}>
          <bdi>{site ?? 'Dateline'}</bdi>
        </h1>
        {sentences.map((sentence) => sentence !== undefined && <p key={sentence}>{sentence}</p>)}
      </header>
      <p class="unseen" role="status">
        {announcement}
      </p>
      {message !== undefined && (
        <p class="message" role="alert">
          {message}
        </p>
      )}
      {isRead && <ArticleDate dating={dating} onCorrect={on.onCorrectDate} />}
      {card && (
        <PanelCardView
          card={card}
          theme={theme}
          textSize={textSize}
          onFollow={on.onFollow}
          onBack={on.onBack}
          onClose={on.onCloseCard}
          onCopy={on.onCopy}
        />
      )}
      {places.length > 0 && map && (
        <section class="map-part" aria-labelledby={mapId}>
          <h2 id={mapId}>{say('panel.mapHeading')}</h2>
          {'failed' in map ? (
            <p class="quiet">{say('panel.mapFailed', { reason: map.failed })}</p>
          ) : (
            <ArticleMap places={places} tools={map} shown={shown} onOpen={open} />
          )}
        </section>
      )}
      {names.length > 0 && <NameLists names={names} shown={shown} gone={state.gone} onOpen={open} onGoTo={on.onGoTo} />}
      {names.length > 0 && <TakeAwayBar state={takeAway} onTakeAway={on.onTakeAway} onCancel={on.onCancelTakeAway} />}
      {printed && <PrintView facts={printed} />}
    </main>
  );
}
