/** Comes into a page when the reader asks about text that they selected there: opens its card, also where nothing else is read. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { choiceClient } from '../extension/choice-client.ts';
import { answerMessages, isConnected } from '../extension/content-runtime.ts';
import { isSelectionMessage } from '../extension/messages-to-tab.ts';
import { backgroundClient } from '../extension/page-client.ts';
import { textsClient } from '../extension/texts-client.ts';
import { findPublicationDate } from '../page/date.ts';
import { letReaderOpenCards } from '../page/interaction.ts';
import { createPainter } from '../page/marks/painter.ts';
import { answerSelection, selectedPieces } from '../page/selection.ts';
import { currentSession, openSession, type Session } from '../page/session.ts';

const client = { ...backgroundClient, ...choiceClient, ...textsClient };

export default defineUnlistedScript(() => {
  const before = currentSession();
  const session = before?.isAlive() ? before : openForCard(before);
  if (session.answersSelection) return;
  session.answersSelection = true;
  answerMessages((message) => {
    if (!isSelectionMessage(message)) return undefined;
    const pieces = selectedPieces();
    if (pieces.length === 0) return false;
    // On a page that is no article they were taken away.
    session.events.begin();
    session.openCard ??= letReaderOpenCards(session, client, createPainter(session.signal), () => []).openByKeyboard;
    void answerSelection(message, pieces, session, client);
    return true;
  }, session.signal);
});

/** A session for one card: nothing is read and marked, and a reading that begins later takes its place. */
function openForCard(before: Session | undefined): Session {
  before?.stop();
  const session = openSession();
  session.passing = true;
  session.isAlive = isConnected;
  const date = findPublicationDate(document, new URL(location.href))?.date;
  if (date !== undefined) session.date = date;
  void client.preferences().then((preferences) => {
    session.preferences = preferences;
  });
  return session;
}
