/** Comes into a page when its first card is about to open: Preact and the card's views. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createCardDrawer } from '../page/card/show.ts';
import { currentSession } from '../page/session.ts';

export default defineUnlistedScript(() => {
  const session = currentSession();
  if (!session || session.cards) return;
  session.cards = createCardDrawer(session);
});
