/** Where the focus goes in the panel: to a card that was opened by a name and back to that name, and to the heading when what had it is gone. */
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

/** `shown`: entity of the open card; `isOpen`: there is a card, or words in its place. Returns what to call before a name's card opens. */
export function usePanelFocus(root: RefObject<HTMLElement | null>, shown: string | undefined, isOpen: boolean): (entity: string) => void {
  /** The button that opened the card. */
  const opener = useRef<{ element: Element | null; entity: string } | undefined>(undefined);
  useLayoutEffect(() => {
    if (!opener.current) return;
    if (isOpen) root.current?.querySelector<HTMLElement>('.card h2')?.focus();
    else {
      backTo(opener.current, root.current)?.focus();
      opener.current = undefined;
    }
  }, [shown, isOpen]);
  /** The last element that had the focus: one that is taken away loses it without a word. */
  const focused = useRef<Element | undefined>(undefined);
  useEffect(() => {
    const ended = new AbortController();
    root.current?.addEventListener(
      'focusin',
      ({ isTrusted, target }) => {
        if (isTrusted && target instanceof Element) focused.current = target;
      },
      { signal: ended.signal },
    );
    return () => ended.abort();
  }, []);
  useLayoutEffect(() => {
    if (!focused.current || focused.current.isConnected) return;
    focused.current = undefined;
    if (document.activeElement === document.body) root.current?.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
  });
  return (entity) => {
    // On the map and in the list there is a button each; Firefox on a Mac gives neither the focus for a click.
    opener.current = { element: document.activeElement, entity };
  };
}

/** The same button, or the one of the same name where the list was drawn anew. */
function backTo({ element, entity }: { element: Element | null; entity: string }, root: Element | null): HTMLElement | undefined {
  if (element instanceof HTMLElement && element.isConnected && element.dataset.entity === entity) return element;
  return [...(root?.querySelectorAll<HTMLElement>('.names [data-entity]') ?? [])].find((name) => name.dataset.entity === entity);
}
