/** Reads the article: collects its text, has it annotated, marks first mentions, and lets the reader open cards. */
import type { MarkStyle } from '../engine/card-model.ts';
import type { WireMention } from '../extension/wire.ts';
import type { BackgroundClient } from './background-client.ts';
import { drawCard } from './card/draw.ts';
import { watchChanges } from './changes.ts';
import { Guide } from './guide/guide.ts';
import { watchClicks } from './hover/clicks.ts';
import { watchKeys } from './hover/keys.ts';
import { watchPointer } from './hover/pointer.ts';
import { HoverScheduler, type SchedulerParts } from './hover/scheduler.ts';
import { isIntact } from './marks/geometry.ts';
import { firstMentions, keepKnown, type Mark, toMarks } from './marks/mark.ts';
import { isOwnMarkup, MarkButtons } from './marks/markup.ts';
import { createPainter } from './marks/painter.ts';
import type { Session } from './session.ts';
import { collectBlocksInSlices } from './slices.ts';
import type { Block } from './text-blocks.ts';
import { joinBlocks } from './text-map.ts';

/** Text in one message; below the background's limit, which counts the same units. */
const CHUNK = 60_000;

/** Starts marking; everything ends with the session's signal. `collect` finds the text to read. */
export async function readArticle(
  session: Session,
  client: BackgroundClient,
  collect: () => Block[] | Promise<Block[]> = () => collectBlocksInSlices(document, session.signal),
): Promise<void> {
  const { signal } = session;
  const painter = createPainter(signal);
  let marks: readonly Mark[] = [];
  /** Text was taken away while it was being read. */
  let wasReplaced = false;
  const read = async () => {
    const blocks = await collect();
    if (signal.aborted) return;
    const { text, starts } = joinBlocks(blocks);
    const mentions = await annotateInChunks(text, starts, session.date, client);
    if (signal.aborted) return;
    wasReplaced = blocks.some(({ pieces }) => pieces.some(({ node }) => !node.isConnected));
    marks = keepKnown(toMarks(firstMentions(mentions), blocks, starts), marks);
    painter.paint(marks);
    session.state = describe(mentions, marks, session.date);
  };
  const readOrSay = async () => {
    try {
      await read();
      return true;
    } catch (error) {
      session.state = { kind: 'failed', message: error instanceof Error ? error.message : String(error) };
      return false;
    }
  };
  if (!(await readOrSay()) || signal.aborted) return;
  // As pages do that draw themselves anew when they start; nobody watches for changes yet.
  if (wasReplaced && (!(await readOrSay()) || signal.aborted)) return;
  const drawing = drawCard(session, client, painter);
  const opening = () => session.preferences.opening;
  const draw: SchedulerParts['draw'] = (mark, content, via) => {
    drawing.draw(mark, content, via);
    guide.drawn(mark, content);
  };
  const scheduler = new HoverScheduler({ ...drawing, draw }, signal, opening);
  drawing.onClose = () => scheduler.dispatch({ kind: 'close' });
  const { events } = session;
  const cardHasFocus = () => session.cards?.hasFocus() === true;
  const parts = { marks: () => marks, card: drawing.rects, scheduler, events, opening, cardHasFocus };
  const guide = new Guide(parts, signal);
  session.onCommand = (command) => guide.carryOut(command);
  watchPointer(parts, signal);
  watchClicks(parts, signal);
  watchKeys({ scheduler, events, guide }, signal);
  const buttons = new MarkButtons(
    { marks: () => marks, open: (mark) => scheduler.dispatch({ kind: 'open', mark, via: 'keyboard' }), events },
    signal,
  );
  const markUp = () => {
    if (session.preferences.accessibleMarkup) buttons.wrap();
    else buttons.unwrap();
    painter.paint(marks);
  };
  if (session.preferences.accessibleMarkup) markUp();
  session.onPreferences = markUp;
  watchChanges(
    {
      isAffected: (records) =>
        marks.some((mark) => !isIntact(mark)) || records.some((record) => !isOwnMarkup(record) && bringsText(record)),
      readAgain: async () => {
        await readOrSay();
        if (session.preferences.accessibleMarkup) markUp();
        if (scheduler.state.kind !== 'idle' && !isIntact(scheduler.state.mark)) scheduler.dispatch({ kind: 'close' });
      },
      onNavigation: () => session.restart(),
    },
    signal,
  );
}

/** New paragraphs are worth a reading; counters, adverts and buttons are not. The project's study counts text from 80 characters on. */
const PARAGRAPH = 80;

function bringsText({ type, target, addedNodes }: MutationRecord): boolean {
  if (type === 'characterData') return (target.nodeValue?.length ?? 0) >= PARAGRAPH;
  for (const node of addedNodes) if ((node.textContent?.trim().length ?? 0) >= PARAGRAPH) return true;
  return false;
}

/** Annotates text of any length in pieces that end between blocks; each piece learns what the ones before it named. */
async function annotateInChunks(
  text: string,
  starts: readonly number[],
  date: string | undefined,
  client: BackgroundClient,
): Promise<WireMention[]> {
  const mentions: WireMention[] = [];
  const known = new Set<string>();
  for (let from = 0; from < text.length; ) {
    const to = chunkEnd(text, starts, from);
    for (const mention of await client.annotate(text.slice(from, to), [...known].slice(0, 500), date)) {
      mentions.push({ ...mention, start: mention.start + from, end: mention.end + from });
      if (mention.marked) known.add(mention.entity);
    }
    from = to;
  }
  return mentions;
}

function chunkEnd(text: string, starts: readonly number[], from: number): number {
  if (text.length - from <= CHUNK) return text.length;
  const border = starts.findLast((start) => start > from && start <= from + CHUNK);
  // A single block longer than a chunk is cut; at worst one name at the cut is missed.
  return border ?? from + CHUNK;
}

function describe(mentions: readonly WireMention[], marks: readonly Mark[], date: string | undefined): Session['state'] {
  const dated = date === undefined ? {} : { date };
  const named = new Map(mentions.filter((mention) => mention.marked).map((mention) => [mention.entity, mention.style]));
  if (named.size === 0) return { kind: 'no-names', ...dated };
  const byStyle: Record<MarkStyle, number> = { place: 0, group: 0, official: 0, person: 0 };
  for (const style of named.values()) byStyle[style]++;
  return { kind: 'reading', names: named.size, marked: marks.length, byStyle, ...dated };
}
