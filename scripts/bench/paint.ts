/**
 * `npm run bench -- paint`: what painting marks costs Chromium. A page changes a style in every frame; the CPU time of layout and painting
 * of each frame, by tracing, with the extension and without it, in turn within one run. Ratios only: machines differ.
 */
import type { Page } from 'puppeteer-core';
import { launch, openPage, pause, type Session, until } from '../../tests/browser/harness.ts';
import { paintedMarks } from '../../tests/browser/marks.ts';
import { loadPack } from '../load-pack.ts';
import { median, spread } from './spread.ts';

const COUNTS = [0, 15, 100, 300];
const ROUNDS = 5;
const TRACED = 1500;
const READ = 'https://news.example/2017/11/03/many-towns';
const UNREAD = 'https://news.test/2017/11/03/many-towns';
const WORK = new Set(['PrePaint', 'Paint', 'Layout']);

/** A page that names these towns, in print so small that all of them are in the window, and that changes a style in every frame. */
function pageOf(names: readonly string[], sentences: number): string {
  const text = Array.from(
    { length: sentences },
    (_, at) => `<p>Officials from ${names[at] ?? 'the next town'} met for a day and said that the road would stay open.</p>`,
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Many towns</title>
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Many towns","datePublished":"2017-11-03"}</script>
<style>body{margin:4px;font:6px/8px sans-serif}article{columns:4}p{margin:0}#ticker{position:fixed;right:0;bottom:0;width:20px;height:8px}</style>
<article><h1>Many towns</h1>${text.join('')}</article><div id="ticker"></div>
<script>let turn = 0; (function next() { document.querySelector('#ticker').style.background = turn++ % 2 ? 'teal' : 'navy'; requestAnimationFrame(next); })();</script>`;
}

interface TraceEvent {
  ph: string;
  name: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
  args?: { name?: string };
}

/** Milliseconds of CPU that layout and painting take in a frame. */
async function costOfAFrame(page: Page): Promise<number> {
  await page.bringToFront();
  await page.tracing.start({ categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline'] });
  await pause(TRACED);
  const { traceEvents } = JSON.parse(new TextDecoder().decode(await page.tracing.stop())) as { traceEvents: TraceEvent[] };
  const threadOf = ({ pid, tid }: TraceEvent) => `${pid}:${tid}`;
  const work = traceEvents.filter(({ ph, name }) => ph === 'X' && WORK.has(name)).toSorted((a, b) => a.ts - b.ts);
  const frames = traceEvents.filter(({ name }) => name === 'FireAnimationFrame');
  const thread = frames[0] && threadOf(frames[0]);
  let end = 0;
  let total = 0;
  for (const event of work) {
    // Events nest: what begins inside a counted one is part of it.
    if (threadOf(event) !== thread || event.ts < end) continue;
    total += (event.tdur ?? event.dur ?? 0) / 1000;
    end = event.ts + (event.dur ?? 0);
  }
  return total / Math.max(1, frames.length);
}

const open = (session: Session, address: string, body: string): Promise<Page> => openPage(session, address, { body });

async function marksOn(page: Page): Promise<number> {
  let before = -1;
  return until('the number of marks stands still', async () => {
    const count = (await paintedMarks(page)).length;
    const still = count === before;
    before = count;
    await pause(800);
    return still && count + 1;
  }).then((count) => count - 1);
}

/** Names that are marked wherever they stand, found by having a page of the largest towns marked. */
async function markedNames(session: Session): Promise<string[]> {
  const pack = await loadPack();
  const { rows } = pack;
  const largest = Array.from({ length: rows.length }, (_, row) => row)
    .filter((row) => rows.type(row) === 'city' || rows.type(row) === 'capital')
    .toSorted((a, b) => (rows.population(b) ?? 0) - (rows.population(a) ?? 0));
  const all = largest.map((row) => pack.names(pack.entityOfRow(row))[0]?.text ?? '');
  const names = [...new Set(all)].filter((name) => /^[A-Z][a-z]+$/.test(name)).slice(0, 600);
  const page = await open(session, READ, pageOf(names, names.length));
  await marksOn(page);
  const marked = new Set((await paintedMarks(page)).map(({ text }) => text));
  await page.close();
  return names.filter((name) => marked.has(name));
}

/** Prints the cost of a frame with marks as a multiple of the same page's without the extension. */
export async function benchPaint(): Promise<void> {
  const session = await launch('chrome', { viewport: { width: 1600, height: 1000 } });
  const names = await markedNames(session);
  console.log('\nLayout and painting of a frame on a page that changes a style in every frame, Chromium, milliseconds of CPU,');
  console.log(`median (least–most) of ${ROUNDS} in turn:`);
  console.log('  marks   with the extension     without it             ratio of the medians');
  for (const count of COUNTS) {
    const body = pageOf(names.slice(0, count), COUNTS.at(-1) ?? 0);
    const read = await open(session, READ, body);
    const marks = await marksOn(read);
    const unread = await open(session, UNREAD, body);
    const withUs: number[] = [];
    const without: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      withUs.push(await costOfAFrame(read));
      without.push(await costOfAFrame(unread));
    }
    const ratio = (median(withUs) / median(without)).toFixed(2);
    console.log(`  ${String(marks).padEnd(7)} ${spread(withUs, 2).padEnd(22)} ${spread(without, 2).padEnd(22)} ${ratio}`);
    await read.close();
    await unread.close();
  }
  await session.close();
}
