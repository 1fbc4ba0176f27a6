/** Changes of what is stored run one after the other, whichever store they touch: two at once would each write over the other's. */
import { SayableError } from './sayable-error.ts';

let queue: Promise<unknown> = Promise.resolve();

/** Runs work once all that was begun before it is done. Work must not ask for a turn of its own, which would wait for itself. */
export function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const next = queue.then(work);
  queue = next.catch(() => undefined);
  return next;
}

/** Why the browser refused to store something, in words for the reader. */
export function storageError(error: unknown): SayableError {
  const reason = error instanceof Error ? error.message : String(error);
  if (/MAX_WRITE_OPERATIONS|rate/i.test(reason)) return new SayableError('settings.errorTooOften', {}, { cause: error });
  if (/quota|full|no space|disk/i.test(reason)) return new SayableError('settings.errorFull', {}, { cause: error });
  return new SayableError('settings.errorStorage', { reason }, { cause: error });
}

/** Writes, and turns a refusal into words. */
export async function writing(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    throw storageError(error);
  }
}
