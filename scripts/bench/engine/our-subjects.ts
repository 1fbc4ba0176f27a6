/** What of our engine is timed. */
import { annotate } from '../../../engine/annotate.ts';
import { DocumentSigns } from '../../../engine/filter/document-signs.ts';
import { sumFor } from '../../../engine/filter/score.ts';
import { resolvePlaces } from '../../../engine/link/resolve-places.ts';
import { scan } from '../../../engine/names/scan.ts';
import type { Pack } from '../../../engine/pack/pack.ts';
import type { Subject } from './interleave.ts';

export const STAGES = ['scan', 'scan + filter', 'annotate'] as const;
export type Stage = (typeof STAGES)[number];

/** What a stage should take at most for 50 KB of English with all names, in bare passes: by now, and in the end. */
export const AIMS: Readonly<Record<Stage, readonly number[]>> = { scan: [5, 4], 'scan + filter': [], annotate: [25, 15] };

export function subjectOf(stage: Stage, pack: Pack): Subject {
  if (stage === 'scan') return (text) => scan(text, pack).length;
  if (stage === 'annotate') return (text) => annotate(text, {}, pack).length;
  return (text) => filtered(text, pack);
}

/** Number of names that the filter finds more likely places than not. It judges names by the sense they are linked to, so linking is in it. */
function filtered(text: string, pack: Pack): number {
  const matches = scan(text, pack);
  const resolved = resolvePlaces(text, matches, pack);
  const signs = new DocumentSigns(text, matches, resolved, pack);
  return resolved.filter((one) => sumFor(text, one, signs) > 0).length;
}
