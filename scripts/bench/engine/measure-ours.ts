/** Child process: our stages over texts of all lengths with the names of one folder, and the memory they take; a line of JSON to the output. */
import { type Figure, measure, timed } from './interleave.ts';
import { countNames, openFolder } from './name-sets.ts';
import { STAGES, subjectOf } from './our-subjects.ts';
import { documentsOf, LENGTHS, TEXT_KINDS, textOf } from './texts.ts';

export interface OurFigures {
  names: number;
  /** Megabytes after opening and annotating 50 KB. */
  buffers: number;
  heap: number;
  rows: OurRow[];
}

export interface OurRow {
  kind: string;
  length: number;
  found: number;
  /** In the order of {@link STAGES}; null where a run would take too long. */
  figures: (Figure | null)[];
  /** First text of a new pack, in code that is warm: multiples of the bare pass. */
  newPack: number[];
}

/** A stage that would take longer for one run is left out. */
const LONGEST_RUN = 8_000;

const [folder = '', kinds = ''] = process.argv.slice(2);

function main(): void {
  const memory = measureMemory();
  const pack = openFolder(folder);
  const rows: OurRow[] = [];
  for (const kind of TEXT_KINDS.filter((one) => kinds.includes(one))) {
    const documents = documentsOf(kind);
    let before: number[] = [];
    for (const length of LENGTHS) {
      const text = textOf(documents, length);
      // Each stage by itself, as the published matchers are: one would push the other's tables out of the processor's caches.
      const row = STAGES.map((stage, index) => {
        // Ten times the text may take a hundred times as long.
        if ((before[index] ?? 0) * 30 > LONGEST_RUN) return null;
        return measure(text, [subjectOf(stage, pack)])[0] ?? null;
      });
      before = row.map((figure) => figure?.milliseconds ?? Number.POSITIVE_INFINITY);
      rows.push({
        kind,
        length,
        found: subjectOf('scan', pack)(text),
        figures: row,
        newPack: length === 50_000 ? measureNewPack(text, row) : [],
      });
    }
  }
  console.log(JSON.stringify({ names: countNames(pack), ...memory, rows } satisfies OurFigures));
}

function measureMemory(): { buffers: number; heap: number } {
  const text = textOf(documentsOf('English'), 50_000);
  globalThis.gc?.();
  const before = process.memoryUsage();
  const pack = openFolder(folder);
  subjectOf('annotate', pack)(text);
  globalThis.gc?.();
  const after = process.memoryUsage();
  // Keeps the pack alive until here.
  const own = pack.sections.bucketCounts.length > 0 ? 1e6 : 1;
  return { buffers: (after.arrayBuffers - before.arrayBuffers) / own, heap: (after.heapUsed - before.heapUsed) / own };
}

function measureNewPack(text: string, row: readonly (Figure | null)[]): number[] {
  const [scan] = row;
  const bare = scan ? scan.milliseconds / scan.times : Number.NaN;
  return STAGES.map((stage) => {
    const times = Array.from({ length: 5 }, () => {
      return timed(subjectOf(stage, openFolder(folder)), text) / bare;
    });
    return times.toSorted((a, b) => a - b)[2] ?? Number.NaN;
  });
}

main();
