/** Opens a map file: checks its header and gives typed views over the buffer, without copying or decoding it. */
import { MAP_HEADER_WORDS, MAP_MAGIC, MAP_SECTIONS, MAP_VERSION, type MapSections } from './layout.ts';

/** The map file is damaged or of another version. The message says what to do. */
export class MapError extends Error {
  override name = 'MapError';
}

const RESTORE = 'Reinstall the extension to restore it.';

/** @throws {MapError} if the buffer is cut short, no map file, or of another version. */
export function openSections(buffer: ArrayBuffer): MapSections {
  if (buffer.byteLength < MAP_HEADER_WORDS * 4) throw new MapError(`The map file is cut short. ${RESTORE}`);
  const [magic, version, count = 0, length] = new Uint32Array(buffer, 0, MAP_HEADER_WORDS);
  const types = Object.entries(MAP_SECTIONS);
  if (magic !== MAP_MAGIC) throw new MapError(`The map file is not a Dateline map. ${RESTORE}`);
  if (version !== MAP_VERSION || count !== types.length)
    throw new MapError(`The map file belongs to another version of the extension. ${RESTORE}`);
  if (length !== buffer.byteLength || length < (MAP_HEADER_WORDS + count * 2) * 4)
    throw new MapError(`The map file is cut short. ${RESTORE}`);
  const directory = new Uint32Array(buffer, MAP_HEADER_WORDS * 4, count * 2);
  const sections: Record<string, unknown> = {};
  types.forEach(([name, View], index) => {
    const offset = directory[index * 2] ?? 0;
    const bytes = directory[index * 2 + 1] ?? 0;
    if (offset + bytes > length || offset % View.BYTES_PER_ELEMENT !== 0 || bytes % View.BYTES_PER_ELEMENT !== 0)
      throw new MapError(`The map file is damaged. ${RESTORE}`);
    sections[name] = new View(buffer, offset, bytes / View.BYTES_PER_ELEMENT);
  });
  return sections as MapSections;
}
