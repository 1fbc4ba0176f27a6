/** Writes sections into one buffer a part, in the layout of `engine/pack/layout.ts`. */
import {
  type AllSections,
  HEADER_WORDS,
  PACK_MAGIC,
  PACK_VERSION,
  PART_NAMES,
  PARTS,
  type PartName,
  type SectionName,
} from '../engine/pack/layout.ts';

export type PackParts = Record<PartName, Uint8Array>;

/** Bytes of all parts: same sections, same bytes. Each part carries a number made of the bytes of all, by which mixed builds are told. */
export function writeParts(sections: AllSections): PackParts {
  const parts = Object.fromEntries(PART_NAMES.map((part) => [part, writePart(part, sections)])) as PackParts;
  const build = PART_NAMES.reduce((sum, part) => checksum(parts[part], sum), 0);
  for (const part of PART_NAMES) new DataView(parts[part].buffer).setUint32(3 * 4, build, true);
  return parts;
}

function writePart(part: PartName, sections: AllSections): Uint8Array {
  const names = Object.keys(PARTS[part]) as SectionName[];
  const headerWords = HEADER_WORDS + names.length * 2;
  const header = new Uint32Array(headerWords);
  let length = align(headerWords * 4);
  names.forEach((name, index) => {
    header[HEADER_WORDS + index * 2] = length;
    header[HEADER_WORDS + 1 + index * 2] = sections[name].byteLength;
    length = align(length + sections[name].byteLength);
  });
  header.set([PACK_MAGIC, PACK_VERSION, PART_NAMES.indexOf(part), 0, names.length, length, 0]);
  const bytes = new Uint8Array(length);
  bytes.set(new Uint8Array(header.buffer));
  names.forEach((name, index) => {
    const section = sections[name];
    bytes.set(new Uint8Array(section.buffer, section.byteOffset, section.byteLength), header[HEADER_WORDS + index * 2]);
  });
  return bytes;
}

/** FNV-1a over 32-bit words; all lengths are multiples of 8. */
function checksum(bytes: Uint8Array, start: number): number {
  let sum = start ^ 0x811c9dc5;
  for (const word of new Uint32Array(bytes.buffer, 0, bytes.length >> 2)) sum = Math.imul(sum ^ word, 0x01000193);
  return sum >>> 0;
}

/** Typed arrays may only start at multiples of their element size. */
function align(offset: number): number {
  return (offset + 7) & ~7;
}
