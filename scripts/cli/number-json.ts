/** An article's numbers as the command line writes them. */
import type { Claim } from '../../engine/claims/claim.ts';
import { readClaims } from '../../engine/claims/read-claims.ts';
import { compareClaim } from '../../engine/compare/compare-claim.ts';
import { languageOf } from '../../engine/language/language-of.ts';
import type { Mention } from '../../engine/mention.ts';
import { readNumbers } from '../../engine/numbers/read-numbers.ts';
import type { Pack } from '../../engine/pack/pack.ts';
import type { EstimateRecord } from '../../engine/pack/records.ts';

/** Below this it is not said what a number counts. */
const SURE = 0.5;

/** The numbers of a text with what they count; fields that nothing tells are null. */
export function numbersJson(text: string, mentions: readonly Mention[], date: string | undefined, pack: Pack): Record<string, unknown>[] {
  const numbers = readNumbers(text, languageOf(text));
  return readClaims(text, numbers, mentions, { pack, date }).map((claim) => numberJson(claim, text, pack));
}

/** Ids of the figures that it was set beside, and how it lies to what others said; null where there was nothing to set it beside. */
function comparedJson(claim: Claim, pack: Pack): Record<string, unknown> | null {
  const comparison = compareClaim(claim, pack);
  if (!comparison) return null;
  const ids = (rows: readonly EstimateRecord[]) => rows.map(({ id }) => id);
  const { same, others, differentScope } = comparison;
  const outcome = others?.outcome ?? (same.length > 0 ? 'same' : differentScope.length > 0 ? 'different scope' : 'no other figure');
  return { outcome, same: ids(same), others: ids(others?.rows ?? []), differentScope: ids(differentScope) };
}

function numberJson(claim: Claim, text: string, pack: Pack): Record<string, unknown> {
  const {
    start,
    end,
    low = null,
    best = null,
    high = null,
    qualifier,
    nature,
    mode,
    from = null,
    asOf = null,
    speaker,
    confidence,
  } = claim;
  const isSure = confidence >= SURE;
  const idOf = (entity: number | undefined) => (entity === undefined || !isSure ? null : pack.id(entity));
  return {
    ...{ start, end, text: text.slice(start, end), low, best, high, qualifier, nature },
    measure: isSure ? claim.measure : 'other',
    actor: idOf(claim.actor),
    place: idOf(claim.place),
    speaker: speaker ? text.slice(speaker.start, speaker.end) : null,
    ...{ mode, from, asOf, confidence },
    compared: isSure ? comparedJson(claim, pack) : null,
  };
}
