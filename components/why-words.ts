/** The sentences of "Why this?". */
import type { HidingPlace } from './name-actions.ts';

/** The reasons as one sentence: "Only one place has this name; its country is spoken of." */
export function whySentence(why: string): string {
  return `${why.charAt(0).toUpperCase()}${why.slice(1)}.`;
}

const PAGE_ONLY = 'Nothing is stored in a private window, so this holds for this page.';

export function chosenWords(name: string, title: string, always: boolean, kept: boolean): string {
  if (always && !kept) return `“${name}” now means ${title}. ${PAGE_ONLY}`;
  return always ? `From now on “${name}” means ${title}.` : `On this page “${name}” now means ${title}.`;
}

export function hiddenWords(name: string, where: HidingPlace, kept: boolean): string {
  if (!kept) return `“${name}” is no longer marked. ${PAGE_ONLY}`;
  return where === 'site' ? `“${name}” is no longer marked on this site.` : `“${name}” is no longer marked on any site.`;
}

export function failedWords(error: unknown): string {
  return `This did not work. ${error instanceof Error ? error.message : ''}`.trim();
}
