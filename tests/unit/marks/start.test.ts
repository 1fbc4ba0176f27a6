// @vitest-environment happy-dom
/** The beginning on a page: article or not, its date, and what happens when the reader asks anyway. */

import { afterEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_PREFERENCES } from '../../../extension/preferences.ts';
import type { BackgroundClient } from '../../../page/background-client.ts';
import { correctDate } from '../../../page/dating.ts';
import { currentSession, type Session } from '../../../page/session.ts';
import { startReading } from '../../../page/start.ts';

const SENTENCE = 'People in the border town said on Friday that the shelling had stopped after three days without sleep.';
const ARTICLE = `<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2017-11-03T15:00:00Z"}</script>`;

function start(head: string, loadMarks: () => Promise<number | undefined> = async () => undefined, begin = startReading) {
  (globalThis as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(
    `https://news.example/${head === '' ? 'about-us' : '2017/11/03/border-town'}`,
  );
  document.head.replaceChildren(document.createRange().createContextualFragment(head));
  document.body.replaceChildren(document.createRange().createContextualFragment(`<p>${SENTENCE}</p>`.repeat(5)));
  const loading = vi.fn(loadMarks);
  const heard: { session: Session; readNow: () => void }[] = [];
  begin({ loadMarks: loading, preferences: async () => DEFAULT_PREFERENCES } as unknown as BackgroundClient, (session, readNow) =>
    heard.push({ session, readNow }),
  );
  const [first] = heard;
  if (!first) throw new Error('nobody was told of the session');
  return { ...first, loading, heard };
}

afterEach(() => {
  currentSession()?.stop();
  document.head.replaceChildren();
  document.body.replaceChildren();
});

describe('startReading', () => {
  it('brings in the marking script on an article, with its date', async () => {
    const { session, loading } = start(ARTICLE);
    await vi.waitFor(() => expect(loading).toHaveBeenCalledTimes(1));
    expect(session).toMatchObject({ state: { kind: 'working' }, date: '2017-11-03' });
  });

  it('leaves other pages alone and says why', () => {
    const { session, loading } = start('');
    expect(loading).not.toHaveBeenCalled();
    expect(session.state).toEqual({ kind: 'not-article', why: 'noSign' });
  });

  it('reads any page when the reader asks, once', async () => {
    const { session, readNow, loading } = start('');
    readNow();
    await vi.waitFor(() => expect(loading).toHaveBeenCalledTimes(1));
    expect(session.state).toEqual({ kind: 'working' });
    session.marking = true;
    readNow();
    expect(loading).toHaveBeenCalledTimes(1);
  });

  it('says so when the script could not be brought in', async () => {
    const { session } = start(ARTICLE, () => Promise.reject(new Error('Dateline did not answer.')));
    await vi.waitFor(() => expect(session.state).toEqual({ kind: 'failed', message: 'Dateline did not answer.' }));
  });

  it('takes its listeners away from a page that is no article, once it has looked twice', async () => {
    vi.resetModules();
    const [{ startReading: begin }, { EarlyEvents }] = await Promise.all([
      import('../../../page/start.ts'),
      import('../../../page/early-events.ts'),
    ]);
    const end = vi.spyOn(EarlyEvents.prototype, 'end');
    vi.useFakeTimers();
    const { session, heard } = start('', undefined, begin);
    expect(end).not.toHaveBeenCalled();
    // The page may have drawn itself meanwhile: the second look goes on with the same listeners.
    vi.advanceTimersByTime(2000);
    expect(heard.map((each) => each.session.events)).toEqual([session.events, session.events]);
    expect(heard.at(-1)?.session.state.kind).toBe('not-article');
    expect(end).toHaveBeenCalledTimes(1);
    vi.useRealTimers();
    end.mockRestore();
  });

  it('keeps a date that the reader set while it begins anew on the same address, not on another', async () => {
    const { session, heard } = start(ARTICLE);
    await correctDate(session, '2015');
    session.beginAgain();
    expect(heard[1]?.session.date).toBe('2015');
    expect(heard[1]?.session.dating.corrected).toBe('2015');
    heard[1]?.session.restart();
    expect(heard[2]?.session.dating.corrected).toBeUndefined();
    expect(heard[2]?.session.date).not.toBe('2015');
  });

  it('begins anew for another address, and the old reading ends', () => {
    const { session, heard } = start(ARTICLE);
    session.restart();
    expect(session.signal.aborted).toBe(true);
    expect(heard).toHaveLength(2);
    expect(currentSession()).toBe(heard[1]?.session);
  });

  it('waits while reading is paused, and asks again by itself when the pause ends', async () => {
    vi.useFakeTimers({ now: 1_000_000 });
    try {
      let until: number | undefined = 1_600_000;
      const { session, loading } = start(ARTICLE, async () => until);
      await vi.advanceTimersByTimeAsync(0);
      expect(session.state).toEqual({ kind: 'paused', until });
      await vi.advanceTimersByTimeAsync(599_000);
      expect(loading).toHaveBeenCalledTimes(1);
      until = undefined;
      await vi.advanceTimersByTimeAsync(1_000);
      expect(loading).toHaveBeenCalledTimes(2);
      expect(session.state).toEqual({ kind: 'working' });
    } finally {
      vi.useRealTimers();
    }
  });

  it('asks for nothing any more once it is stopped', async () => {
    vi.useFakeTimers({ now: 1_000_000 });
    try {
      const { session, loading } = start(ARTICLE, async () => 1_600_000);
      await vi.advanceTimersByTimeAsync(0);
      session.stop();
      await vi.advanceTimersByTimeAsync(700_000);
      expect(loading).toHaveBeenCalledTimes(1);
    } finally {
      vi.useRealTimers();
    }
  });

  it('begins again where a pause began or ended, also on a page that was read by itself', () => {
    const { session, readNow, heard, loading } = start('');
    session.beginAgain();
    // No article: nothing was read, so nothing begins.
    expect(heard).toHaveLength(1);
    session.once = true;
    readNow();
    session.beginAgain();
    expect(session.signal.aborted).toBe(true);
    expect(currentSession()).toBe(heard[1]?.session);
    expect(currentSession()?.once).toBe(true);
    expect(loading).toHaveBeenCalledTimes(2);
  });
});
