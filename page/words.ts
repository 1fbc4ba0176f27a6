/** Our own words in the scripts that mark a page; they come with the first answers of the background. */
import { createSay, type Speech } from '../engine/words/say.ts';
import type { PageTexts } from '../extension/page-texts.ts';

/** Before they have come, and where they could not be had, nothing is said: no announcement is better than one of keys. */
let spoken: Speech | undefined;

export function setWords({ texts, locale }: PageTexts): void {
  spoken = { say: createSay(texts, locale), locale };
}

export function pageWords(): Speech | undefined {
  return spoken;
}
