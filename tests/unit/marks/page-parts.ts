/** What reading an article needs of a browser and of the background, as far as happy-dom has it not. */
import { vi } from 'vitest';
import { DEFAULT_PREFERENCES } from '../../../extension/preferences.ts';
import type { WireMention } from '../../../extension/wire.ts';
import type { BackgroundClient } from '../../../page/background-client.ts';
import { blockOf } from '../../../page/element-block.ts';
import { openSession, type Session } from '../../../page/session.ts';
import type { Block } from '../../../page/text-blocks.ts';

/** Ranges of the Custom Highlight API, by highlight name. */
export const highlights = new Map<string, { ranges: StaticRange[]; priority: number }>();

export function stubHighlights(): void {
  highlights.clear();
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
      ranges: StaticRange[];
      priority = 0;
      constructor(...ranges: StaticRange[]) {
        this.ranges = ranges;
      }
    },
  );
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
  const fake: BackgroundClient = {
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
    loadMarks: async () => undefined,
    mayRead: async () => true,
    preferences: async () => DEFAULT_PREFERENCES,
    openPanel: async () => undefined,
    loadCards: async () => undefined,
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
