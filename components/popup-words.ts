/** One plain sentence for each state of the popup, and which controls make sense in it. */
import type { PopupPage } from './popup-state.ts';
import { say } from './say.ts';

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

export function pageSentence(page: PopupPage): string {
  switch (page.kind) {
    case 'reading':
      return page.marked === page.names
        ? `${count(page.names, 'name')} known in this article, all marked.`
        : `${count(page.names, 'name')} known in this article, ${page.marked} marked.`;
    case 'no-names':
      return 'This article holds no name that Dateline knows.';
    case 'not-article':
      return `Not read as an article. ${say(`marks.notArticle.${page.why}`)}`;
    case 'no-permission':
      return 'Dateline may not read this site yet.';
    case 'switched-off':
      return 'You switched Dateline off on this site.';
    case 'refused-site':
      return 'Dateline never runs here: it keeps out of mail, banks and editors.';
    case 'paused':
      return `Paused until ${page.until}.`;
    case 'unsupported':
      return 'This page belongs to the browser, and no extension can read it.';
    case 'reload-needed':
      return 'This page was open before Dateline could reach it: reload it to read it.';
    case 'permission-revoked':
      return 'The permission for this site was taken back; the switch asks for it again.';
    case 'failed':
      return 'This page could not be read.';
    case 'working':
      return 'Reading this page…';
  }
}

/** Says which date chose the facts, or that none was found; undefined where nothing was read. */
export function dateSentence(page: PopupPage): string | undefined {
  if (page.kind !== 'reading' && page.kind !== 'no-names') return undefined;
  if (page.date !== undefined) return `Article of ${page.date}.`;
  return page.kind === 'reading' ? 'No date found: the newest facts are shown.' : undefined;
}

/** What is out of the ordinary with the marks of a page that is read. */
export function noteSentence(page: PopupPage): string | undefined {
  if (page.kind !== 'reading' || page.note === undefined) return undefined;
  return page.note === 'busy'
    ? 'This page keeps changing, so Dateline stopped following it. Reload to read it anew.'
    : 'This page removes the marks; names still open cards.';
}

export function hasSwitch(page: PopupPage): boolean {
  return page.kind !== 'refused-site' && page.kind !== 'unsupported';
}

/** Reading once goes through the click on the toolbar button, so it needs no permission; a page left behind by an update must reload. */
export function canReadOnce(page: PopupPage): boolean {
  return ['not-article', 'no-permission', 'switched-off', 'permission-revoked'].includes(page.kind);
}
