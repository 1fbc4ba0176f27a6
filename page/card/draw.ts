/** Between the hover scheduler and the card script: fetches models, brings the card script in when first needed, and draws. */
import type { BackgroundClient } from '../background-client.ts';
import type { CardContent, SchedulerParts } from '../hover/scheduler.ts';
import type { Via } from '../hover/state.ts';
import { boundsOf, holderOf } from '../marks/geometry.ts';
import type { Mark } from '../marks/mark.ts';
import type { Painter } from '../marks/painter.ts';
import type { Session } from '../session.ts';
import { themeBehind } from '../theme.ts';
import type { Rect } from './placement.ts';

export interface CardDrawing extends SchedulerParts {
  /** Rectangles of the open card and its name; undefined while none is shown. */
  rects(): { rect: Rect; anchor: Rect } | undefined;
  /** Called when the reader closes the card. */
  onClose(): void;
}

/** Longer names than any in the data set are not sent (`extension/messages.ts` refuses them). */
const MAX_NAME = 120;

/** Narrower viewports and touch get a bottom sheet (product.md). */
const SHEET_BELOW = 480;

export function drawCard(session: Session, client: BackgroundClient, painter: Painter): CardDrawing {
  let shown: Mark | undefined;
  let arriving: Promise<void> | undefined;
  const bringCards = async () => {
    if (session.cards) return;
    arriving ??= client.loadCards().finally(() => {
      arriving = undefined;
    });
    await arriving;
  };
  const drawing: CardDrawing = {
    async fetch(mark): Promise<CardContent> {
      try {
        const [model] = await Promise.all([client.card(mark.entity, session.date, mark.text.slice(0, MAX_NAME)), bringCards()]);
        return { model: mark.why === undefined ? model : { ...model, why: mark.why } };
      } catch (error) {
        // The card itself says what went wrong, if it can be drawn at all.
        await bringCards().catch(() => undefined);
        // After an update nothing can be drawn any more: better no marks than marks that answer nothing.
        if (!session.cards && !session.isAlive()) session.stop();
        return { message: error instanceof Error ? error.message : String(error) };
      }
    },
    draw(mark, content, via) {
      const near = holderOf(mark);
      if (via === 'keyboard') Element.prototype.scrollIntoView.call(near, { block: 'nearest' });
      shown = mark;
      painter.setActive(mark);
      session.cards?.show({
        content,
        anchor: boundsOf(mark),
        near,
        focus: via === 'keyboard',
        layout: layoutFor(via),
        theme: themeBehind(near),
        onClose: () => drawing.onClose(),
        openPanel: (entity) => client.openPanel(entity, session.date),
        load: (entity) => client.card(entity, session.date),
      });
    },
    hide() {
      shown = undefined;
      painter.setActive(undefined);
      session.cards?.hide();
    },
    rects() {
      const rect = session.cards?.rect();
      return rect && shown ? { rect, anchor: boundsOf(shown) } : undefined;
    },
    onClose: () => undefined,
  };
  addEventListener(
    'scroll',
    (event) => {
      if (event.isTrusted && shown && session.cards?.rect()) session.cards.move(boundsOf(shown));
    },
    { capture: true, passive: true, signal: session.signal },
  );
  return drawing;
}

function layoutFor(via: Via): 'popover' | 'sheet' {
  return via === 'touch' || innerWidth < SHEET_BELOW ? 'sheet' : 'popover';
}
