/**
 * Errors that a reader is told about, as a key of a text with its values. The background says them in the reader's language before they
 * leave it (`error-words.ts`), so an answer carries plain words as ever and no view needs to know of keys.
 */
import type { MessageKey } from '../engine/words/keys.ts';
import type { Values } from '../engine/words/say.ts';

export class SayableError extends Error {
  readonly key: MessageKey;
  readonly values: Values;

  constructor(key: MessageKey, values: Values = {}, options?: ErrorOptions) {
    super(key, options);
    this.name = 'SayableError';
    this.key = key;
    this.values = values;
  }
}
