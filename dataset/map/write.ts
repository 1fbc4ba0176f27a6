/** Writes the map's sections into one buffer in the layout of `engine/map/layout.ts`. */
import { MAP_HEADER_WORDS, MAP_MAGIC, MAP_SECTIONS, MAP_VERSION, type MapSectionName, type MapSections } from '../../engine/map/layout.ts';

/** Bytes of the file: same sections, same bytes. */
export function writeMap(sections: MapSections): Uint8Array {
  const names = Object.keys(MAP_SECTIONS) as MapSectionName[];
  const header = new Uint32Array(MAP_HEADER_WORDS + names.length * 2);
  let length = align(header.byteLength);
  names.forEach((name, index) => {
    header.set([length, sections[name].byteLength], MAP_HEADER_WORDS + index * 2);
    length = align(length + sections[name].byteLength);
  });
  header.set([MAP_MAGIC, MAP_VERSION, names.length, length]);
  const bytes = new Uint8Array(length);
  bytes.set(new Uint8Array(header.buffer));
  names.forEach((name, index) => {
    const { buffer, byteOffset, byteLength } = sections[name];
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), header[MAP_HEADER_WORDS + index * 2]);
  });
  return bytes;
}

/** Typed arrays may only start at multiples of their element size. */
function align(offset: number): number {
  return (offset + 7) & ~7;
}
