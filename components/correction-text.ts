/** A report of a mistake as plain text: what the card said and where it took it from, for the reader to complete and send. It holds no address of a page. */
import type { CardModel } from '../engine/card-model.ts';
import { copyText } from './copy-text.ts';

/** The reader's three lines come first, so that they are seen to be missing. */
export function correctionText(model: CardModel): string {
  const rows = model.estimates.flatMap((group) => [group.lead, ...group.others]).map(({ id }) => id);
  return [
    'Dateline: correction',
    'What is wrong: ',
    'What is right: ',
    'Source that says so (address, date): ',
    '',
    `Entity: ${model.entity}`,
    ...(rows.length > 0 ? [`Rows of the estimates: ${rows.join(', ')}`] : []),
    'What the card says:',
    copyText(model),
  ].join('\n');
}
