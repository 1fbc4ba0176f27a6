/**
 * `npm run bench`: bytes of the product build, and the main-thread CPU time of our scripts on article pages in real Chromium, as medians with
 * spread. Saved news pages are measured where `../shared/pages` exists. `npm run bench -- pack` measures the data set alone,
 * `npm run bench -- engine` the finding and linking of names, `npm run bench -- cards` how soon cards are there, `npm run bench -- paint`
 * what painting marks costs.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { launch, type Session, serve } from '../tests/browser/harness.ts';
import { mainThreadCost } from './bench/main-thread.ts';
import { sizesOf } from './bench/sizes.ts';
import { spread } from './bench/spread.ts';
import { requireBrowsers } from './browsers.ts';
import { mustRun, ROOT } from './run.ts';

const RUNS = 9;
const SHARED = join(ROOT, '..', 'shared', 'pages');

interface BenchPage {
  name: string;
  address: string;
  body: string;
}

function benchPages(): BenchPage[] {
  const sample = readFileSync(join(ROOT, 'scripts', 'sample', 'article.html'), 'utf8');
  const pages = [{ name: 'our sample article', address: 'https://news.example/2017/11/03/sample-article.html', body: sample }];
  if (!existsSync(SHARED)) {
    console.log(`(saved news pages are not measured: ${SHARED} is absent)`);
    return pages;
  }
  for (const line of readFileSync(join(SHARED, 'news.jsonl'), 'utf8').trim().split('\n')) {
    const { file, url, lang } = JSON.parse(line) as { file: string; url: string; lang: string };
    // The path of the real address, on a host the test build may read.
    const address = `https://news.example${new URL(url).pathname}`;
    if (lang === 'en')
      pages.push({ name: file.slice(5, 40), address, body: gunzipSync(readFileSync(join(SHARED, file))).toString('utf8') });
  }
  return pages;
}

async function measure(session: Session, { name, address, body }: BenchPage): Promise<void> {
  const totals: number[] = [];
  const longest: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const page = await session.browser.newPage();
    await serve(page, { body });
    const cost = await mainThreadCost(page, session.base, async () => {
      await page.goto(address, { waitUntil: 'load' });
      // Pages without names we know are never marked; half a second is far more than reading takes.
      await new Promise((resolve) => setTimeout(resolve, 500));
    });
    totals.push(cost.total);
    longest.push(cost.longest);
    await page.close();
  }
  console.log(`  ${name.padEnd(38)} ${spread(totals).padEnd(20)} ${spread(longest)}`);
}

if (process.argv[2] === 'pack') {
  await import('./bench-pack.ts');
  process.exit(0);
}
if (process.argv[2] === 'engine') {
  const { benchEngine } = await import('./bench/engine/run.ts');
  await benchEngine(process.argv.includes('--quick'));
  process.exit(0);
}
if (process.argv[2] === 'cards' || process.argv[2] === 'paint') {
  requireBrowsers(['chrome', 'firefox']);
  mustRun('Building for tests', 'npm', ['run', '-s', 'build:e2e'], { quiet: true });
  if (process.argv[2] === 'cards') await (await import('./bench/cards.ts')).benchCards();
  else await (await import('./bench/paint.ts')).benchPaint();
  process.exit(0);
}
requireBrowsers(['chrome']);
mustRun('Building', 'npm', ['run', '-s', 'build'], { quiet: true });
mustRun('Building for tests', 'npm', ['run', '-s', 'build:e2e'], { quiet: true });
console.log('\nBytes of the Chromium build (gzipped):');
for (const { file, bytes, gzipped } of sizesOf(join(ROOT, '.output', 'chrome-mv3')))
  console.log(`  ${file.padEnd(40)} ${bytes} (${gzipped})`);
console.log(`\nMain-thread CPU of our scripts, milliseconds, median (least–most) of ${RUNS} loads; total, then the longest stretch:`);
const session = await launch('chrome');
for (const page of benchPages()) await measure(session, page);
await session.close();
process.exit(0);
