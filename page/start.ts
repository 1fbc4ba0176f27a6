/** Begins a session on a page: is it an article, of which date? If it is, the marking script is brought in. */
import { decideArticle } from './article.ts';
import type { BackgroundClient } from './background-client.ts';
import { findPublicationDate } from './date.ts';
import { dateBy, originOf } from './dating.ts';
import { waitUntil } from './pause.ts';
import { openSession, type Session } from './session.ts';
import { watchForArticle } from './watch-for-article.ts';
import { whenReady } from './when-ready.ts';

/**
 * `listen` is given the session and what to do when the reader asks to read a page that is no article. Called before the page has any
 * text; `before` is the session before, of the same page, which ends; `once` where the reader asked for this page alone.
 */
export function startReading(
  client: BackgroundClient,
  listen: (session: Session, readNow: () => void) => void,
  before?: Session,
  once = false,
): void {
  const session = openSession(before?.events);
  before?.stop();
  session.once = once;
  if (before?.dating.corrected !== undefined) dateBy(session, { corrected: before.dating.corrected });
  const readNow = () => {
    if (session.marking) return;
    session.state = { kind: 'working' };
    // On a page that is no article they were gone, and a page that writes itself anew takes them away.
    session.events.begin();
    whenReady(() => void bringMarks(session, client, readNow), session.signal);
  };
  session.beginAgain = () => {
    // A page that is no article has nothing to begin.
    if (session.state.kind !== 'not-article') startReading(client, listen, session, session.once);
  };
  session.restart = () => {
    // "Read this page once" was about that page alone, and so is a corrected date.
    session.dating = {};
    if (session.once) session.stop();
    else startReading(client, listen, session);
  };
  watchReturn(session, client);
  listen(session, readNow);
  whenReady(() => decide(session, readNow), session.signal);
  if (once) readNow();
}

function decide(session: Session, readNow: () => void): void {
  const url = new URL(location.href);
  const own = findPublicationDate(document, url);
  dateBy(session, { ...session.dating, ...(own && { own: { date: own.date, origin: originOf(own) } }) });
  // The reader asked already: the page is read whatever it is.
  if (session.once) return;
  const decision = decideArticle(document, url);
  if (decision.article) {
    readNow();
    return;
  }
  session.state = { kind: 'not-article', why: decision.why };
  const looksAgain = watchForArticle(() => session.state.kind === 'not-article' && session.restart(), session.signal);
  if (!looksAgain) session.events.end();
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
