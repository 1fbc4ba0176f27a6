/** Hands what was exported to the reader: as a download, or through the clipboard. Neither needs a permission. */
import type { ExportedFile } from './panel-export.ts';

/** Milliseconds after which the browser has surely taken the file; Firefox reads it after the click. */
const TAKEN = 60_000;

/** The browser keeps it where it keeps downloads, and asks where it always asks. */
export function download({ name, content }: ExportedFile): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), TAKEN);
}

/**
 * Puts a text into the clipboard that is still being made. Called by a fresh click, which browsers ask for, with a promise in its place
 * (https://w3c.github.io/clipboard-apis/#dom-clipboarditem-clipboarditem). @throws what the promise throws, or that the browser refused.
 */
export async function copyLater(text: Promise<string>): Promise<void> {
  const item = new ClipboardItem({ 'text/plain': text.then((words) => new Blob([words], { type: 'text/plain' })) });
  await navigator.clipboard.write([item]).catch(async (refusal: unknown) => {
    // What went wrong with the text says more than that it could not be copied.
    await text;
    throw refusal;
  });
}
