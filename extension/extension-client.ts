/** Messages from our own pages to the background. */
import { browser } from './browser.ts';
import type { Answer, ExtensionMessage } from './messages.ts';

/** @throws with words for the reader if the background refuses or fails. */
export async function tellBackground(message: ExtensionMessage): Promise<void> {
  const answer = (await browser.runtime.sendMessage(message)) as Answer<unknown> | undefined;
  if (answer === undefined) throw new Error('Dateline did not answer. Close this and try again.');
  if (!answer.ok) throw new Error(answer.message);
}
