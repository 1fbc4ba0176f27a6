/**
 * Turns a saved page into a document, for the command line. linkedom, because on 43 real pages its tree agrees with Chromium's
 * (headings, paragraphs and JSON-LD blocks on all of them) while happy-dom 21 loses most of three; it runs no scripts and loads nothing.
 */
import { parseHTML } from 'linkedom';

export function readPage(html: string, url: string): { document: Document; url: URL } {
  return { document: parseHTML(html).document, url: new URL(url) };
}

/** Text of a saved page: UTF-8 if it is valid, else what its `<meta charset>` names, else windows-1252 as browsers do. */
export function decodePage(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
    const named = /charset=["']?([\w-]{3,20})/i.exec(head)?.[1] ?? 'windows-1252';
    try {
      return new TextDecoder(named).decode(bytes);
    } catch {
      return new TextDecoder('windows-1252').decode(bytes);
    }
  }
}
