/** Runs the shared scorer as its own process and reads its figures. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AnnotatedLine } from '../cli/annotate-document.ts';
import { ROOT } from '../run.ts';
import type { GoldDocument } from './gold.ts';

export const SCORER = join(ROOT, '../shared/tools/score.mjs');

/** Precision, recall and F1 as shares of one, and the counts behind them. */
export interface Recognition {
  p: number;
  r: number;
  f1: number;
  tp: number;
  fp: number;
  fn: number;
}

export interface Score {
  documents: number;
  places: { allExact: Recognition; allOverlap: Recognition; linkedExact?: Recognition; literalExact?: Recognition; marked: Recognition };
  /** Of corpora with coordinates; shares of one, kilometres. */
  resolution: { resolved: number; a161: number; exactId: number; endToEndA161: number; linkedGold: number; medianKm: number | null } | null;
  /** Of corpora that annotate organisations or people. */
  actors: {
    precision: number;
    predicted: number;
    orgRecall: number;
    personRecall: number;
    goldOrgs: number;
    goldPeople: number;
    linkAgreement: number;
    linkChecked: number;
  } | null;
}

const MEGABYTE = 1 << 20;

/** @throws with the scorer's own words if it fails. */
export function scoreFile(gold: string, lines: readonly AnnotatedLine[]): Score {
  const input = lines.map((line) => JSON.stringify(line)).join('\n');
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCORER, gold, '-', '--json'], {
    input,
    encoding: 'utf8',
    maxBuffer: 64 * MEGABYTE,
  });
  if (status !== 0) throw new Error(`the scorer failed: ${stderr}`);
  return JSON.parse(stdout) as Score;
}

/** Scores against documents in memory; they lie outside the repository for as long as the scorer reads them. */
export function scoreDocuments(gold: readonly GoldDocument[], lines: readonly AnnotatedLine[]): Score {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-gold-'));
  try {
    const file = join(folder, 'gold.jsonl');
    writeFileSync(file, gold.map((document) => JSON.stringify(document)).join('\n'));
    return scoreFile(file, lines);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
