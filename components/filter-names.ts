/** Which names fit what a reader typed: by how the article writes them or what the data call them, without regard to accents and capitals. */
import type { PanelName } from './panel-state.ts';

/** Letters alone count: marks above and below them go (also vowels and hamza in Arabic), and so do apostrophes. */
function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\u2018\u2019\u02bc\u02bb'`]/gu, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}

/** All names where nothing was typed. */
export function filterNames(names: readonly PanelName[], words: string): readonly PanelName[] {
  const wanted = fold(words);
  if (wanted === '') return names;
  return names.filter(({ text, title = '' }) => fold(text).includes(wanted) || fold(title).includes(wanted));
}
