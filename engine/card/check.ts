/** How a figure was checked, in words. */
import type { Check, EstimateRecord } from '../pack/records.ts';
import type { MessageKey } from '../words/keys.ts';
import type { CardContext } from './context.ts';

const CHECK_WORDS: Record<Check, MessageKey> = {
  read: 'card.checkRead',
  excerpt: 'card.checkExcerpt',
  read_twice: 'card.checkReadTwice',
  data: 'card.checkData',
  parsed: 'card.checkParsed',
};

/** "excerpt of the page read, 23 Nov 2026". */
export function checkText({ checked, checkedOn }: Pick<EstimateRecord, 'checked' | 'checkedOn'>, { format, say }: CardContext): string {
  const check = say(CHECK_WORDS[checked]);
  return checkedOn === undefined ? check : say('card.checkedOn', { check, date: format.date(checkedOn) });
}
