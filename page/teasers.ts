/** Finds what stands in or before an article's text and belongs to others: teasers, and articles that a page loads after the first. */
import { type Box, type Run, squeezed, weightOf } from './boxes.ts';
import { leadsAway, linksIn } from './links.ts';

/** A teaser is a linked title and a sentence or two. */
const TEASER = 400;
const TITLE = 15;

/** Where teasers hold more of the text than this, they are the entries of a list or a live blog, and the article itself. */
const MOST_TEASERS = 0.3;

/**
 * Marks as junk, with all inside, what is no part of the article in `root`. `boxes` lists each box after its parent, `inside` those of
 * the root.
 */
export function markForeign(
  root: Box,
  inside: ReadonlySet<Box>,
  boxes: readonly Box[],
  runs: readonly Run[],
  headline: Run | undefined,
): void {
  const foreign = new Set([...teasers(root, inside, boxes, headline), ...laterArticles(root, inside, boxes, runs, headline)]);
  for (const box of boxes) {
    if (box.parent && foreign.has(box.parent)) foreign.add(box);
    box.junk ||= foreign.has(box);
  }
}

/** Boxes that a heading with a link to another page shares with little else. */
function teasers(root: Box, inside: ReadonlySet<Box>, boxes: readonly Box[], headline: Run | undefined): Set<Box> {
  const kept = around(headline ? [root, headline.box] : [root]).add(root);
  const found = new Set<Box>();
  for (const heading of boxes) {
    if (!/^h[2-6]$/.test(heading.tag) || heading.links < TITLE || heading.links < heading.chars / 2) continue;
    const box = teaserAround(heading, kept);
    if (box && linksIn(heading.element).some(leadsAway)) found.add(box);
  }
  const prose = [...found].reduce((sum, box) => sum + (inside.has(box) ? box.prose : 0), 0);
  return prose <= MOST_TEASERS * root.prose ? found : new Set();
}

/** The box that the heading shares with a sentence, or with anything, as long as it is no longer than a teaser. */
function teaserAround(heading: Box, kept: ReadonlySet<Box>): Box | undefined {
  let shared: Box | undefined;
  for (let box = heading.parent; box && !kept.has(box) && box.chars <= TEASER; box = box.parent) {
    if (box.prose > 0) return box;
    if (box.chars > heading.chars) shared ??= box;
  }
  return shared;
}

/**
 * Articles of one page with a first heading each are articles of their own: pages append the next one when the reader comes to the end.
 * Entries of a live blog have lesser headings.
 */
function laterArticles(root: Box, inside: ReadonlySet<Box>, boxes: readonly Box[], runs: readonly Run[], headline: Run | undefined): Box[] {
  const titles = runs.filter(({ box, text }) => box.tag === 'h1' && !box.junk && weightOf(squeezed(text)) >= TITLE);
  const holders = around(titles.map(({ box }) => box));
  // The outermost ones: an article in another is a part of it.
  const within = new Set<Box>();
  const titled: Box[] = [];
  for (const box of boxes) {
    const isPart = box.parent !== undefined && within.has(box.parent);
    if (isPart || (box.tag === 'article' && box !== root && inside.has(box))) within.add(box);
    if (within.has(box) && !isPart && holders.has(box)) titled.push(box);
  }
  const aroundHeadline = around(headline ? [headline.box] : []);
  const own = titled.find((article) => aroundHeadline.has(article)) ?? titled[0];
  return titled.filter((article) => article !== own);
}

/** All boxes around these. */
function around(boxes: readonly Box[]): Set<Box> {
  const found = new Set<Box>();
  for (const box of boxes) for (let at = box.parent; at && !found.has(at); at = at.parent) found.add(at);
  return found;
}
