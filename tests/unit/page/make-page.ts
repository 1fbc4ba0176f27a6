/** Pages for tests, parsed by the DOM of the test environment. */

export const SENTENCE = 'Fighters of the group left the border town on Friday after three days of heavy shelling, residents said.';

/** `count` paragraphs of running text, each above the 80 characters that the rule asks for. */
export const paragraphs = (count: number): string => `<p>${SENTENCE}</p>`.repeat(count);

export const parse = (html: string): Document => new DOMParser().parseFromString(`<!doctype html>${html}`, 'text/html');

export const page = (head: string, body: string): Document => parse(`<html><head>${head}</head><body>${body}</body></html>`);

export const jsonLd = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
