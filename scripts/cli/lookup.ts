/** `cli lookup`: what names can mean. */
import { lookup } from '../../engine/lookup.ts';
import type { Pack } from '../../engine/pack/pack.ts';
import { loadPack } from '../load-pack.ts';
import { readLines, writeLine } from './lines.ts';
import { UsageError } from './usage.ts';

export async function runLookup(args: readonly string[]): Promise<number> {
  if (args.length === 0) throw new UsageError('lookup takes names, or - for standard input');
  const pack = await loadPack();
  const names = args.length === 1 && args[0] === '-' ? readLines('-') : args;
  for await (const name of names) {
    if (name.trim() !== '') await writeLine({ name: name.trim(), senses: lookup(name, pack).map((entity) => senseJson(entity, pack)) });
  }
  return 0;
}

function senseJson(entity: number, pack: Pack): Record<string, unknown> {
  const [country] = pack.countries(entity);
  const wikipedia = pack.wikipedia(entity);
  return {
    entity: pack.id(entity),
    kind: pack.kind(entity),
    type: pack.type(entity),
    name: pack.title(entity),
    ...(country !== undefined && { country }),
    ...pack.coordinates(entity),
    ...(wikipedia !== '' && { wikipedia }),
  };
}
