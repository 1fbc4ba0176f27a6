/** Draws cards: the one that follows pointer and keys, and those that the reader pinned. */
import { h, render } from 'preact';
import { Card } from '../../components/Card.tsx';
import { cardStyles } from '../../components/card.css.ts';
import { MessageCard } from '../../components/MessageCard.tsx';
import { say, speak } from '../../components/say.ts';
import { acceptCopy } from '../../components/trusted.ts';
import { errorWords } from '../../engine/words/error-words.ts';
import { createSay } from '../../engine/words/say.ts';
import type { EarlyEvents } from '../early-events.ts';
import type { Session } from '../session.ts';
import type { CardDrawer } from './drawer.ts';
import { type Face, OpenCard, type Stage } from './open-card.ts';
import { watchPrivateEvents } from './private-events.ts';

/** More would hide the page that they are about. */
const MOST_PINNED = 4;

/** The cards of a page. Everything they show is gone when the signal aborts. */
export function createCardDrawer({ signal, events }: Pick<Session, 'signal' | 'events'>): CardDrawer {
  let pinned: OpenCard[] = [];
  const all = () => [current, ...pinned].filter(({ isOpen }) => isOpen);
  const stage: Stage = {
    styles: cardStyles,
    paint,
    accept: acceptCopy,
    rectsOfPinned: () => pinned.flatMap(({ host }) => host.rect() ?? []),
    pinRefusal: () => (pinned.length < MOST_PINNED ? undefined : say('card.pinnedMost', { count: MOST_PINNED })),
    errorText: (error) => errorWords(error, say),
    focused: () => all().find(({ host }) => host.hasFocus)?.host.root.activeElement ?? document.activeElement,
    onPinned(card) {
      pinned = [...pinned, card];
      current = new OpenCard(stage);
    },
    onClosed(card) {
      pinned = pinned.filter((other) => other !== card);
      // It may have been the fourth, which kept this one from being pinned.
      current.draw();
    },
  };
  let current = new OpenCard(stage);
  watchSelection(all, events, signal);
  // Before the private events, which end there.
  watchEscape(() => pinned, stage, events, signal);
  watchPrivateEvents(all, events, signal);
  addEventListener(
    'resize',
    (event) => {
      if (event.isTrusted) for (const card of pinned) card.position();
    },
    { passive: true, signal },
  );
  signal.addEventListener('abort', () => {
    for (const card of all()) card.close();
    pinned = [];
  });
  return {
    speak: ({ texts, locale }) => speak(createSay(texts, locale), locale),
    show(request) {
      // A dialog that held them may be gone, or a new one may have made everything outside it inert.
      for (const card of pinned) card.host.mount();
      current.show(request);
    },
    move: (anchor) => current.move(anchor),
    hide: () => current.close(),
    rect: () => (current.isOpen ? current.host.rect() : undefined),
    hasFocus: () => all().some(({ host }) => host.hasFocus),
  };
}

function paint(face: Face | undefined, tip: HTMLElement): void {
  if (!face) {
    render(null, tip);
    return;
  }
  const { content, layout, theme, textSize, onClose } = face;
  if ('message' in content) render(h(MessageCard, { ...content, layout, theme, textSize, onClose }), tip);
  else render(h(Card, { ...face, model: content.model, onCopy: copyText }), tip);
}

/** Text of a card can be selected only from inside it: "select all" on the page, which copies an article, must not take the card along. */
function watchSelection(cards: () => readonly OpenCard[], events: EarlyEvents, signal: AbortSignal): void {
  events.on(
    'pointerdown',
    (event) => {
      const path = event.composedPath();
      for (const { element, host } of cards()) host.tip.classList.toggle('selectable', path.includes(element));
    },
    signal,
  );
}

/** Esc closes a pinned card only from inside it; while another card is open the key is that one's (`page/hover/keys.ts`, which is asked first). */
function watchEscape(pinned: () => readonly OpenCard[], stage: Stage, events: EarlyEvents, signal: AbortSignal): void {
  events.on(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || event.isComposing) return false;
      const card = pinned().find(({ host }) => host.hasFocus);
      if (!card) return false;
      event.preventDefault();
      event.stopImmediatePropagation();
      card.close();
      stage.onClosed(card);
      return true;
    },
    signal,
  );
}

async function copyText(text: string): Promise<void> {
  // Absent on pages without TLS.
  if (!navigator.clipboard) throw new Error('no clipboard');
  await navigator.clipboard.writeText(text);
}
