/** Draws cards into the host: keeps the trail of cards a reader followed, the focus, and the position. */
import { h, render } from 'preact';
import { Card } from '../../components/Card.tsx';
import { cardStyles } from '../../components/card.css.ts';
import { MessageCard } from '../../components/MessageCard.tsx';
import type { CardModel } from '../../engine/card-model.ts';
import type { CardDrawer, CardRequest } from './drawer.ts';
import { CardHost } from './host.ts';

/** The one card of a page. Everything it shows is gone when the signal aborts. */
export function createCardDrawer(signal: AbortSignal): CardDrawer {
  const host = new CardHost(cardStyles);
  let request: CardRequest | undefined;
  /** Cards the reader came through by relations, the present one last. */
  let trail: CardModel[] = [];
  let focusBefore: Element | null = null;

  const draw = () => {
    if (!request) return;
    const { layout, theme, onClose, content } = request;
    const model = trail.at(-1);
    host.tip.classList.toggle('sheet', layout === 'sheet');
    const view = model
      ? h(Card, {
          model,
          layout,
          theme,
          onClose,
          onOpenEntity: (entity) => void follow(entity),
          onCopy: copyText,
          onOpenPanel: () => request?.openPanel(model.entity),
          canGoBack: trail.length > 1,
          onBack: back,
        })
      : h(MessageCard, { message: 'message' in content ? content.message : '', layout, theme, onClose });
    render(view, host.tip);
    position();
  };
  const position = () => {
    if (!request) return;
    if (request.layout === 'sheet') host.dock();
    else host.place(request.anchor);
  };
  const follow = async (entity: string) => {
    const before = request;
    if (!before) return;
    const model = await before.load(entity).catch(() => undefined);
    // The reader may have left the card while its relation was being fetched.
    if (!model || request !== before) return;
    trail = [...trail, model];
    draw();
  };
  const back = () => {
    trail = trail.slice(0, -1);
    draw();
  };
  const drawer: CardDrawer = {
    show(next) {
      if (!request) focusBefore = document.activeElement;
      request = next;
      trail = 'model' in next.content ? [next.content.model] : [];
      host.mount(next.near);
      draw();
      if (next.focus) host.tip.querySelector<HTMLElement>('[tabindex="-1"]')?.focus({ preventScroll: true });
    },
    move(anchor) {
      if (!request || request.layout === 'sheet') return;
      request = { ...request, anchor };
      position();
    },
    hide() {
      if (!request) return;
      const hadFocus = document.activeElement === host.element;
      request = undefined;
      trail = [];
      render(null, host.tip);
      host.unmount();
      if (hadFocus && focusBefore instanceof HTMLElement && focusBefore.isConnected) focusBefore.focus({ preventScroll: true });
      focusBefore = null;
    },
    rect: () => (request ? host.rect() : undefined),
  };
  // "More" changes the height; the card must stay where it covers nothing.
  const resized = new ResizeObserver(() => position());
  resized.observe(host.tip);
  signal.addEventListener('abort', () => {
    resized.disconnect();
    drawer.hide();
  });
  return drawer;
}

async function copyText(text: string): Promise<void> {
  // Absent on pages without TLS.
  if (!navigator.clipboard) throw new Error('This page has no clipboard: it was not loaded securely.');
  await navigator.clipboard.writeText(text);
}
