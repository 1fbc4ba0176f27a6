/** `npm run evaluate -- <what>`: `pages` (the default) reads the saved pages, `coverage` looks the corpora's toponyms up. */
import { evaluateCoverage } from './evaluate-coverage.ts';

const WHAT: Record<string, () => Promise<number>> = {
  // It measures as it is loaded.
  pages: async () => {
    await import('./evaluate-pages.ts');
    return 0;
  },
  coverage: evaluateCoverage,
};

const [name = 'pages'] = process.argv.slice(2);
const measure = Object.hasOwn(WHAT, name) ? WHAT[name] : undefined;
if (measure) process.exitCode = await measure();
else {
  console.error(`nothing called “${name}” can be evaluated; there are ${Object.keys(WHAT).join(' and ')}`);
  process.exitCode = 2;
}
