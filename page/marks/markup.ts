/**
 * Marked names as buttons in the page, for assistive technology that finds no other way: only where the reader chose so, since it changes
 * the page. What was changed is undone exactly: a text node that was split is whole again, and it is the same node.
 */
import type { EarlyEvents } from '../early-events.ts';
import { liesInControl } from '../hover/in-control.ts';
import { nextSiblingOf } from '../safe-dom.ts';
import { isIntact } from './geometry.ts';
import type { Mark } from './mark.ts';

/** A text node of the page and what it was split into, itself among them, in order. */
interface Split {
  original: Text;
  parts: Text[];
}

/** Nodes that this file made, and text nodes that it cut, with the text it left in them. */
const own = new WeakMap<Node, string>();

/** Whether a change that an observer was told of is this file's own doing. */
export function isOwnMarkup({ type, target, addedNodes, removedNodes }: MutationRecord): boolean {
  if (type === 'characterData') return own.get(target) === target.nodeValue;
  return [...addedNodes, ...removedNodes].every((node) => own.has(node));
}

export interface MarkupParts {
  marks(): readonly Mark[];
  /** The button of a mark was pressed. */
  open(mark: Mark): void;
  events: EarlyEvents;
}

export class MarkButtons {
  readonly #parts: MarkupParts;
  #splits: Split[] = [];
  readonly #buttons = new Map<Element, Mark>();

  constructor(parts: MarkupParts, signal: AbortSignal) {
    this.#parts = parts;
    const { events, open } = parts;
    const press = (event: Event) => {
      const mark = event.composedPath().flatMap((node) => (node instanceof Element ? (this.#buttons.get(node) ?? []) : []))[0];
      if (!mark) return false;
      event.preventDefault();
      event.stopImmediatePropagation();
      open(mark);
      return true;
    };
    // Before the handlers of pointer and cursor: a button has its own use for a click and for Enter.
    events.on('click', press, signal, 'first');
    events.on('keydown', (event) => isPress(event) && press(event), signal, 'first');
    signal.addEventListener('abort', () => this.unwrap());
  }

  /** Makes buttons of the marks that stand in one text node outside links and controls. Pieces of marks then lie in other nodes. */
  wrap(): void {
    const byNode = new Map<Text, Mark[]>();
    for (const mark of this.#parts.marks()) {
      const [piece, second] = mark.pieces;
      if (!piece || second || !isIntact(mark) || liesInControl(piece.node)) continue;
      byNode.set(piece.node, [...(byNode.get(piece.node) ?? []), mark]);
    }
    for (const [node, marks] of byNode) {
      this.#splits.push(this.#split(node, marks));
      for (const mark of marks) this.#addButton(mark);
    }
  }

  /** Whether there are buttons in the page. */
  get any(): boolean {
    return this.#buttons.size > 0;
  }

  /** Puts everything back as it was. */
  unwrap(): void {
    for (const button of this.#buttons.keys()) button.replaceWith(...button.childNodes);
    this.#buttons.clear();
    // A part of one split may have been split again.
    for (const split of this.#splits.toReversed()) this.#join(split);
    this.#splits = [];
  }

  /** Cuts a text node before and after each of the marks in it. */
  #split(original: Text, marks: readonly Mark[]): Split {
    const cuts = new Set(marks.flatMap(({ pieces }) => pieces.flatMap(({ start, end }) => [start, end])));
    const parts = [original];
    const starts = [0];
    for (const cut of [...cuts].toSorted((a, b) => a - b)) {
      const last = parts.at(-1) ?? original;
      const at = cut - (starts.at(-1) ?? 0);
      if (at <= 0 || at >= last.length) continue;
      parts.push(last.splitText(at));
      starts.push(cut);
    }
    for (const part of parts) own.set(part, part.data);
    this.#moveMarks(original, (start) => {
      const index = starts.findLastIndex((from) => from <= start);
      return { node: parts[index] ?? original, by: -(starts[index] ?? 0) };
    });
    return { original, parts };
  }

  #addButton(mark: Mark): void {
    const node = mark.pieces[0]?.node;
    if (!node) return;
    const button = document.createElement('span');
    for (const [name, value] of Object.entries({ role: 'button', tabindex: '0', 'aria-haspopup': 'dialog' }))
      button.setAttribute(name, value);
    own.set(button, '');
    node.replaceWith(button);
    button.append(node);
    this.#buttons.set(button, mark);
  }

  #join({ original, parts }: Split): void {
    // Whoever wrote into the first part since took it for the whole.
    const isRewritten = original.data !== own.get(original);
    for (const part of parts.slice(1)) {
      if (!isRewritten && nextSiblingOf(original) !== part) break;
      const start = original.length;
      if (!isRewritten) original.appendData(part.data);
      own.set(original, original.data);
      part.remove();
      if (!isRewritten) this.#moveMarks(part, () => ({ node: original, by: start }));
    }
  }

  /** Tells marks that lay in a node where their text lies now; `by` is added to the offsets. */
  #moveMarks(from: Text, to: (start: number) => { node: Text; by: number }): void {
    for (const mark of this.#parts.marks()) {
      if (!mark.pieces.some(({ node }) => node === from)) continue;
      mark.pieces = mark.pieces.map((piece) => {
        if (piece.node !== from) return piece;
        const { node, by } = to(piece.start);
        return { node, start: piece.start + by, end: piece.end + by };
      });
    }
  }
}

function isPress({ key, repeat, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean {
  return (key === 'Enter' || key === ' ') && !repeat && !altKey && !ctrlKey && !metaKey && !shiftKey;
}
