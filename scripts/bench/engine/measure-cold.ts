/** Child process: milliseconds from opening a pack that was read to the end of the first text, in code that has never run; JSON to the output. */

import { Pack } from '../../../engine/pack/pack.ts';
import { barePass, timed } from './interleave.ts';
import { readParts } from './name-sets.ts';
import { STAGES, type Stage, subjectOf } from './our-subjects.ts';
import { documentsOf, textOf } from './texts.ts';

export interface ColdFigure {
  open: number;
  first: number;
  second: number;
  /** Warm bare pass over the same text. */
  bare: number;
}

const [folder = '', name = ''] = process.argv.slice(2);
const stage: Stage = STAGES.find((one) => one === name) ?? 'annotate';
const text = textOf(documentsOf('English'), 50_000);
const other = textOf(documentsOf('English'), 50_000, 100);
const parts = readParts(folder);
const start = performance.now();
const pack = new Pack(parts);
const open = performance.now() - start;
const subject = subjectOf(stage, pack);
const first = timed(subject, text);
const second = timed(subject, other);
for (let turn = 0; turn < 200; turn++) barePass(text);
const bare = Math.min(...Array.from({ length: 21 }, () => timed(barePass, text)));
console.log(JSON.stringify({ open, first, second, bare } satisfies ColdFigure));
