/** What a card says where the background gave no answer: in words that came while it still did. */
import type { Say } from './say.ts';

/** By the names of the errors that the messages to the background can end in (`extension/content-runtime.ts`, `extension/page-client.ts`). */
const WORDS = { ExtensionGoneError: 'marks.updated', NoAnswerError: 'marks.noAnswer' } as const;

/** The background's own words if it refused. */
export function errorWords(error: unknown, say: Say | undefined): string {
  const { name, message } = error instanceof Error ? error : { name: '', message: String(error) };
  const key = name in WORDS ? WORDS[name as keyof typeof WORDS] : undefined;
  return (key !== undefined && say?.(key)) || message;
}
