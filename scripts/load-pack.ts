/** The compiled pack for the command line; compiled on the spot where there is none or the tables or the compiler are newer. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { MAP_FILE, PACK_FOLDER } from '../dataset/pack-file.ts';
import { MapGeometry } from '../engine/map/geometry.ts';
import { PART_NAMES, partFile } from '../engine/pack/layout.ts';
import { Pack } from '../engine/pack/pack.ts';
import { ROOT, run } from './run.ts';

/** Folders whose files decide what is in the pack. */
const INPUTS = ['dataset', 'engine/names', 'engine/pack'];

const FILES = PART_NAMES.map((part) => join(PACK_FOLDER, partFile(part)));

export async function loadPack(): Promise<Pack> {
  if (FILES.some((file) => !existsSync(file) || newestInput() > statSync(file).mtimeMs)) {
    console.error('The data set is being compiled …');
    if (!run('node', ['--disable-warning=ExperimentalWarning', 'dataset/build.ts'], { quiet: true }))
      throw new Error('the data set could not be compiled');
  }
  return readPack();
}

/** The compiled pack as it lies on disk. */
export function readPack(): Pack {
  return new Pack(FILES.map(readBuffer));
}

/** The locator map's geometry, built together with the pack: call {@link loadPack} first. */
export function loadMap(): MapGeometry {
  return new MapGeometry(readBuffer(join(PACK_FOLDER, MAP_FILE)));
}

function readBuffer(file: string): ArrayBuffer {
  const bytes = readFileSync(file);
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
}

/** Time of the latest change of an input, in milliseconds since 1970. */
function newestInput(): number {
  const files = INPUTS.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(ROOT, folder, file)),
  );
  return Math.max(...files.map((file) => statSync(file).mtimeMs));
}
