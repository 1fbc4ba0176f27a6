/** Fetches the published matchers into a folder of their own: the project's packages and its lock file stay as they are. */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PACKAGES } from './contenders.ts';

/** Whether they are there. Their install scripts, if they had any, are not run. */
export function installContenders(folder: string): boolean {
  writeFileSync(join(folder, 'package.json'), '{"private":true}\n');
  const flags = ['--no-save', '--ignore-scripts', '--no-audit', '--no-fund', '--fetch-retries', '0', '--prefix', folder];
  const result = spawnSync('npm', ['install', ...flags, ...PACKAGES], { cwd: folder, encoding: 'utf8', timeout: 120_000 });
  return result.status === 0;
}
