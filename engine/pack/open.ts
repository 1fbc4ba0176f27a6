/** Opens the parts of a pack: checks their headers and gives typed views over the buffers, without copying or parsing them. */
import {
  type AllSections,
  CARD_PARTS,
  HEADER_WORDS,
  PACK_MAGIC,
  PACK_VERSION,
  PART_NAMES,
  PARTS,
  type PartName,
  RESIDENT_PARTS,
  type RecordSections,
} from './layout.ts';

/** The pack is damaged or of another version. The message says what to do. */
export class PackError extends Error {
  override name = 'PackError';
}

const RESTORE = 'Reinstall the extension to restore it.';

export interface OpenedParts {
  /** Sections of the parts that were given. */
  sections: AllSections;
  /** Number that all parts of one build carry. */
  build: number;
  hasRecords: boolean;
}

/**
 * Views over parts, given in any order. The parts that only cards need may be missing: {@link openRecords} opens them later.
 * @throws {PackError} if another part is missing, cut short, no part of a pack, of another version, or of another build than the others.
 */
export function openParts(buffers: readonly ArrayBuffer[]): OpenedParts {
  const sections: Record<string, unknown> = {};
  const builds = new Set<number>();
  const found = new Set<PartName>();
  for (const buffer of buffers) {
    const { part, build } = openPart(buffer, sections);
    found.add(part);
    builds.add(build);
  }
  const missing = RESIDENT_PARTS.filter((part) => !found.has(part));
  if (missing.length > 0) throw missingParts(missing);
  const [build = 0] = builds;
  if (builds.size > 1) throw otherBuild();
  return { sections: sections as AllSections, build, hasRecords: CARD_PARTS.every((part) => found.has(part)) };
}

/** Views over the parts that only cards need. @throws {PackError} as {@link openParts}, or if they are other parts or of another build. */
export function openRecords(buffers: readonly ArrayBuffer[], build: number): RecordSections {
  const sections: Record<string, unknown> = {};
  const opened = buffers.map((buffer) => openPart(buffer, sections));
  const missing = CARD_PARTS.filter((part) => !opened.some((each) => each.part === part));
  if (missing.length > 0) throw missingParts(missing);
  if (opened.some((each) => each.build !== build)) throw otherBuild();
  return sections as RecordSections;
}

function missingParts(parts: readonly PartName[]): PackError {
  return new PackError(`The data file “${parts.join('”, “')}” is missing. ${RESTORE}`);
}

function otherBuild(): PackError {
  return new PackError(`The data files are of different versions of the extension. ${RESTORE}`);
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
