/** Comes into pages that are articles: marks names and opens cards. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { choiceClient } from '../extension/choice-client.ts';
import { backgroundClient } from '../extension/page-client.ts';
import { textsClient } from '../extension/texts-client.ts';
import { readArticle } from '../page/reading.ts';
import { currentSession } from '../page/session.ts';

export default defineUnlistedScript(() => {
  const session = currentSession();
  if (!session || session.marking) return;
  session.marking = true;
  void readArticle(session, { ...backgroundClient, ...choiceClient, ...textsClient });
});
