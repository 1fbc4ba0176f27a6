/** How a figure was checked, in words. */
import type { Check, EstimateRecord } from '../pack/records.ts';
import type { CardContext } from './context.ts';

const CHECK_WORDS: Record<Check, string> = {
  read: 'page read',
  excerpt: 'excerpt of the page read',
  read_twice: 'read twice, by different readings',
  data: 'taken from the data set',
  parsed: 'taken from the text by a script, then read through',
};

/** "excerpt of the page read, 23 Nov 2026". */
export function checkText({ checked, checkedOn }: Pick<EstimateRecord, 'checked' | 'checkedOn'>, { format }: CardContext): string {
  return CHECK_WORDS[checked] + (checkedOn === undefined ? '' : `, ${format.date(checkedOn)}`);
}
