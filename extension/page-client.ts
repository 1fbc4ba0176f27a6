/** The page's side of the conversation with the background. */
import type { CardModel } from '../engine/card-model.ts';
import type { BackgroundClient } from '../page/background-client.ts';
import { ask } from './content-runtime.ts';
import type { Answer, PageMessage } from './messages.ts';
import { isPagePreferences } from './messages-to-tab.ts';
import { DEFAULT_PREFERENCES } from './preferences.ts';
import { decodeMentions } from './wire.ts';

/** Twice no answer; what the reader is told is the page's to say. */
class NoAnswerError extends Error {
  override name = 'NoAnswerError';
}

/** @throws with the background's own words if it refuses or fails. */
export async function request(message: PageMessage): Promise<unknown> {
  const answer = (await ask(message)) as Answer<unknown> | undefined;
  if (answer === undefined) throw new NoAnswerError('The background did not answer.');
  if (!answer.ok) throw new Error(answer.message);
  return answer.value;
}

export const backgroundClient: BackgroundClient = {
  async annotate(text, known, date) {
    const encoded = await request({ kind: 'annotate', text, known: [...known], ...(date !== undefined && { date }) });
    return typeof encoded === 'string' ? decodeMentions(encoded, text.length) : [];
  },
  async card(entity, date, name) {
    return (await request({ kind: 'card', entity, ...(date !== undefined && { date }), ...(name !== undefined && { name }) })) as CardModel;
  },
  async openPanel(entity, date) {
    await request({ kind: 'open-panel', entity, ...(date !== undefined && { date }) });
  },
  async preferences() {
    const answer = await request({ kind: 'preferences' });
    return isPagePreferences(answer) ? answer : DEFAULT_PREFERENCES;
  },
  async markStyles() {
    return String(await request({ kind: 'mark-styles' }));
  },
  async mayRead(once) {
    return (await request({ kind: 'may-read', once })) === true;
  },
  async isPaused() {
    return (await request({ kind: 'paused' })) === true;
  },
  async loadMarks() {
    const answer = (await request({ kind: 'mark-page' })) as true | { until: number };
    return answer === true ? undefined : answer.until;
  },
  async loadCards() {
    await request({ kind: 'draw-cards' });
  },
};
