/**
 * Runs on every page of the sites where reading is on, so it is tiny: decides whether the page is an article and, if so, asks for the rest.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerMessages } from '../extension/content-runtime.ts';
import { isTabMessage } from '../extension/messages-to-tab.ts';
import { backgroundClient } from '../extension/page-client.ts';
import { currentSession } from '../page/session.ts';
import { startReading } from '../page/start.ts';

export default defineUnlistedScript(() => {
  if (currentSession()) return;
  startReading(backgroundClient, (session, readNow) => {
    answerMessages((message) => {
      if (!isTabMessage(message)) return undefined;
      if (message.kind === 'stop') session.stop();
      if (message.kind === 'read-now') readNow();
      return { state: session.state, address: location.href };
    }, session.signal);
  });
});
