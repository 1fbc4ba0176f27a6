/** Views hold no words of their own: what a reader sees or hears comes from `assets/locales`, or other languages would never get it. */
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';
import { filesIn, type SourceFile } from './source-files.ts';

/** Names that every language leaves as they are. */
const NAMES: readonly string[] = ['Dateline', 'news.example'];

/** Said to whoever writes the program, not to readers. */
const FOR_PROGRAMMERS: readonly string[] = ['No language was set before drawing.'];

/** What these are given is for the browser: selectors, media queries. */
const FOR_BROWSERS: readonly string[] = ['matchMedia', 'querySelector', 'querySelectorAll', 'closest', 'matches'];

const SPOKEN_ATTRIBUTES: readonly string[] = ['aria-label', 'aria-description', 'aria-roledescription', 'title', 'alt', 'placeholder'];

/** Two words that stand beside each other: no key, no class, no path. */
const PROSE = /\p{L}[,;:]? \p{L}/u;
const WORD = /\p{L}{2}/u;

type Node = Readonly<Record<string, unknown>> & { type: string };

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

/** Words in a view that a reader would meet: between tags, in attributes that are spoken, and prose in its code. */
function strayWords({ path, text }: Pick<SourceFile, 'path' | 'text'>): string[] {
  const found: string[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const each of value) visit(each);
    if (!isNode(value) || /^(?:Import|Export(?:All|Named))Declaration$/.test(value.type)) {
      if (isNode(value) && value.type === 'ExportNamedDeclaration') visit(value.declaration);
      return;
    }
    const words = wordsOf(value);
    if (words !== undefined) found.push(words);
    else if (!isPlainAttribute(value) && !isForBrowsers(value)) for (const child of Object.values(value)) visit(child);
  };
  visit(parseSync(path, text).program);
  return found.filter((words) => !NAMES.includes(words) && !FOR_PROGRAMMERS.includes(words));
}

/** An attribute written as a string: what it says is no prose unless it is spoken. */
function isPlainAttribute({ type, value }: Node): boolean {
  return type === 'JSXAttribute' && isNode(value) && value.type === 'Literal';
}

/** A call with a selector or a media query, or the classes of an element. */
function isForBrowsers({ type, name, callee }: Node): boolean {
  if (type === 'JSXAttribute') return isNode(name) && name.name === 'class';
  if (type !== 'CallExpression' || !isNode(callee)) return false;
  const called = isNode(callee.property) ? callee.property.name : callee.name;
  return FOR_BROWSERS.includes(String(called));
}

function wordsOf(node: Node): string | undefined {
  const { type, value } = node;
  if (type === 'JSXText' && typeof value === 'string' && WORD.test(value)) return value.trim();
  if (type === 'Literal' && typeof value === 'string' && PROSE.test(value)) return value;
  if (type === 'TemplateElement') {
    const { raw } = value as { raw: string };
    return PROSE.test(raw) ? raw : undefined;
  }
  if (!isPlainAttribute(node)) return undefined;
  const [name, said] = [(node.name as { name: unknown }).name, (value as Node).value];
  return SPOKEN_ATTRIBUTES.includes(String(name)) && WORD.test(String(said)) ? String(said) : undefined;
}

const views = filesIn('components').filter(({ path }) => !path.endsWith('.css.ts') && !path.endsWith('card-tokens.ts'));

it.each(views.map((file) => [file.path, file] as const))('%s has no words', (_path, file) => {
  expect(strayWords(file)).toEqual([]);
});

describe('the check', () => {
  it.each([
    ['<p>Close</p>', 'Close'],
    ['<button aria-label="Close" />', 'Close'],
    ['<p>{open ? "Close the card" : undefined}</p>', 'Close the card'],
    ['<p>{`Close the card`}</p>', 'Close the card'],
  ])('sees %s', (view, words) => {
    expect(strayWords({ path: 'view.tsx', text: `const view = ${view};` })).toEqual([words]);
  });

  it.each([
    '<p class="quiet small">{say("card.close")}</p>',
    '<a href="about.html">·</a>',
    '<h1>Dateline</h1>',
    '<path d="M3 4 L5 7" />',
    '<p class={open ? "quiet small" : "small"} />',
    '<p id={box.querySelector("p b")} />',
  ])('lets %s be', (view) => {
    expect(strayWords({ path: 'view.tsx', text: `const view = ${view};` })).toEqual([]);
  });
});
