/** The engine with the extension's own pack, for a page of the extension: bundled and run there by `same-engine.test.ts`. */
import { annotate } from '../../engine/annotate.ts';
import { partFile, RESIDENT_PARTS } from '../../engine/pack/layout.ts';
import { Pack } from '../../engine/pack/pack.ts';

/** All mentions of each text, as JSON: Firefox takes long over many small objects. */
async function annotateAll(texts: readonly string[]): Promise<string> {
  const files = await Promise.all(RESIDENT_PARTS.map((part) => fetch(`/${partFile(part)}`).then((answer) => answer.arrayBuffer())));
  const pack = new Pack(files);
  return JSON.stringify(texts.map((text) => annotate(text, {}, pack)));
}

Object.assign(globalThis, { annotateAll });
