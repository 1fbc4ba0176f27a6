/** The article's date and how it came about: what the page states, or what the reader put in its place. Small: runs on every page. */
import type { DateOrigin, Dating } from '../extension/page-state.ts';
import type { PublicationDate } from './date.ts';
import type { Session } from './session.ts';

/** Which kind of place a date stood in; the names of metas are the page's own and tell readers nothing. */
export function originOf({ source }: PublicationDate): DateOrigin {
  if (source === 'json-ld' || source === 'url' || source === 'time') return source;
  if (source.startsWith('meta')) return 'meta';
  return source.startsWith('itemprop') ? 'itemprop' : 'time-marked';
}

/** Sets how the session is dated, and with it the date that all facts are chosen by. */
export function dateBy(session: Session, dating: Dating): void {
  session.dating = dating;
  const date = dating.corrected ?? dating.own?.date;
  if (date === undefined) delete session.date;
  else session.date = date;
}

/** The reader's date in place of the page's own, or the page's own again. */
export async function correctDate(session: Session, corrected: string | undefined): Promise<void> {
  const { own } = session.dating;
  dateBy(session, { ...(own && { own }), ...(corrected !== undefined && { corrected }) });
  await session.onDate();
}
