/** Errors in words. */
import type { MessageKey, Surface } from '../engine/words/keys.ts';
import { SayableError } from './sayable-error.ts';
import { loadSay } from './texts.ts';

/** What went wrong; in the reader's language where it is one of our own errors. */
export async function wordsOf(error: unknown): Promise<string> {
  if (!(error instanceof SayableError)) return error instanceof Error ? error.message : String(error);
  const [surface] = error.key.split('.') as [Surface];
  const { say } = await loadSay([surface]);
  return say(error.key, error.values);
}

/** An error with the words for a key, for our own pages, which show what errors say. */
export async function inWords(key: MessageKey): Promise<Error> {
  return new Error(await wordsOf(new SayableError(key)));
}
