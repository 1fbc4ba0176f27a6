/** Which corpora the engine's weights were learned from, as the files of weights say: figures on these are no proof. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../run.ts';

/** Of these corpora, those that the opening comment of a file of weights names, by id ("trnews") or by name ("TR-News"). */
export function corporaNamedIn(source: string, names: readonly string[]): string[] {
  const comment = /^\/\*\*[\s\S]*?\*\//.exec(source)?.[0].toLowerCase().replaceAll('-', '') ?? '';
  const words = new Set(comment.match(/[a-z0-9_]+/g));
  return names.filter((name) => words.has(name));
}

export function trainedOn(names: readonly string[]): Set<string> {
  const files = globSync('engine/**/weights.ts', { cwd: ROOT });
  return new Set(files.flatMap((file) => corporaNamedIn(readFileSync(join(ROOT, file), 'utf8'), names)));
}
