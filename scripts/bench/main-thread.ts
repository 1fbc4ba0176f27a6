/**
 * Main-thread CPU time that our scripts take in a page, by Chromium's tracing: the union of complete events whose script is ours.
 * Painting that highlights cause is not in it.
 */
import type { Page } from 'puppeteer-core';

const CATEGORIES = ['devtools.timeline', 'v8.execute', 'v8', 'disabled-by-default-v8.compile'];

interface TraceEvent {
  ph: string;
  pid: number;
  tid: number;
  name: string;
  ts: number;
  dur?: number;
  tdur?: number;
  args?: { name?: string; fileName?: string; data?: { url?: string; fileName?: string; stackTrace?: { url?: string }[] } };
}

/** Milliseconds of CPU time; `longest` is the longest single stretch of ours. */
export interface MainThreadCost {
  total: number;
  longest: number;
}

/** Traces while `load` loads the page. `origin` is the extension's ("chrome-extension://id"). */
export async function mainThreadCost(page: Page, origin: string, load: () => Promise<void>): Promise<MainThreadCost> {
  await page.tracing.start({ categories: CATEGORIES });
  await load();
  const trace = await page.tracing.stop();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] };
  return sumUp(traceEvents, origin);
}

function sumUp(events: readonly TraceEvent[], origin: string): MainThreadCost {
  const thread = (event: TraceEvent) => `${event.pid}:${event.tid}`;
  const mains = new Set(events.filter((event) => event.name === 'thread_name' && event.args?.name === 'CrRendererMain').map(thread));
  const ours = events.filter((event) => event.ph === 'X' && mains.has(thread(event)) && scriptOf(event).startsWith(origin));
  let end = 0;
  let total = 0;
  let longest = 0;
  for (const event of ours.toSorted((a, b) => a.ts - b.ts)) {
    // Events nest: what begins inside a counted one is part of it.
    if (event.ts < end) continue;
    const cpu = (event.tdur ?? event.dur ?? 0) / 1000;
    total += cpu;
    longest = Math.max(longest, cpu);
    end = event.ts + (event.dur ?? 0);
  }
  return { total, longest };
}

function scriptOf({ args }: TraceEvent): string {
  return args?.data?.url ?? args?.data?.stackTrace?.[0]?.url ?? args?.fileName ?? args?.data?.fileName ?? '';
}
