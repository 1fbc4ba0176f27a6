/** Reads the article: collects its text, has it annotated, marks names, and follows what the page changes. */

import { errorWords } from '../engine/words/error-words.ts';
import type { WireMention } from '../extension/wire.ts';
import { annotateInChunks } from './annotate-text.ts';
import type { BackgroundClient, ChoiceClient, TextsClient } from './background-client.ts';
import { watchChanges } from './changes.ts';
import { applyChoices, foldName } from './choices.ts';
import { describe } from './describe.ts';
import { shadowRootsOf } from './flat-tree.ts';
import { letReaderOpenCards } from './interaction.ts';
import { chooseMarks } from './marks/choose-marks.ts';
import { isIntact } from './marks/geometry.ts';
import { keepKnown, type Mark, type ReadText, toMarks } from './marks/mark.ts';
import { MarkButtons } from './marks/markup.ts';
import { namesIn } from './marks/names.ts';
import { watchNearView } from './marks/near-view.ts';
import { createPainter } from './marks/painter.ts';
import { styleRoots } from './marks/shadow-styles.ts';
import { watchCleared } from './marks/watch-cleared.ts';
import type { Session } from './session.ts';
import { collectBlocksInSlices } from './slices.ts';
import type { Block } from './text-blocks.ts';
import { joinBlocks } from './text-map.ts';
import { pageWords, setWords } from './words.ts';

/** Starts marking; everything ends with the session's signal. `collect` finds the text to read. */
export async function readArticle(
  session: Session,
  client: BackgroundClient & ChoiceClient & TextsClient,
  collect: () => Block[] | Promise<Block[]> = () => collectBlocksInSlices(document, session.signal),
): Promise<void> {
  const { signal } = session;
  let read: ReadText = { blocks: [], text: '', starts: [] };
  let found: readonly WireMention[] = [];
  /** What was found, as the reader chose it to be. */
  let mentions: readonly WireMention[] = [];
  let marks: readonly Mark[] = [];

  const painter = createPainter(signal, () => note('cleared'));
  const nearView = watchNearView((near) => {
    painter.check();
    painter.paint(near);
  }, signal);
  const say = () => {
    session.state = describe(mentions, marks, session);
  };
  const note = (words: 'busy' | 'cleared') => {
    session.note = words;
    say();
  };
  const show = (next: readonly Mark[]) => {
    marks = next;
    nearView.watch(marks);
    say();
  };
  const choose = () => {
    mentions = session.quiet ? [] : applyChoices(found, ({ start, end }) => read.text.slice(start, end), session.choices);
    show(keepKnown(toMarks(chooseMarks(mentions, read.blocks, read.starts, session.preferences), read), marks));
  };
  const readOrSay = async () => {
    try {
      const blocks = await collect();
      if (signal.aborted) return false;
      const joined = { blocks, ...joinBlocks(blocks) };
      const answer = await annotateInChunks(joined.text, joined.starts, session.date, client);
      if (signal.aborted) return false;
      [read, found] = [joined, answer];
      choose();
      return true;
    } catch (error) {
      session.state = { kind: 'failed', message: errorWords(error, pageWords()?.say) };
      return false;
    }
  };

  const preferences = client.preferences();
  // Until they come nothing that would be said can be asked for: a card needs a mark.
  const words = client.texts('marks').then(setWords, () => undefined);
  // Where the background does not answer, the defaults hold; the reading itself says what is wrong.
  session.preferences = await preferences.catch(() => session.preferences);
  await words;
  if (!(await readOrSay()) || signal.aborted) return;
  // As pages do that draw themselves anew when they start; nobody watches for changes yet.
  const wasReplaced = read.blocks.some(({ pieces }) => pieces.some(({ node }) => !node.isConnected));
  if (wasReplaced && (!(await readOrSay()) || signal.aborted)) return;
  const cards = letReaderOpenCards(session, client, painter, () => marks);
  const buttons = new MarkButtons({ marks: () => marks, open: cards.openByKeyboard, events: session.events }, signal);
  /** Names become buttons where the reader wants that. Their pieces then lie in other nodes, so they are painted anew. */
  const markUp = () => {
    if (!session.preferences.accessibleMarkup) return;
    buttons.wrap();
    painter.paint([]);
    show([...marks]);
  };
  const readAnew = async () => {
    if (buttons.any) {
      // What was read lies in nodes that are put together again, and so do the marks from now on.
      buttons.unwrap();
      painter.paint([]);
      show([...marks]);
    }
    await readOrSay();
    markUp();
  };
  const prefer = async () => {
    if (buttons.any) return readAnew();
    choose();
    markUp();
  };
  session.onPreferences = () => void prefer();
  session.readAgain = prefer;
  session.onDate = async () => {
    await readAnew();
    cards.drawAgain();
  };
  session.names = () => namesIn(mentions, read.text);
  session.goTo = (entity, mention) => {
    const all = mentions.filter((one) => one.marked && one.entity === entity);
    const at = mention % Math.max(1, all.length);
    // A name that is not marked, as the reader wants few marks or none, can be gone to all the same.
    const [mark] = keepKnown(toMarks(all.slice(at, at + 1), read), marks);
    return mark !== undefined && cards.goTo(mark) ? { at: at + 1, of: all.length } : undefined;
  };
  session.openCard = cards.openByKeyboard;
  session.meaningOf = (name) => {
    const wanted = foldName(name);
    return mentions.find(({ start, end }) => foldName(read.text.slice(start, end)) === wanted);
  };
  markUp();
  watchCleared(painter, signal);
  const rootsRead = () => {
    const roots = shadowRootsOf(read.blocks.flatMap(({ pieces }) => pieces.slice(0, 1).map(({ node }) => node)));
    // Without the sheet names there still open cards.
    void styleRoots(roots, client, signal).catch(() => undefined);
    return roots;
  };
  watchChanges(
    {
      dropStale: () => {
        const intact = marks.filter(isIntact);
        if (intact.length === marks.length) return false;
        show(intact);
        return true;
      },
      isStillThere: () => {
        const there = read.blocks.filter(({ pieces }) => pieces[0]?.node.isConnected).length;
        return there > 0 && there >= read.blocks.length / 2;
      },
      readAgain: async () => {
        await readOrSay();
        markUp();
        cards.closeIfGone();
        return rootsRead();
      },
      onNavigation: () => session.restart(),
      onStop: () => note('busy'),
    },
    rootsRead(),
    signal,
  );
}
