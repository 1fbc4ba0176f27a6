/**
 * Runs on every page of the sites where reading is on, so it is tiny: decides whether the page is an article and, if so, asks for the rest.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerMessages, ask, isConnected } from '../extension/content-runtime.ts';
import { isTabMessage } from '../extension/messages-to-tab.ts';
import { backgroundClient } from '../extension/page-client.ts';
import type { PageReport } from '../extension/page-state.ts';
import { correctDate } from '../page/dating.ts';
import { removeLeftBehind } from '../page/left-behind.ts';
import { currentSession } from '../page/session.ts';
import { startReading } from '../page/start.ts';

export default defineUnlistedScript(() => {
  const before = currentSession();
  if (before?.isAlive() && !before.passing) return;
  if (before) before.stop();
  else removeLeftBehind();
  startReading(backgroundClient, (session, readNow) => {
    session.isAlive = isConnected;
    // The toolbar button follows. Where nobody hears it there is no button either.
    session.onState = () => void ask({ kind: 'state' }).catch(() => undefined);
    session.signal.addEventListener('abort', session.onState);
    answerMessages((message) => {
      if (!isTabMessage(message)) return undefined;
      if (message.kind === 'stop') session.stop();
      if (message.kind === 'begin-again') session.beginAgain();
      if (message.kind === 'preferences') {
        session.preferences = message.preferences;
        session.onPreferences();
      }
      if (message.kind === 'command') session.onCommand(message.command);
      if (message.kind === 'read-now') {
        session.once = true;
        readNow();
      }
      if (message.kind === 'names') return session.names();
      if (message.kind === 'go-to') return session.goTo(message.entity, message.mention);
      if (message.kind === 'set-date') void correctDate(session, message.date);
      const { state, once, dating } = session;
      const report: PageReport = { state, address: location.href, once, dating };
      return report;
    }, session.signal);
  });
});
