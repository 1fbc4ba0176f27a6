/**
 * The two calls a content script needs, without webextension-polyfill: that would add 10 kB to every page, and Chrome has had promises for
 * `sendMessage` since MV3. Listeners answer by `sendResponse`, which every browser takes; promises only Chrome 144 and Firefox do.
 */

interface ContentRuntime {
  /** Undefined once the extension was updated or removed under an open page. */
  id?: string;
  sendMessage(message: unknown): Promise<unknown>;
  onMessage: {
    addListener(listener: ContentListener): void;
    removeListener(listener: ContentListener): void;
  };
}

type ContentListener = (message: unknown, sender: { id?: string }, sendResponse: (response: unknown) => void) => boolean | undefined;

declare const browser: { runtime: ContentRuntime } | undefined;
declare const chrome: { runtime: ContentRuntime };

function runtime(): ContentRuntime {
  return (typeof browser === 'undefined' ? chrome : browser).runtime;
}

/** Whether the extension that this script belongs to is still there. */
export function isConnected(): boolean {
  return runtime().id !== undefined;
}

/** The extension that this script belonged to is gone; the page must be reloaded to get the new one. */
export class ExtensionGoneError extends Error {
  override name = 'ExtensionGoneError';
}

/**
 * Sends a message to the background and retries once: a background that was just being stopped answers nothing, and the second message
 * starts it anew. @throws {ExtensionGoneError} after an update.
 */
export async function ask(message: unknown): Promise<unknown> {
  for (let attempt = 0; ; attempt++) {
    if (runtime().id === undefined) throw new ExtensionGoneError('The extension is gone.');
    try {
      const answer = await runtime().sendMessage(message);
      if (answer !== undefined || attempt > 0) return answer;
    } catch (error) {
      if (runtime().id === undefined) throw new ExtensionGoneError('The extension is gone.');
      if (attempt > 0) throw error;
    }
  }
}

/** Answers messages from our own extension until the signal aborts. `answer` returns undefined for what it does not know. */
export function answerMessages(answer: (message: unknown) => unknown, signal: AbortSignal): void {
  const listener: ContentListener = (message, sender, sendResponse) => {
    if (sender.id !== runtime().id) return undefined;
    const response = answer(message);
    if (response === undefined) return undefined;
    sendResponse(response);
    return true;
  };
  runtime().onMessage.addListener(listener);
  signal.addEventListener('abort', () => {
    if (runtime().id !== undefined) runtime().onMessage.removeListener(listener);
  });
}
