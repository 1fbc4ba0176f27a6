/** Runs a program of this project to its end, its output passed through. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '..');

/** Programs of our packages run on the Node that runs this script: their first line would pick the system's, which may be too old. */
const BIN = join(ROOT, 'node_modules', '.bin');

/** Whether the program ended well. `quiet` shows its output only if it did not. */
export function run(command: string, args: readonly string[], { quiet = false } = {}): boolean {
  const env = { ...process.env, PATH: `${BIN}:${process.env.PATH ?? ''}` };
  const result = spawnSync(command, args, { cwd: ROOT, env, stdio: quiet ? 'pipe' : 'inherit', encoding: 'utf8' });
  if (result.status !== 0 && quiet) console.error(`${result.stdout ?? ''}${result.stderr ?? ''}`);
  return result.status === 0;
}

/** @throws naming the step that failed. */
export function mustRun(step: string, command: string, args: readonly string[], options = { quiet: false }): void {
  console.log(`\n— ${step}`);
  if (!run(command, args, options)) throw new Error(`${step} failed`);
}
