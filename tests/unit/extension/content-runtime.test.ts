/** The content script's two calls: a message that is tried twice, and answers to our own extension alone. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answerMessages, ask, ExtensionGoneError } from '../../../extension/content-runtime.ts';

// WXT's test plugin turns the global `browser` into this import; here it is the global again, as in a content script.
vi.mock('wxt/browser', () => ({
  get browser() {
    return (globalThis as { browser?: unknown }).browser;
  },
}));

type Listener = (message: unknown, sender: { id?: string }, respond: (response: unknown) => void) => boolean | undefined;

const listeners = new Set<Listener>();
const send = vi.fn<(message: unknown) => Promise<unknown>>();
const runtime: { id: string | undefined; sendMessage: typeof send; onMessage: object } = {
  id: 'own',
  sendMessage: send,
  onMessage: { addListener: (one: Listener) => listeners.add(one), removeListener: (one: Listener) => listeners.delete(one) },
};

beforeEach(() => {
  listeners.clear();
  runtime.id = 'own';
  vi.stubGlobal('browser', { runtime });
});
afterEach(() => {
  vi.unstubAllGlobals();
  send.mockReset();
});

describe('ask', () => {
  it('gives the answer of the first try', async () => {
    send.mockResolvedValue('answer');
    expect(await ask({ kind: 'x' })).toBe('answer');
    expect(send).toHaveBeenCalledTimes(1);
  });

  it('tries once more when a background that was stopping answered nothing', async () => {
    send.mockResolvedValueOnce(undefined).mockResolvedValueOnce('answer');
    expect(await ask({ kind: 'x' })).toBe('answer');
  });

  it('tries once more when the connection broke', async () => {
    send.mockRejectedValueOnce(new Error('message port closed')).mockResolvedValueOnce('answer');
    expect(await ask({ kind: 'x' })).toBe('answer');
  });

  it('gives up after the second try', async () => {
    send.mockRejectedValue(new Error('message port closed'));
    await expect(ask({ kind: 'x' })).rejects.toThrow('message port closed');
    expect(send).toHaveBeenCalledTimes(2);
    send.mockReset().mockResolvedValue(undefined);
    expect(await ask({ kind: 'x' })).toBeUndefined();
    expect(send).toHaveBeenCalledTimes(2);
  });

  it('says that the page must be reloaded after an update, and does not try again', async () => {
    send.mockImplementation(async () => {
      runtime.id = undefined;
      throw new Error('Extension context invalidated.');
    });
    await expect(ask({ kind: 'x' })).rejects.toThrow(ExtensionGoneError);
    await expect(ask({ kind: 'x' })).rejects.toThrow(/gone/);
    expect(send).toHaveBeenCalledTimes(1);
  });

  it('works where the browser calls its API chrome', async () => {
    vi.stubGlobal('browser', undefined);
    vi.stubGlobal('chrome', { runtime });
    send.mockResolvedValue('answer');
    expect(await ask({ kind: 'x' })).toBe('answer');
  });
});

describe('answerMessages', () => {
  const hear = (message: unknown, sender = { id: 'own' }) => {
    const answers: unknown[] = [];
    for (const listener of listeners) listener(message, sender, (answer) => answers.push(answer));
    return answers;
  };

  it('answers our own extension, and only what it knows', () => {
    answerMessages((message) => (message === 'hello' ? 'yes' : undefined), new AbortController().signal);
    expect(hear('hello')).toEqual(['yes']);
    expect(hear('what')).toEqual([]);
    expect(hear('hello', { id: 'other' })).toEqual([]);
  });

  it('ends with its signal, also after the extension is gone', () => {
    const [one, two] = [new AbortController(), new AbortController()];
    answerMessages(() => 'yes', one.signal);
    one.abort();
    expect(hear('hello')).toEqual([]);
    answerMessages(() => 'yes', two.signal);
    runtime.id = undefined;
    expect(() => two.abort()).not.toThrow();
  });
});
