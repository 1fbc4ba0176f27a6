/** An error that the reader is told of: it carries the key of its words, which are said in the reader's language where it is answered. */
import type { MessageKey } from '../engine/words/keys.ts';

export class ReaderError extends Error {
  override name = 'ReaderError';
  readonly key: Extract<MessageKey, `marks.error.${string}`>;

  constructor(key: ReaderError['key'], options?: ErrorOptions) {
    super(key, options);
    this.key = key;
  }
}
