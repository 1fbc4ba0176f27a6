/** Selected text that the reader asks about: its card, or words on why there is none, where it stands. */
import type { SelectionMessage } from '../extension/page-state.ts';
import type { BackgroundClient, ChoiceClient } from './background-client.ts';
import type { Notice } from './card/notice.ts';
import type { Mark } from './marks/mark.ts';
import { namingOf } from './naming.ts';
import { isText } from './safe-dom.ts';
import type { Session } from './session.ts';
import type { NodeRange } from './text-map.ts';

/** A name that tags split has a few; more is no name. */
const MOST_PIECES = 200;

/** Where the selected text stands, in reading order; empty where nothing of the page itself is selected. */
export function selectedPieces(): NodeRange[] {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return [];
  const range = selection.getRangeAt(0);
  const { startContainer, startOffset, endContainer, endOffset, commonAncestorContainer } = range;
  const pieces: NodeRange[] = [];
  // By the prototype: an element called "createTreeWalker" takes the method's place on the document.
  const walker = Document.prototype.createTreeWalker.call(document, commonAncestorContainer, NodeFilter.SHOW_TEXT);
  for (
    let node: Node | null = isText(commonAncestorContainer) ? commonAncestorContainer : walker.nextNode();
    node;
    node = walker.nextNode()
  ) {
    if (!isText(node) || !range.intersectsNode(node)) continue;
    const start = node === startContainer ? startOffset : 0;
    const end = node === endContainer ? endOffset : node.data.length;
    if (start < end && pieces.push({ node, start, end }) >= MOST_PIECES) break;
  }
  return pieces;
}

/** Shows the card of the selected name, or does what else was asked and says so. */
export async function answerSelection(
  { act, name, words }: SelectionMessage,
  pieces: readonly NodeRange[],
  session: Session,
  client: BackgroundClient & ChoiceClient,
): Promise<void> {
  const text = pieces.map(({ node, start, end }) => node.data.slice(start, end)).join('');
  const open = (about: Partial<Mark>) => session.openCard?.({ entity: '', style: 'place', text, pieces, ...about });
  const tell = (says: Notice) => open({ says });
  try {
    if (act === 'say') return tell({ message: words.nothing });
    const meaning = session.meaningOf?.(name) ?? (await client.senses(name))[0];
    if (act === 'what') {
      if (meaning) open({ entity: meaning.entity, style: meaning.style, text: name });
      else tell({ message: words.nothing });
      return;
    }
    if (!meaning) return tell({ message: words.unknown, heading: words.heading });
    const { kept, undo } = await namingOf(name, session, client).hide('everywhere');
    tell({ message: kept ? words.hidden : words.hiddenHere, heading: words.heading, undo: { words: words.undo, act: undo } });
  } catch (error) {
    tell({ message: error instanceof Error ? error.message : String(error) });
  }
}
