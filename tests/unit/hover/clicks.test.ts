// @vitest-environment happy-dom
/** Clicks that are taken at the window reach the card's buttons, and nobody else. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { acceptCopy, whenTrusted } from '../../../components/trusted.ts';
import { ClickRelay } from '../../../page/card/clicks.ts';
import { takeEvent } from '../../../page/card/private-events.ts';

const host = document.createElement('div');
const root = host.attachShadow({ mode: 'closed' });
const button = document.createElement('button');
const other = document.createElement('button');
const link = document.createElement('a');
link.href = 'https://example.org/';
const words = document.createElement('p');
root.append(button, other, link, words);
const icon = document.createElement('span');
button.append(icon);

let under: Element | null;
beforeEach(() => {
  document.body.append(host);
  // happy-dom has no layout.
  Object.assign(root, { elementFromPoint: () => under });
});
afterEach(() => document.body.replaceChildren());

/** What the button hears of a click whose pointer went down and up over these. */
function pressed(down: Element | null, up: Element | null, detail = 1): { ours: number; copies: Event[] } {
  const handler = vi.fn();
  const copies: Event[] = [];
  button.onclick = (event) => {
    copies.push(event);
    whenTrusted(handler)(event);
  };
  const relay = new ClickRelay(root, acceptCopy);
  under = down;
  relay.press(new MouseEvent('pointerdown'));
  under = up;
  relay.click(new MouseEvent('click', { detail }));
  return { ours: handler.mock.calls.length, copies };
}

describe('ClickRelay', () => {
  it('presses the button that was clicked, wherever on it', () => {
    expect(pressed(button, button).ours).toBe(1);
    expect(pressed(icon, button).ours).toBe(1);
  });

  it('presses nothing where the pointer went down elsewhere, or on what is no button', () => {
    expect(pressed(other, button).ours).toBe(0);
    expect(pressed(words, button).ours).toBe(0);
    expect(pressed(null, null).ours).toBe(0);
    expect(pressed(button, words).ours).toBe(0);
  });

  it('presses what has the focus for a click by a key', () => {
    button.focus();
    expect(pressed(null, null, 0).ours).toBe(1);
    other.focus();
    expect(pressed(button, button, 0).ours).toBe(0);
  });

  it('leaves links to the browser', () => {
    const heard = vi.fn();
    link.addEventListener('click', heard);
    under = link;
    const relay = new ClickRelay(root, acceptCopy);
    relay.press(new MouseEvent('pointerdown'));
    const click = new MouseEvent('click', { detail: 1, cancelable: true });
    relay.click(click);
    expect(heard).not.toHaveBeenCalled();
    expect(click.defaultPrevented).toBe(false);
  });

  it('tells nobody outside the root', () => {
    const heard = vi.fn();
    document.addEventListener('click', heard, true);
    expect(pressed(button, button).copies).toHaveLength(1);
    document.removeEventListener('click', heard, true);
    expect(heard).not.toHaveBeenCalled();
  });
});

describe('whenTrusted', () => {
  it('takes no event for ours that was not accepted', () => {
    const handler = vi.fn();
    const made = new MouseEvent('click');
    whenTrusted(handler)(made);
    expect(handler).not.toHaveBeenCalled();
    acceptCopy(made);
    whenTrusted(handler)(made);
    expect(handler).toHaveBeenCalledOnce();
  });
});

describe('takeEvent', () => {
  it('hands an event to the card it happened in and ends it there', () => {
    const inside = { element: host, onEvent: vi.fn() };
    const later = vi.fn();
    const take = (event: Event) => takeEvent(event, [{ element: document.createElement('div'), onEvent: vi.fn() }, inside]);
    addEventListener('click', take, true);
    document.addEventListener('click', later, true);
    button.onclick = null;
    button.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    expect(inside.onEvent).toHaveBeenCalledOnce();
    expect(later).not.toHaveBeenCalled();
    document.body.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(inside.onEvent).toHaveBeenCalledOnce();
    expect(later).toHaveBeenCalledOnce();
    removeEventListener('click', take, true);
    document.removeEventListener('click', later, true);
  });
});
