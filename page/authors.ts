/** Tells what a page says about its author from what the author says. */
import { type Run, squeezed } from './boxes.ts';
import { isArticleType, listOf, readLinkedData } from './structured-data.ts';

export interface Authors {
  /** Full names; one word may be an agency's, or begin any sentence. */
  names: readonly string[];
  /** Beginnings of what the page says of them. */
  descriptions: readonly string[];
}

/** Enough of a description to know it again where a page shortens it. */
const BEGINNING = 40;

const field = (value: unknown, name: string): string => {
  const text: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
  return typeof text === 'string' ? squeezed(text) : '';
};

/** Authors by the page's structured data. */
export function findAuthors(document: Document): Authors {
  const nodes = readLinkedData(document);
  const named = nodes.filter(({ types }) => types.some(isArticleType)).flatMap(({ fields }) => listOf(fields.author));
  // Many articles only point to a node of its own. Other people's nodes may be those that the article is about.
  const ids = new Set(named.map((author) => field(author, '@id')).filter((id) => id !== ''));
  const people = [...named, ...nodes.map(({ fields }) => fields).filter((fields) => ids.has(field(fields, '@id')))];
  return {
    names: people.map((person) => field(person, 'name')).filter((name) => /\p{L} \p{L}/u.test(name)),
    descriptions: people.map((person) => field(person, 'description').slice(0, BEGINNING)).filter((text) => text.length === BEGINNING),
  };
}

/** A paragraph that begins as the author's description does, or with the author's full name: nobody writes so of themselves in the text. */
export function isAboutAuthor(run: Run, { names, descriptions }: Authors): boolean {
  const text = squeezed(run.text);
  return descriptions.some((beginning) => text.startsWith(beginning)) || names.some((name) => text.startsWith(`${name} `));
}
