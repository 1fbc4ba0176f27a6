/** Opens the parts of a pack: checks their headers and gives typed views over the buffers, without copying or parsing them. */
import { HEADER_WORDS, PACK_MAGIC, PACK_VERSION, PART_NAMES, PARTS, type PartName, type Sections } from './layout.ts';

/** The pack is damaged or of another version. The message says what to do. */
export class PackError extends Error {
  override name = 'PackError';
}

const RESTORE = 'Reinstall the extension to restore it.';

/**
 * Views over all parts, given in any order.
 * @throws {PackError} if a part is missing, cut short, no part of a pack, of another version, or of another build than the others.
 */
export function openParts(buffers: readonly ArrayBuffer[]): Sections {
  const sections: Record<string, unknown> = {};
  const builds = new Set<number>();
  const found = new Set<PartName>();
  for (const buffer of buffers) {
    const { part, build } = openPart(buffer, sections);
    found.add(part);
    builds.add(build);
  }
  const missing = PART_NAMES.filter((part) => !found.has(part));
  if (missing.length > 0) throw new PackError(`The data file “${missing.join('”, “')}” is missing. ${RESTORE}`);
  if (builds.size > 1) throw new PackError(`The data files are of different versions of the extension. ${RESTORE}`);
  return sections as Sections;
}

function openPart(buffer: ArrayBuffer, sections: Record<string, unknown>): { part: PartName; build: number } {
  if (buffer.byteLength < HEADER_WORDS * 4) throw new PackError(`A data file is cut short. ${RESTORE}`);
  const [magic, version, number, build, count = 0, length] = new Uint32Array(buffer, 0, HEADER_WORDS);
  if (magic !== PACK_MAGIC) throw new PackError(`A data file is not a Dateline pack. ${RESTORE}`);
  const part = PART_NAMES[number ?? -1];
  const types = part === undefined ? [] : Object.entries(PARTS[part]);
  if (version !== PACK_VERSION || part === undefined || count !== types.length) {
    throw new PackError(`A data file belongs to another version of the extension. ${RESTORE}`);
  }
  if (length !== buffer.byteLength || buffer.byteLength < (HEADER_WORDS + count * 2) * 4)
    throw new PackError(`A data file is cut short. ${RESTORE}`);
  const directory = new Uint32Array(buffer, HEADER_WORDS * 4, count * 2);
  types.forEach(([name, View], index) => {
    const offset = directory[index * 2] ?? 0;
    const bytes = directory[index * 2 + 1] ?? 0;
    if (offset + bytes > buffer.byteLength || offset % View.BYTES_PER_ELEMENT !== 0 || bytes % View.BYTES_PER_ELEMENT !== 0)
      throw new PackError(`A data file is damaged. ${RESTORE}`);
    sections[name] = new View(buffer, offset, bytes / View.BYTES_PER_ELEMENT);
  });
  return { part, build: build ?? 0 };
}
