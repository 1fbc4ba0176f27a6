/** `cli pack`: checks a reader's own data pack, or builds one from a folder of tables. */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { asJson, asZip } from '../../engine/own-pack/build.ts';
import { bundledOf } from '../../engine/own-pack/bundled.ts';
import { MAX_BYTES } from '../../engine/own-pack/limits.ts';
import { type OpenedPack, openPackFile } from '../../engine/own-pack/open-file.ts';
import type { Problem, Problems } from '../../engine/own-pack/problem.ts';
import { createSay } from '../../engine/words/say.ts';
import { loadPack } from '../load-pack.ts';
import { readTexts } from '../text-files.ts';
import { readPackBytes } from './pack-files.ts';
import { UsageError } from './usage.ts';

export async function runPack([what, ...args]: readonly string[]): Promise<number> {
  if (what === 'check') return check(args);
  if (what === 'build') return build(args);
  throw new UsageError('pack takes “check” or “build”');
}

async function check(args: readonly string[]): Promise<number> {
  const [path, ...rest] = args;
  if (path === undefined || rest.length > 0 || path.startsWith('-')) throw new UsageError('pack check takes one file or folder');
  const opened = await open(path);
  if (opened.content) console.log(summary(opened.content));
  return opened.content ? 0 : 1;
}

async function build(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { output: { type: 'string', short: 'o' } },
    allowPositionals: true,
  });
  const [path, ...rest] = positionals;
  const { output } = values;
  if (path === undefined || rest.length > 0 || output === undefined)
    throw new UsageError('pack build takes one folder or file, and -o FILE.json or -o FILE.zip');
  if (!/\.(?:json|zip)$/.test(output)) throw new UsageError(`“${output}” must end in .json or .zip`);
  const { raw, content } = await open(path);
  if (!raw || !content) return 1;
  const bytes = output.endsWith('.zip') ? asZip(raw) : new TextEncoder().encode(asJson(raw));
  if (bytes.length > MAX_BYTES) {
    console.error(`${output}: larger than ${MAX_BYTES / 1024 / 1024} MB; build a .zip, or split the pack`);
    return 1;
  }
  writeFileSync(output, bytes);
  console.log(`${summary(content)}\n${output}: ${bytes.length} bytes`);
  return 0;
}

/** Opens a pack and prints what is wrong with it. */
async function open(path: string): Promise<OpenedPack> {
  const opened = openPackFile(readPackBytes(path), bundledOf(await loadPack()));
  print(opened.errors, 'error');
  print(opened.warnings, 'warning');
  return opened;
}

function print(problems: Problems, kind: 'error' | 'warning'): void {
  const say = createSay(readTexts('en'), 'en');
  for (const problem of problems.listed) console.error(`${placeOf(problem)}${kind}: ${say(problem.key, problem.values)}`);
  if (problems.more > 0) console.error(say('packs.more', { count: problems.more }));
}

/** "names.csv:12: name: ", as compilers say it, so that editors can go there. */
function placeOf({ file, row, column }: Problem): string {
  const place = [file, row].filter((part) => part !== undefined).join(':');
  return (place === '' ? '' : `${place}: `) + (column === undefined ? '' : `${column}: `);
}

function summary({ about, tables }: NonNullable<OpenedPack['content']>): string {
  const counts = Object.entries(tables).map(([table, rows]) => `${rows.length} ${table}`);
  return `${about.id} ${about.version}: ${counts.join(', ')}`;
}
