/** What a screen reader is told of changes that nobody asked for, and of where a name was gone to: each once. */
import { useRef } from 'preact/hooks';
import { dateText } from './date-words.ts';
import type { PanelState } from './panel-state.ts';
import { noteSentence, pageSentence } from './popup-words.ts';
import { say } from './say.ts';

/** Facts of a state that are worth a word when they change. */
interface Told {
  page: string;
  date: string;
  gone: string;
}

export function useAnnouncement(state: PanelState): string {
  const before = useRef<Told | undefined>(undefined);
  const words = useRef('');
  const now: Told = { page: pageWords(state), date: dateWords(state), gone: goneWords(state) };
  const last = before.current;
  // What the panel says as it opens is read by whoever opened it.
  if (last) {
    if (now.page !== last.page) words.current = now.page;
    else if (now.gone !== last.gone) words.current = now.gone;
    else if (now.date !== last.date) words.current = now.date;
  }
  before.current = now;
  return words.current;
}

function pageWords({ site, page }: PanelState): string {
  if (!page) return say('panel.notRead');
  const sentence = [pageSentence(page), noteSentence(page)].filter((part) => part !== undefined).join(' ');
  return site === undefined ? sentence : say('panel.changed', { site, sentence });
}

function dateWords({ dating: { date } }: PanelState): string {
  return date === undefined ? say('panel.dateRemoved') : say('panel.dateUsed', { date: dateText(date) });
}

function goneWords({ gone, names }: PanelState): string {
  const name = names.find(({ entity }) => entity === gone?.entity);
  return gone && name ? say('panel.gone', { name: name.text, at: gone.at, of: gone.of }) : '';
}
