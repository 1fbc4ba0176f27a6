/** Reads the records that only cards need, one at a time. */
import type { RecordSections } from './layout.ts';
import { PackError } from './open.ts';
import type { EntityRecord, EstimateRecord, MeasureRecord, SeriesRecord, SourceRecord } from './records.ts';

export class RecordStore {
  readonly #sections: RecordSections;
  readonly #decoder = new TextDecoder();

  constructor(sections: RecordSections) {
    this.#sections = sections;
  }

  entity(entity: number): EntityRecord {
    const { recordBytes, recordOffsets, entityRecord } = this.#sections;
    return this.#read<EntityRecord>(recordBytes, recordOffsets, entityRecord[entity]);
  }

  estimate(index: number): EstimateRecord {
    return this.#statement<EstimateRecord>('estimateRecord', index);
  }

  series(index: number): SeriesRecord {
    return this.#statement<SeriesRecord>('seriesRecord', index);
  }

  /** Numbers of estimates and series run from 0. */
  get counts(): { estimates: number; series: number; sources: number } {
    const { estimateRecord, seriesRecord, sourceRecord } = this.#sections;
    return { estimates: estimateRecord.length, series: seriesRecord.length, sources: sourceRecord.length };
  }

  sourceAt(index: number): SourceRecord {
    return this.#statement<SourceRecord>('sourceRecord', index);
  }

  /** Binary search: sources are stored in the code-unit order of their ids. */
  source(id: string): SourceRecord | undefined {
    let low = 0;
    let high = this.#sections.sourceRecord.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const found = this.sourceAt(middle);
      if (found.id === id) return found;
      if (found.id < id) low = middle + 1;
      else high = middle - 1;
    }
    return undefined;
  }

  measure(id: string): MeasureRecord | undefined {
    for (let index = 0; index < this.#sections.measureRecord.length; index++) {
      const measure = this.#statement<MeasureRecord>('measureRecord', index);
      if (measure.id === id) return measure;
    }
    return undefined;
  }

  #statement<T>(column: 'estimateRecord' | 'seriesRecord' | 'sourceRecord' | 'measureRecord', index: number): T {
    const { statementBytes, statementOffsets } = this.#sections;
    return this.#read<T>(statementBytes, statementOffsets, this.#sections[column][index]);
  }

  #read<T>(bytes: Uint8Array, offsets: Uint32Array, record: number | undefined): T {
    const start = record === undefined ? undefined : offsets[record];
    const end = record === undefined ? undefined : offsets[record + 1];
    if (start === undefined || end === undefined) throw new PackError('A data file is damaged. Reinstall the extension to restore it.');
    return JSON.parse(this.#decoder.decode(bytes.subarray(start, end))) as T;
  }
}
