/** Runs the command line as a person would: a process of its own, with standard input and files. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

export const ROOT = join(import.meta.dirname, '..', '..', '..');

export interface Outcome {
  status: number | null;
  out: string;
  err: string;
}

/** `input` is given on standard input, which is empty without it. */
export function cli(args: readonly string[], input = ''): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', 'scripts/cli.ts', ...args], { cwd: ROOT });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      out += chunk;
    });
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      err += chunk;
    });
    // A command that refuses its arguments ends before it has read its input.
    child.stdin.on('error', () => undefined);
    child.on('error', reject).on('close', (status) => resolve({ status, out, err }));
    child.stdin.end(input);
  });
}

/** Lines of standard output as JSON. */
export function jsonLines<T>(out: string): T[] {
  return out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
}

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** Path of a new file with this content, gone after the tests. */
export function temporary(name: string, content: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-cli-'));
  folders.push(folder);
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

export interface MentionJson {
  start: number;
  end: number;
  text: string;
  kind: string;
  type: string;
  as: string;
  entity: string;
  name: string;
  score: number;
  marked: boolean;
  [field: string]: unknown;
}
