/** Sends the page's text to the background in pieces and puts the answers together. */
import type { WireMention } from '../extension/wire.ts';
import type { BackgroundClient } from './background-client.ts';

/** Text in one message; below the background's limit, which counts the same units. */
const CHUNK = 60_000;
/** The background takes no more known entities than this. */
const MAX_KNOWN = 500;

/**
 * Annotates text of any length in pieces that end between blocks (`starts`: where each begins); each piece learns what the ones before it
 * named. Offsets of the mentions are into the whole text.
 */
export async function annotateInChunks(
  text: string,
  starts: readonly number[],
  date: string | undefined,
  client: BackgroundClient,
): Promise<WireMention[]> {
  const mentions: WireMention[] = [];
  const known = new Set<string>();
  for (let from = 0; from < text.length; ) {
    const to = chunkEnd(text, starts, from);
    for (const mention of await client.annotate(text.slice(from, to), [...known].slice(0, MAX_KNOWN), date)) {
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
