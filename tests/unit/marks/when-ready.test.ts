// @vitest-environment happy-dom
/** A page is read when its text is there and somebody looks at it. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { whenReady } from '../../../page/when-ready.ts';

const page = { readyState: 'complete', prerendering: false };
let idle: (() => void)[] = [];
let controller = new AbortController();

beforeEach(() => {
  vi.useFakeTimers();
  Object.assign(page, { readyState: 'complete', prerendering: false });
  controller = new AbortController();
  idle = [];
  vi.stubGlobal('requestIdleCallback', (callback: () => void) => idle.push(callback));
  for (const name of ['readyState', 'prerendering'] as const)
    Object.defineProperty(document, name, { configurable: true, get: () => page[name] });
});
afterEach(() => {
  controller.abort();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

function trusted(type: string, target: EventTarget) {
  const event = new Event(type);
  Object.defineProperty(event, 'isTrusted', { value: true });
  target.dispatchEvent(event);
}

function wait() {
  const go = vi.fn();
  whenReady(go, controller.signal);
  return go;
}

/** The text has arrived, and the page's scripts had their turn. */
function parse() {
  page.readyState = 'interactive';
  trusted('DOMContentLoaded', window);
  for (const callback of idle.splice(0)) callback();
}

describe('whenReady', () => {
  it('is at once where the text is there', () => {
    expect(wait()).toHaveBeenCalledTimes(1);
  });

  it('waits for the text and for an idle moment, and comes once', () => {
    page.readyState = 'loading';
    const go = wait();
    page.readyState = 'interactive';
    trusted('DOMContentLoaded', window);
    expect(go).not.toHaveBeenCalled();
    for (const callback of idle.splice(0)) callback();
    parse();
    expect(go).toHaveBeenCalledTimes(1);
  });

  it('does not believe a page that says so itself', () => {
    page.readyState = 'loading';
    const go = wait();
    window.dispatchEvent(new Event('DOMContentLoaded'));
    for (const callback of idle.splice(0)) callback();
    expect(go).not.toHaveBeenCalled();
  });

  it('comes also where the page writes itself anew, which takes listeners away', () => {
    page.readyState = 'loading';
    const go = wait();
    page.readyState = 'complete';
    vi.advanceTimersByTime(1000);
    for (const callback of idle.splice(0)) callback();
    expect(go).toHaveBeenCalledTimes(1);
  });

  it('waits until a page that was prepared in advance is shown', () => {
    page.prerendering = true;
    const go = wait();
    expect(go).not.toHaveBeenCalled();
    page.prerendering = false;
    trusted('prerenderingchange', document);
    expect(go).toHaveBeenCalledTimes(1);
  });

  it('never comes after the end', () => {
    page.readyState = 'loading';
    const go = wait();
    controller.abort();
    parse();
    vi.advanceTimersByTime(5000);
    expect(go).not.toHaveBeenCalled();
    expect(wait()).not.toHaveBeenCalled();
  });
});
