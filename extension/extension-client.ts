/** Messages from our own pages to the background. */
import { browser } from './browser.ts';
import { inWords } from './error-words.ts';
import type { Answer, ExtensionMessage } from './messages.ts';

/** What the background answers; whoever asks checks its shape. @throws with words for the reader if the background refuses or fails. */
export async function askBackground(message: ExtensionMessage): Promise<unknown> {
  const answer = (await browser.runtime.sendMessage(message)) as Answer<unknown> | undefined;
  if (answer === undefined) throw await inWords('common.errorNoAnswer');
  if (!answer.ok) throw new Error(answer.message);
  return answer.value;
}

/** @throws with words for the reader if the background refuses or fails. */
export async function tellBackground(message: ExtensionMessage): Promise<void> {
  await askBackground(message);
}
