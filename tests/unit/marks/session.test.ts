// @vitest-environment happy-dom
/** One reading of one page: found by all scripts, gone when stopped. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { currentSession, openSession } from '../../../page/session.ts';

afterEach(() => currentSession()?.stop());

describe('the events of a session', () => {
  it('are listened to until it stops', () => {
    const session = openSession();
    const end = vi.spyOn(session.events, 'end');
    session.stop();
    expect(end).toHaveBeenCalledTimes(1);
  });

  it('stay in the page’s order when the next session takes them over', () => {
    const first = openSession();
    const end = vi.spyOn(first.events, 'end');
    const next = openSession(first.events);
    first.stop();
    expect(end).not.toHaveBeenCalled();
    next.stop();
    expect(end).toHaveBeenCalledTimes(1);
  });
});

describe('a session', () => {
  it('is found until it stops, and its signal ends with it', () => {
    expect(currentSession()).toBeUndefined();
    const session = openSession();
    expect(currentSession()).toBe(session);
    session.stop();
    expect(currentSession()).toBeUndefined();
    expect(session.signal.aborted).toBe(true);
  });

  it('that is stopped late does not take a newer one with it', () => {
    const old = openSession();
    const next = openSession();
    old.stop();
    expect(currentSession()).toBe(next);
  });

  it('is no property that an element of the page can pose as', () => {
    const link = document.createElement('a');
    link.id = 'dateline.session';
    document.body.append(link);
    expect(currentSession()).toBeUndefined();
    openSession();
    expect(Object.keys(globalThis).filter((name) => name.includes('dateline'))).toEqual([]);
    link.remove();
  });
});
