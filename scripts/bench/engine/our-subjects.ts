/** What of our engine is timed. */
import { annotate } from '../../../engine/annotate.ts';
import { gatherEvidence } from '../../../engine/evidence.ts';
import { scan } from '../../../engine/names/scan.ts';
import type { Pack } from '../../../engine/pack/pack.ts';
import type { Subject } from './interleave.ts';

export const STAGES = ['scan', 'scan + evidence', 'annotate'] as const;
export type Stage = (typeof STAGES)[number];

export function subjectOf(stage: Stage, pack: Pack): Subject {
  if (stage === 'scan') return (text) => scan(text, pack).length;
  if (stage === 'annotate') return (text) => annotate(text, {}, pack).length;
  return (text) => gatherEvidence(text, scan(text, pack), pack, []).named.size;
}
