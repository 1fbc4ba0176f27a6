/** Runs a script of this folder in a Node of its own, so that no subject is timed in code or memory that another has left behind. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const MEGABYTES = 6_000;

/** What the script printed as JSON, or why there is nothing. @param milliseconds after which it is ended. */
export function runChild<Result>(script: string, args: readonly string[], milliseconds = 600_000): Result | string {
  const file = join(import.meta.dirname, script);
  const flags = ['--expose-gc', '--disable-warning=ExperimentalWarning', `--max-old-space-size=${MEGABYTES}`];
  const result = spawnSync(process.execPath, [...flags, file, ...args], { encoding: 'utf8', timeout: milliseconds });
  if (result.error && 'code' in result.error && result.error.code === 'ETIMEDOUT') return `not within ${Math.round(milliseconds / 1000)} s`;
  if (result.status !== 0) return (result.stderr.split('\n').find((line) => /error/i.test(line)) ?? 'failed').slice(0, 100);
  return JSON.parse(result.stdout.trim().split('\n').at(-1) ?? '') as Result;
}
