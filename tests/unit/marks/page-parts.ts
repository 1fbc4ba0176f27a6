/** What reading an article needs of a browser and of the background, as far as happy-dom has it not. */
import { vi } from 'vitest';
import { DEFAULT_PREFERENCES } from '../../../extension/preferences.ts';
import type { WireMention } from '../../../extension/wire.ts';
import type { BackgroundClient, ChoiceClient, TextsClient } from '../../../page/background-client.ts';
import { blockOf } from '../../../page/element-block.ts';
import { openSession, type Session } from '../../../page/session.ts';
import type { Block } from '../../../page/text-blocks.ts';
import { readTexts } from '../../../scripts/text-files.ts';

/** Ranges of the Custom Highlight API, by highlight name. */
export const highlights = new Map<string, { ranges: StaticRange[]; priority: number }>();

/** Elements that are far from the viewport; all others are near it. */
export const farAway = new Set<Element>();
const watchers = new Set<FakeIntersections>();

/** Says at once what is near, where browsers say it after the next frame. */
class FakeIntersections {
  readonly #observed = new Set<Element>();
  readonly #report: (entries: { target: Element; isIntersecting: boolean }[]) => void;
  constructor(report: (entries: { target: Element; isIntersecting: boolean }[]) => void) {
    this.#report = report;
    watchers.add(this);
  }
  observe(target: Element) {
    this.#observed.add(target);
    this.#report([{ target, isIntersecting: !farAway.has(target) }]);
  }
  unobserve(target: Element) {
    this.#observed.delete(target);
  }
  disconnect() {
    watchers.delete(this);
  }
  scroll() {
    this.#report([...this.#observed].map((target) => ({ target, isIntersecting: !farAway.has(target) })));
  }
}

/** The reader scrolled: what is near is said anew. */
export function scrolled(): void {
  for (const watcher of watchers) watcher.scroll();
}

export function stubHighlights(): void {
  highlights.clear();
  farAway.clear();
  vi.stubGlobal('CSS', { highlights });
  vi.stubGlobal(
    'StaticRange',
    class {
      constructor(init: StaticRangeInit) {
        Object.assign(this, init);
      }
    },
  );
  vi.stubGlobal(
    'Highlight',
    class {
      ranges: StaticRange[] = [];
      priority = 0;
      get size() {
        return this.ranges.length;
      }
      add(range: StaticRange) {
        this.ranges.push(range);
      }
      delete(range: StaticRange) {
        this.ranges = this.ranges.filter((other) => other !== range);
      }
    },
  );
  vi.stubGlobal('IntersectionObserver', FakeIntersections);
}

/** A static range has no text of its own. */
function textOf({ startContainer, startOffset, endContainer, endOffset }: StaticRange): string {
  const range = document.createRange();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range.toString();
}

/** Texts that are painted, each with the name of its highlight. */
export function painted(): string[] {
  return [...highlights].flatMap(([name, { ranges }]) => ranges.map((range) => `${name} ${textOf(range)}`));
}

/** Puts paragraphs into the page and gives their blocks. */
export function paragraphs(...html: string[]): Block[] {
  document.body.replaceChildren(
    ...html.map((inner) => {
      const paragraph = document.createElement('p');
      paragraph.append(document.createRange().createContextualFragment(inner));
      return paragraph;
    }),
  );
  return collect();
}

export const collect = (): Block[] => [...document.querySelectorAll('p')].map(blockOf);

/** A background that knows these names, each an entity of its own, and remembers what it was asked. */
export function client(names: readonly string[]) {
  const asked: { text: string; known: readonly string[] }[] = [];
  const fake: BackgroundClient & ChoiceClient & TextsClient = {
    async annotate(text, known) {
      asked.push({ text, known });
      return names
        .flatMap((name) =>
          [...text.matchAll(new RegExp(name, 'g'))].map(
            ({ index }): WireMention => ({
              start: index,
              end: index + name.length,
              style: 'place',
              marked: true,
              entity: name.toLowerCase(),
            }),
          ),
        )
        .sort((a, b) => a.start - b.start);
    },
    card: () => Promise.reject(new Error('no cards here')),
    senses: async () => [],
    chooseSense: async () => ({ kept: true }),
    undoSense: async () => undefined,
    hideName: async () => ({ kept: true }),
    undoHide: async () => undefined,
    pause: async () => Date.now() + 1_800_000,
    resume: async () => undefined,
    isPaused: async () => false,
    loadMarks: async () => undefined,
    mayRead: async () => true,
    preferences: async () => DEFAULT_PREFERENCES,
    markStyles: async () => '',
    openPanel: async () => undefined,
    loadCards: async () => undefined,
    texts: async () => ({ locale: 'en', texts: readTexts('en') }),
  };
  return { asked, client: fake };
}

const sessions: Session[] = [];

export function session(): Session {
  const opened = openSession();
  sessions.push(opened);
  return opened;
}

export function stopSessions(): void {
  for (const opened of sessions.splice(0)) opened.stop();
  document.body.replaceChildren();
  vi.unstubAllGlobals();
}
