/** Writes sections into one buffer in the layout of `engine/pack/layout.ts`. */
import { PACK_MAGIC, PACK_VERSION, SECTIONS, type SectionName, type Sections } from '../engine/pack/layout.ts';

/** Bytes of the pack: same sections, same bytes. */
export function writePack(sections: Sections): Uint8Array {
  const names = Object.keys(SECTIONS) as SectionName[];
  const headerWords = 4 + names.length * 2;
  const header = new Uint32Array(headerWords);
  let length = align(headerWords * 4);
  names.forEach((name, index) => {
    header[4 + index * 2] = length;
    header[5 + index * 2] = sections[name].byteLength;
    length = align(length + sections[name].byteLength);
  });
  header.set([PACK_MAGIC, PACK_VERSION, names.length, length]);
  const bytes = new Uint8Array(length);
  bytes.set(new Uint8Array(header.buffer));
  names.forEach((name, index) => {
    const section = sections[name];
    bytes.set(new Uint8Array(section.buffer, section.byteOffset, section.byteLength), header[4 + index * 2]);
  });
  return bytes;
}

/** Typed arrays may only start at multiples of their element size. */
function align(offset: number): number {
  return (offset + 7) & ~7;
}
