// @vitest-environment happy-dom
/** The page's events, in the order in which they were asked for, and none after the end. */
import { afterEach, describe, expect, it } from 'vitest';
import { EarlyEvents } from '../../../page/early-events.ts';

const opened: EarlyEvents[] = [];
afterEach(() => {
  for (const events of opened.splice(0)) events.end();
});

function begin() {
  const events = new EarlyEvents();
  events.begin();
  opened.push(events);
  return events;
}

/** As the browser makes it, unless said otherwise. */
function press(key: string, isTrusted = true): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  Object.defineProperty(event, 'isTrusted', { value: isTrusted });
  window.dispatchEvent(event);
  return event;
}

describe('handlers', () => {
  const { signal } = new AbortController();

  it('are called in order, those that come first before them all', () => {
    const events = begin();
    const called: string[] = [];
    events.on('keydown', () => called.push('a'), signal);
    events.on('keydown', () => called.push('b'), signal);
    events.on('keydown', () => called.push('c'), signal, 'first');
    press('x');
    expect(called).toEqual(['c', 'a', 'b']);
  });

  it('that take an event keep it from those after them', () => {
    const events = begin();
    const called: string[] = [];
    events.on('keydown', ({ key }) => called.push('a') > 0 && key === 'Enter', signal);
    events.on('keydown', () => called.push('b'), signal);
    press('Enter');
    press('x');
    expect(called).toEqual(['a', 'a', 'b']);
  });

  it('end with their signal, each for itself, also while an event is under way', () => {
    const events = begin();
    const called: string[] = [];
    const controller = new AbortController();
    const both = () => called.push('twice');
    events.on('keydown', both, controller.signal);
    events.on('keydown', both, signal);
    events.on('keydown', () => controller.abort(), signal, 'first');
    press('x');
    press('x');
    expect(called).toEqual(['twice', 'twice', 'twice']);
    events.on('keydown', both, controller.signal);
    press('x');
    expect(called).toHaveLength(4);
  });

  it('never see events that the page made itself', () => {
    const events = begin();
    const called: string[] = [];
    events.on('keydown', () => called.push('a'), signal);
    press('x', false);
    expect(called).toEqual([]);
  });
});

describe('listeners on the window', () => {
  it('come before those of the page, however often they begin, and are gone at the end', () => {
    const order: string[] = [];
    const { signal } = new AbortController();
    const events = begin();
    const page = () => order.push('page');
    window.addEventListener('keydown', page, true);
    events.begin();
    events.on('keydown', () => order.push('own'), signal);
    press('x');
    expect(order).toEqual(['own', 'page']);
    events.end();
    press('x');
    expect(order).toEqual(['own', 'page', 'page']);
    window.removeEventListener('keydown', page, true);
  });
});
