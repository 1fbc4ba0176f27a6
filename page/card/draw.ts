/** Between the hover scheduler and the card script: fetches models, brings the card script in when first needed, and draws. */

import { errorWords } from '../../engine/words/error-words.ts';
import type { BackgroundClient, ChoiceClient, TextsClient } from '../background-client.ts';
import type { CardContent, SchedulerParts } from '../hover/scheduler.ts';
import type { Via } from '../hover/state.ts';
import { holderOf } from '../marks/geometry.ts';
import type { Mark } from '../marks/mark.ts';
import type { Painter } from '../marks/painter.ts';
import { namingOf } from '../naming.ts';
import { pauseFrom } from '../pause.ts';
import type { Session } from '../session.ts';
import { themeBehind } from '../theme.ts';
import { pageWords } from '../words.ts';
import { anchorOf, isRightToLeft, lineAt } from './anchor.ts';
import type { Rect } from './placement.ts';

export interface CardDrawing extends SchedulerParts {
  /** Rectangles of the open card and its name; undefined while none is shown. */
  rects(): { rect: Rect; anchor: Rect } | undefined;
  /** Called when the reader closes the card. */
  onClose(): void;
  /** Called when the reader pins the card: it is to be forgotten. Hiding it then does nothing. */
  onRelease(): void;
}

/** Longer names than any in the data set are not sent (`extension/messages.ts` refuses them). */
const MAX_NAME = 120;

/** Narrower viewports and touch get a bottom sheet (product.md). */
const SHEET_BELOW = 480;

export function drawCard(session: Session, client: BackgroundClient & ChoiceClient & TextsClient, painter: Painter): CardDrawing {
  /** The mark whose card is open, and which of its lines the card belongs to. */
  let shown: { mark: Mark; line: number } | undefined;
  let pointer: { x: number; y: number } | undefined;
  let arriving: Promise<void> | undefined;
  /** The card script has its words: one that another session left behind may have those of another language. */
  let spoken = false;
  const bringCards = async () => {
    if (session.cards && spoken) return;
    // A card without words is none.
    arriving ??= Promise.all([client.texts('card'), client.loadCards()])
      .then(([texts]) => {
        session.cards?.speak(texts);
        spoken = true;
      })
      .finally(() => {
        arriving = undefined;
      });
    await arriving;
  };
  const follow = () => {
    if (shown && session.cards?.rect()) session.cards.move(anchorOf(shown.mark, shown.line));
  };
  const drawing: CardDrawing = {
    async fetch(mark): Promise<CardContent> {
      try {
        if (mark.says) {
          await bringCards();
          return mark.says;
        }
        const [model] = await Promise.all([client.card(mark.entity, session.date, mark.text.slice(0, MAX_NAME)), bringCards()]);
        return { model: mark.why === undefined ? model : { ...model, why: mark.why } };
      } catch (error) {
        // The card itself says what went wrong, if it can be drawn at all.
        await bringCards().catch(() => undefined);
        // After an update nothing can be drawn any more: better no marks than marks that answer nothing.
        if (!(session.cards && spoken) && !session.isAlive()) session.stop();
        return { message: errorWords(error, pageWords()?.say) };
      }
    },
    draw(mark, content, via) {
      const near = holderOf(mark);
      shown = { mark, line: (via === 'pointer' || via === 'touch') && pointer ? lineAt(mark, pointer) : 0 };
      painter.setActive(mark);
      session.cards?.show({
        content,
        ...anchorOf(mark, shown.line),
        near,
        rightToLeft: isRightToLeft(mark),
        focus: via === 'keyboard',
        layout: layoutFor(via),
        theme: themeBehind(near),
        textSize: session.preferences.textSize,
        onClose: () => drawing.onClose(),
        onPin: () => {
          shown = undefined;
          painter.setActive(undefined);
          drawing.onRelease();
        },
        openPanel: (entity) => client.openPanel(entity, session.date),
        load: (entity) => client.card(entity, session.date),
        naming: namingOf(mark.text.slice(0, MAX_NAME), session, client),
        onPause: () => pauseFrom(session, client),
      });
    },
    hide() {
      shown = undefined;
      painter.setActive(undefined);
      session.cards?.hide();
      // The card had just said that the extension was updated.
      if (!session.isAlive()) session.stop();
      // Paused from this card, which is now gone: the page waits as all others do.
      else if (session.quiet && !session.signal.aborted) session.beginAgain();
    },
    rects() {
      const rect = session.cards?.rect();
      return rect && shown ? { rect, anchor: anchorOf(shown.mark, shown.line).anchor } : undefined;
    },
    onClose: () => undefined,
    onRelease: () => undefined,
  };
  const { events, signal } = session;
  events.on('scroll', () => follow(), signal);
  const options = { passive: true, signal };
  addEventListener('resize', (event) => event.isTrusted && follow(), options);
  for (const type of ['scroll', 'resize']) window.visualViewport?.addEventListener(type, (event) => event.isTrusted && follow(), options);
  for (const type of ['pointermove', 'pointerdown'] as const) {
    events.on(
      type,
      ({ clientX: x, clientY: y }) => {
        pointer = { x, y };
      },
      signal,
    );
  }
  return drawing;
}

function layoutFor(via: Via): 'popover' | 'sheet' {
  const width = Math.min(innerWidth, window.visualViewport?.width ?? innerWidth);
  return via === 'touch' || width < SHEET_BELOW || matchMedia('(pointer: coarse)').matches ? 'sheet' : 'popover';
}
