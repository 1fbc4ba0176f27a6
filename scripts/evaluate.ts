/**
 * `npm run evaluate -- <what> [options]`: `names` finds and links the names of the annotated corpora, `coverage` looks their toponyms up,
 * `actors` says why their organisations and people are missed, `pages` reads the saved pages, `numbers` the numbers of annotated sentences, `fuzz` tries texts that nobody writes,
 * `imports` damaged files of settings, `packs` damaged data packs. Without an argument all of these. `browsers` opens the saved pages in real
 * browsers, which takes many minutes and a build: only when asked.
 */
import { evaluateActors } from './evaluate-actors.ts';
import { evaluateCoverage } from './evaluate-coverage.ts';
import { evaluateFuzz } from './evaluate-fuzz.ts';
import { evaluateImports } from './evaluate-imports.ts';
import { evaluateNames } from './evaluate-names.ts';
import { evaluateNumbers } from './evaluate-numbers.ts';
import { evaluatePacks } from './evaluate-packs.ts';

const WHAT: Record<string, (args: readonly string[]) => Promise<number>> = {
  names: evaluateNames,
  coverage: evaluateCoverage,
  actors: evaluateActors,
  // Reading HTML loads a DOM, which the others should not wait for.
  pages: async (args) => (await import('./evaluate-pages.ts')).evaluatePages(args),
  numbers: evaluateNumbers,
  fuzz: evaluateFuzz,
  imports: evaluateImports,
  packs: evaluatePacks,
};

const WHEN_ASKED: typeof WHAT = {
  browsers: async (args) => (await import('./evaluate-browsers.ts')).evaluateBrowsers(args),
};

async function evaluateAll(): Promise<number> {
  let worst = 0;
  for (const [name, evaluate] of Object.entries(WHAT)) {
    console.log(`\n— ${name}`);
    worst = Math.max(worst, await evaluate([]));
  }
  return worst;
}

async function main([name, ...rest]: readonly string[]): Promise<number> {
  if (name === undefined) return evaluateAll();
  const all = { ...WHAT, ...WHEN_ASKED };
  const evaluate = Object.hasOwn(all, name) ? all[name] : undefined;
  if (evaluate) return evaluate(rest);
  console.error(`nothing called “${name}” can be evaluated; there are ${Object.keys(all).join(', ')}`);
  return 2;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  // Options that `parseArgs` refuses are wrong use: one clear line.
  if (!(error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'))) throw error;
  console.error(error.message.split('\n')[0]);
  process.exitCode = 2;
}
