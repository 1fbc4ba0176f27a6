/** Begins a session on a page: is it an article, of which date? If it is, the marking script is brought in. */
import { decideArticle } from './article.ts';
import type { BackgroundClient } from './background-client.ts';
import { findPublicationDate } from './date.ts';
import { waitUntil } from './pause.ts';
import { openSession, type Session } from './session.ts';
import { watchForArticle } from './watch-for-article.ts';

/** `listen` is given the session and what to do when the reader asks to read a page that is no article; `once` where they asked before. */
export function startReading(client: BackgroundClient, listen: (session: Session, readNow: () => void) => void, once = false): void {
  const session = openSession();
  session.once = once;
  const url = new URL(location.href);
  const readNow = () => {
    if (session.marking) return;
    session.state = { kind: 'working' };
    void bringMarks(session, client, readNow);
  };
  session.beginAgain = () => {
    // A page that is no article has nothing to begin.
    if (session.state.kind === 'not-article') return;
    session.stop();
    startReading(client, listen, session.once);
  };
  session.restart = () => {
    session.stop();
    // "Read this page once" was about that page alone.
    if (!session.once) startReading(client, listen);
  };
  watchReturn(session, client);
  listen(session, readNow);
  const date = findPublicationDate(document, url)?.date;
  if (date !== undefined) session.date = date;
  const { article, why } = decideArticle(document, url);
  if (article || once) readNow();
  else {
    session.state = { kind: 'not-article', why };
    watchForArticle(() => session.state.kind === 'not-article' && session.restart(), session.signal);
  }
}

/** A page from the back/forward cache is as it was left; meanwhile its site may have been switched off. */
function watchReturn(session: Session, client: BackgroundClient): void {
  const returned = async () => {
    // Where nobody answers nothing is allowed.
    const allowed = await client.mayRead(session.once).catch(() => false);
    if (!allowed) session.stop();
    // Its timer stood still, and nobody told it that a pause began or ended.
    else if (session.state.kind === 'paused' || (await client.isPaused().catch(() => false))) session.beginAgain();
  };
  addEventListener(
    'pageshow',
    (event) => {
      if (event.isTrusted && event.persisted) void returned();
    },
    { signal: session.signal },
  );
}

async function bringMarks(session: Session, client: BackgroundClient, readNow: () => void): Promise<void> {
  try {
    const until = await client.loadMarks();
    if (until !== undefined && !session.signal.aborted) waitUntil(until, session, readNow);
  } catch (error) {
    session.state = { kind: 'failed', message: error instanceof Error ? error.message : String(error) };
  }
}
