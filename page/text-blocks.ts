/** Collects the text of an article as blocks, each with a map back to its text nodes. The page's DOM is only read. */
import { boxesInside, findRoot, markJunk } from './article-root.ts';
import { findAuthors, isAboutAuthor } from './authors.ts';
import { type Block, type Run, readBoxes } from './boxes.ts';
import { findHeadline } from './headline.ts';
import { isHeading, isLead, isText } from './run-kind.ts';
import { markForeign } from './teasers.ts';

export type { Block, TextPiece } from './boxes.ts';

/** UTF-16 code units in all blocks together; the longest article seen has 103,000. */
const MAX_TEXT = 500_000;

/**
 * The article's text in reading order: headline, headings, paragraphs, list items, quotes and table cells. Inline tags pass
 * through, so a name that `<b>` splits is whole; each whitespace character becomes a space, except the no-break space, which
 * stays; nothing else changes, so offsets in a block map to offsets in its nodes. Menus, teasers, captions, comments, code, forms
 * and what isn't visible are left out. Empty when the page has no text.
 */
export function collectBlocks(document: Document): Block[] {
  const steps = collectSteps(document);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

/** The same in steps, between which the page may work. */
export function* collectSteps(document: Document): Generator<undefined, Block[]> {
  if (!document.body) return [];
  const { runs, boxes } = yield* readBoxes(document.body);
  yield;
  markJunk(boxes, runs);
  const root = findRoot(boxes);
  const body = boxesInside(root, boxes);
  const headline = findHeadline(document, runs);
  markForeign(root, body, boxes, runs, headline);
  const top = headline ? runs.indexOf(headline) : runs.length;
  const inBody = runs.map(({ box }) => !box.junk && body.has(box));
  const start = inBody.indexOf(true);
  const authors = findAuthors(document);
  const isKept = (run: Run, index: number): boolean => (inBody[index] ? isText(run) : index > top && index < start && isLead(run));
  const kept = runs.map((run, index) => index === top || (isKept(run, index) && (isHeading(run) || !isAboutAuthor(run, authors))));
  dropLoneHeadings(runs, kept, top);
  return withinLimit(
    runs.filter((_, index) => kept[index]),
    headline,
  );
}

/** A heading over something that was left out ("More on this") goes with it; headings in a row share their fate. */
function dropLoneHeadings(runs: readonly Run[], kept: boolean[], headline: number): void {
  let textFollows = false;
  let underHeading = true;
  for (let index = runs.length - 1; index >= 0; index -= 1) {
    const run = runs[index];
    if (run && isHeading(run)) {
      kept[index] = index === headline || (kept[index] === true && textFollows);
      underHeading = true;
    } else {
      textFollows = kept[index] === true || (textFollows && !underHeading);
      underHeading = false;
    }
  }
}

function withinLimit(runs: readonly Run[], headline: Run | undefined): Block[] {
  const blocks: Block[] = [];
  let room = MAX_TEXT;
  for (const run of runs) {
    const { text, pieces } = run;
    if (room <= 0) break;
    blocks.push({
      ...(run === headline ? { heading: 'headline' as const } : isHeading(run) && { heading: 'section' as const }),
      text: text.slice(0, room),
      pieces: pieces
        .filter((piece) => piece.start < room)
        .map((piece) => ({ ...piece, length: Math.min(piece.length, room - piece.start) })),
    });
    room -= text.length;
  }
  return blocks;
}
