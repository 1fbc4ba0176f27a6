/** Writes the names of all entities into one blob, in the order of entities, as `engine/pack/stored-names.ts` reads them. */
import { NAME_BASE, NAME_BLOCK } from '../engine/pack/layout.ts';
import type { StoredName } from '../engine/pack/stored-names.ts';

const LINE_FEED = 0x0a;

export interface NameBlob {
  nameBytes: Uint8Array;
  nameBlocks: Uint32Array;
}

/** @param entities the names of each entity, its title first. */
export function writeNames(entities: readonly (readonly StoredName[])[]): NameBlob {
  const encoder = new TextEncoder();
  // At most three bytes of UTF-8 a UTF-16 unit, a byte of flags and a line feed; a zero byte for each entity.
  const room = entities.reduce((sum, names) => names.reduce((part, name) => part + name.text.length * 3 + 2, sum + 1), 0);
  const bytes = new Uint8Array(room);
  const blocks = new Uint32Array(Math.ceil(entities.length / NAME_BLOCK));
  let at = 0;
  entities.forEach((names, entity) => {
    if (entity % NAME_BLOCK === 0) blocks[entity / NAME_BLOCK] = at;
    for (const { text, flags } of names) {
      bytes[at++] = NAME_BASE + flags;
      at += encoder.encodeInto(text, bytes.subarray(at)).written;
      bytes[at++] = LINE_FEED;
    }
    bytes[at++] = 0;
  });
  return { nameBytes: bytes.slice(0, at), nameBlocks: blocks };
}
