// @vitest-environment happy-dom
/** The beginning on a page: article or not, its date, and what happens when the reader asks anyway. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_PREFERENCES } from '../../../extension/preferences.ts';
import type { BackgroundClient } from '../../../page/background-client.ts';
import { currentSession, type Session } from '../../../page/session.ts';
import { startReading } from '../../../page/start.ts';

const SENTENCE = 'People in the border town said on Friday that the shelling had stopped after three days without sleep.';
const ARTICLE = `<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2017-11-03T15:00:00Z"}</script>`;

function start(head: string, loadMarks: () => Promise<void> = async () => undefined, begin = startReading) {
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
    expect(session.state).toEqual({ kind: 'not-article', why: expect.stringMatching(/^[A-Z].*\.$/) });
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

  it('begins anew for another address, and the old reading ends', () => {
    const { session, heard } = start(ARTICLE);
    session.restart();
    expect(session.signal.aborted).toBe(true);
    expect(heard).toHaveLength(2);
    expect(currentSession()).toBe(heard[1]?.session);
  });
});
