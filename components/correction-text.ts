/** A report of a mistake as plain text: what the card said and where it took it from, for the reader to complete and send. It holds no address of a page. */
import type { CardModel } from '../engine/card-model.ts';
import { copyText } from './copy-text.ts';
import { say } from './say.ts';

/** The reader's three lines come first, so that they are seen to be missing. */
export function correctionText(model: CardModel): string {
  const rows = model.estimates.flatMap((group) => [group.lead, ...group.others]).map(({ id }) => id);
  return [
    say('card.correction'),
    `${say('card.correctionWrong')} `,
    `${say('card.correctionRight')} `,
    `${say('card.correctionSource')} `,
    '',
    say('card.correctionEntity', { id: model.entity }),
    ...(rows.length > 0 ? [say('card.correctionRows', { rows: rows.join(', ') })] : []),
    say('card.correctionSays'),
    copyText(model),
  ].join('\n');
}
