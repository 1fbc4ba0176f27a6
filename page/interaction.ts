/** Brings together all ways in which a reader opens and closes cards: pointer, taps, keys, commands. */
import type { BackgroundClient, ChoiceClient, TextsClient } from './background-client.ts';
import { drawCard } from './card/draw.ts';
import { Guide } from './guide/guide.ts';
import { bringIntoView } from './guide/into-view.ts';
import { watchClicks } from './hover/clicks.ts';
import { watchKeys } from './hover/keys.ts';
import { watchPointer } from './hover/pointer.ts';
import { HoverScheduler, type SchedulerParts } from './hover/scheduler.ts';
import { isIntact, rectsOf } from './marks/geometry.ts';
import type { Mark } from './marks/mark.ts';
import type { Painter } from './marks/painter.ts';
import type { Session } from './session.ts';

export interface Interaction {
  /** Opens the card of a mark with the focus in it. */
  openByKeyboard(mark: Mark): void;
  /** Scrolls to a mark and opens its card; false where the page does not show it. */
  goTo(mark: Mark): boolean;
  /** Draws the open card anew: what chooses its facts changed. */
  drawAgain(): void;
  /** Closes a card whose name is gone from the page. */
  closeIfGone(): void;
}

/** From here on the reader can open cards of the marks, until the session ends. */
export function letReaderOpenCards(
  session: Session,
  client: BackgroundClient & ChoiceClient & TextsClient,
  painter: Painter,
  marks: () => readonly Mark[],
): Interaction {
  const { signal, events } = session;
  const drawing = drawCard(session, client, painter);
  const opening = () => session.preferences.opening;
  const draw: SchedulerParts['draw'] = (mark, content, via) => {
    drawing.draw(mark, content, via);
    guide.drawn(mark, content);
  };
  const scheduler = new HoverScheduler({ ...drawing, draw }, signal, opening);
  drawing.onClose = () => scheduler.dispatch({ kind: 'close' });
  drawing.onRelease = () => scheduler.release();
  const cardHasFocus = () => session.cards?.hasFocus() === true;
  const parts = { marks, card: drawing.rects, scheduler, events, opening, cardHasFocus };
  const guide = new Guide(parts, signal);
  session.onCommand = (command) => guide.carryOut(command);
  watchPointer(parts, signal);
  watchClicks(parts, signal);
  watchKeys({ scheduler, events, guide }, signal);
  return {
    openByKeyboard: (mark) => scheduler.dispatch({ kind: 'open', mark, via: 'keyboard' }),
    goTo: (mark) => {
      if (rectsOf(mark).length === 0) return false;
      bringIntoView(mark);
      scheduler.dispatch({ kind: 'open', mark, via: 'keyboard' });
      return true;
    },
    drawAgain: () => {
      const { state } = scheduler;
      if (state.kind === 'open' && isIntact(state.mark)) scheduler.dispatch({ kind: 'open', mark: state.mark, via: 'cursor' });
    },
    closeIfGone: () => {
      if (scheduler.state.kind !== 'idle' && !isIntact(scheduler.state.mark)) scheduler.dispatch({ kind: 'close' });
    },
  };
}
