/**
 * `npm test`: everything, in the order in which it fails fastest: format and lint, types, data set, unit tests, builds, real browsers.
 * `--only unit` or `--only browser` runs a part.
 */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { requireBrowsers, requireDisplay } from './browsers.ts';
import { mustRun, ROOT, run } from './run.ts';

interface Totals {
  passed: number;
  failed: number;
  skipped: number;
}

const NODE_ARGS = ['--disable-warning=ExperimentalWarning'];

function main(only: string | undefined): void {
  const totals: Totals = { passed: 0, failed: 0, skipped: 0 };
  if (only !== 'browser') {
    mustRun('Format and lint', 'biome', ['ci', '.']);
    mustRun('Types: prepare', 'wxt', ['prepare'], { quiet: true });
    mustRun('Types', 'tsc', ['--noEmit']);
  }
  mustRun('Data set', 'node', [...NODE_ARGS, 'dataset/build.ts']);
  if (only !== 'browser') runVitest('Unit tests', 'tests/vitest.config.ts', totals);
  if (only !== 'unit') {
    requireBrowsers(['chrome', 'firefox']);
    requireDisplay();
    for (const mode of ['production', 'e2e']) {
      mustRun(`Chromium build (${mode})`, 'wxt', ['build', '-b', 'chrome', '--mode', mode], { quiet: true });
      mustRun(`Firefox build (${mode})`, 'wxt', ['build', '-b', 'firefox', '--mv3', '--mode', mode], { quiet: true });
    }
    runVitest('Tests in real browsers', 'tests/vitest.browser.config.ts', totals);
  }
  console.log(`\n${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`);
  if (totals.failed > 0) process.exitCode = 1;
}

/** Adds the run's counts to the totals; a run that died without counting is a failure too. */
function runVitest(step: string, config: string, totals: Totals): void {
  const report = join(ROOT, '.output', `${config.replace(/\W+/g, '-')}.json`);
  rmSync(report, { force: true });
  console.log(`\n— ${step}`);
  const ended = run('vitest', ['run', '--config', config, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]);
  const counts = readCounts(report);
  totals.passed += counts?.numPassedTests ?? 0;
  totals.failed += counts?.numFailedTests ?? 0;
  totals.skipped += counts?.numPendingTests ?? 0;
  if (!ended && !counts?.numFailedTests) totals.failed += 1;
}

function readCounts(file: string): { numPassedTests: number; numFailedTests: number; numPendingTests: number } | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

try {
  const { values } = parseArgs({ options: { only: { type: 'string' } } });
  if (values.only !== undefined && values.only !== 'unit' && values.only !== 'browser') throw new Error('--only takes unit or browser');
  main(values.only);
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
