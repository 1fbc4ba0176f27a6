/** What the background tells the page about the data, checked where it arrives: the data file may be damaged. */
import * as v from 'valibot';
import { inWords } from './error-words.ts';
import { askBackground } from './extension-client.ts';

const dataInfo = v.object({
  /** Year and month: "2026.11". */
  version: v.pipe(v.string(), v.regex(/^\d{4}\.(?:0[1-9]|1[0-2])$/)),
  /** How much of each thing the data hold, by name: "places". */
  counts: v.record(v.string(), v.pipe(v.number(), v.integer(), v.minValue(0))),
});

export type DataInfo = v.InferOutput<typeof dataInfo>;

/** @throws with words for the reader if the data can't be opened, or say something else than their version and counts. */
export async function readDataInfo(): Promise<DataInfo> {
  const result = v.safeParse(dataInfo, await askBackground({ kind: 'data-info' }));
  if (!result.success) throw await inWords('common.errorDataInfo');
  return result.output;
}
