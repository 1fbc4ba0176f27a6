/** Packs for tests: the sample of the documentation, and small ones of which a test changes a field. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bundled } from '../../../engine/own-pack/bundled.ts';
import { openPackFile } from '../../../engine/own-pack/open-file.ts';
import { Problems } from '../../../engine/own-pack/problem.ts';
import type { RawPack } from '../../../engine/own-pack/raw.ts';
import { readTableFiles } from '../../../engine/own-pack/read-tables.ts';
import type { PackContent } from '../../../engine/own-pack/rows.ts';

export const SAMPLE_FOLDER = join(import.meta.dirname, '..', '..', '..', 'docs', 'sample-pack');

export function sampleFiles(): Map<string, Uint8Array> {
  return new Map(readdirSync(SAMPLE_FOLDER).map((name) => [name, new Uint8Array(readFileSync(join(SAMPLE_FOLDER, name)))]));
}

export function sampleRaw(): RawPack {
  const problems = new Problems();
  const raw = readTableFiles(sampleFiles(), problems);
  if (problems.count > 0) throw new Error(JSON.stringify(problems.listed));
  return raw;
}

type RowOf = Record<string, unknown>;
export interface PackJson {
  [field: string]: unknown;
  sources: RowOf[];
  places: RowOf[];
  actors: RowOf[];
  names: RowOf[];
  estimates: RowOf[];
}

/** A valid pack: a town, a group, three names, a figure of each kind of subject. */
export function packJson(): PackJson {
  return {
    format: 'dateline-pack/1',
    id: 'test-pack',
    title: 'Test pack',
    version: '1',
    author: 'Tester',
    licence: 'CC0',
    sources: [{ id: 'paper', title: 'A report', publisher: 'The Paper', published: '2020-05-02', url: 'https://paper.example/a' }],
    places: [{ id: 'quexville', type: 'town', country: 'IQ', lat: 33.5, lon: 44.25, source: 'paper' }],
    actors: [{ id: 'quex-front', type: 'armed_group', active_from: '2012', countries: ['IQ', 'SY'], source: 'paper' }],
    names: [
      { entity: 'quexville', name: 'Quexville', use: 'title' },
      { entity: 'quex-front', name: 'Quex Front', use: 'title' },
      { entity: 'quex-front', name: 'QXF', class: 'acronym', sign: 'second' },
      { entity: 'al-qaim', name: 'Quexim Crossing' },
    ],
    estimates: [
      {
        id: 'front-2020',
        subject: 'quex-front',
        measure: 'fighters',
        low: 100,
        high: 200,
        qualifier: 'range',
        basis: 'stock',
        as_of: '2020',
        by: 'The Paper',
        source: 'paper',
      },
    ],
  };
}

export const bytesOf = (value: unknown): Uint8Array => new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value));

/** The content of a pack that must be valid. */
export function contentOf(value: unknown, bundled?: Bundled): PackContent {
  const { content, errors } = openPackFile(bytesOf(value), bundled);
  if (!content) throw new Error(JSON.stringify(errors.listed));
  return content;
}
