/** One plain sentence for each state of the popup, and which controls make sense in it. */
import type { MarkStyle } from '../engine/card-model.ts';
import type { MessageKey } from '../engine/words/keys.ts';
import type { PausedPage, PopupPage, PopupState } from './popup-state.ts';
import { say } from './say.ts';

/** What the switch means as it stands. */
export function scopeSentence({ siteOn, allSites }: Pick<PopupState, 'siteOn' | 'allSites'>): string {
  if (!siteOn) return say('popup.off');
  return allSites ? say('popup.onEverywhere') : say('popup.on');
}

export function pageSentence(page: PopupPage): string {
  switch (page.kind) {
    case 'reading':
      return page.marked === page.names
        ? say('popup.allMarked', { count: page.names })
        : say('popup.someMarked', { count: page.names, marked: page.marked });
    case 'no-names':
      return say('popup.noNames');
    case 'not-article':
      return say('popup.notArticle', { why: say(`marks.notArticle.${page.why}`) });
    case 'no-permission':
      return say('popup.noPermission');
    case 'switched-off':
      return say('popup.switchedOff');
    case 'refused-site':
      return say('popup.refusedSite');
    case 'paused':
      return pausedSentence(page);
    case 'unsupported':
      return say('popup.unsupported');
    case 'reload-needed':
      return say('popup.reloadNeeded');
    case 'permission-revoked':
      return say('popup.permissionRevoked');
    case 'failed':
      return say('popup.failed');
    case 'working':
      return say('popup.working');
  }
}

export function pausedSentence({ until, today }: PausedPage): string {
  return today ? say('popup.pausedToday') : say('popup.paused', { time: until });
}

/** Says which date chose the facts, or that none was found; undefined where nothing was read. */
export function dateSentence(page: PopupPage): string | undefined {
  if (page.kind !== 'reading' && page.kind !== 'no-names') return undefined;
  if (page.date !== undefined) return say('popup.dated', { date: page.date });
  return page.kind === 'reading' ? say('popup.undated') : undefined;
}

/** What is out of the ordinary with the marks of a page that is read. */
export function noteSentence(page: PopupPage): string | undefined {
  if (page.kind !== 'reading' || page.note === undefined) return undefined;
  return page.note === 'busy' ? say('popup.busy') : say('popup.cleared');
}

/** Kinds of names in the order in which they are listed, by keys of texts that count them. */
export const KIND_WORDS: readonly (readonly [MarkStyle, MessageKey])[] = [
  ['place', 'popup.kindPlace'],
  ['group', 'popup.kindGroup'],
  ['official', 'popup.kindOfficial'],
  ['person', 'popup.kindPerson'],
];

export function hasSwitch(page: PopupPage): boolean {
  return page.kind !== 'refused-site' && page.kind !== 'unsupported';
}

/** Reading once goes through the click on the toolbar button, so it needs no permission; a page left behind by an update must reload. */
export function canReadOnce(page: PopupPage): boolean {
  return ['not-article', 'no-permission', 'switched-off', 'permission-revoked'].includes(page.kind);
}
