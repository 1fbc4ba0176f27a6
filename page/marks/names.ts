/** The list of names that an article holds, for the side panel. */
import type { PageName } from '../../extension/page-state.ts';
import type { WireMention } from '../../extension/wire.ts';

/** Longest name that is listed whole; the panel refuses longer ones. */
const MAX_NAME = 120;

/** More than any article names; the panel refuses longer lists. */
const MAX_NAMES = 1000;

/** Each entity once, as the text first names it, with how often it does; `text` is what the mentions' offsets are into. */
export function namesIn(mentions: readonly WireMention[], text: string): PageName[] {
  const names = new Map<string, PageName>();
  for (const { entity, style, start, end, marked } of mentions) {
    if (!marked) continue;
    const known = names.get(entity);
    if (known) known.count++;
    else if (names.size < MAX_NAMES)
      names.set(entity, { entity, style, count: 1, text: text.slice(start, end).replace(/\s+/g, ' ').slice(0, MAX_NAME) });
  }
  return [...names.values()];
}
