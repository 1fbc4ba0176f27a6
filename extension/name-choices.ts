/**
 * What the reader chose about single names, in `storage.local`: a name not to be marked, on one site or anywhere, and which of several
 * things a name means. Names are kept as the article wrote them and compared folded, so that accents and capitals do not matter.
 */
import * as v from 'valibot';
import { foldedKey } from '../engine/names/name-keys.ts';
import { browser } from './browser.ts';
import { siteName } from './site-store.ts';
import { readStored } from './stored-value.ts';

/** Longer than any name in the data set. */
export const MAX_NAME = 120;

/** Pages may ask for choices to be kept (`docs/adr/0013`), so there is an end to them. */
export const MAX_CHOICES = 500;

export const writtenName = v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_NAME));
export const entityId = v.pipe(
  v.string(),
  v.maxLength(80),
  // In packs of the reader: "pack:examplia/port-sample".
  v.regex(/^(?:(?:[a-z]+[12]?:)?[A-Za-z0-9.-]+(?:\/-?[0-9.]+)?|pack:[a-z0-9-]+\/[a-z0-9-]+)$/),
  v.check((id) => !id.includes('..')),
);

/** One choice about one name. */
export const nameChoice = v.variant('kind', [
  v.object({ kind: v.literal('sense'), name: writtenName, entity: entityId }),
  /** Without a site it holds everywhere. */
  v.object({ kind: v.literal('hidden'), name: writtenName, site: v.optional(siteName) }),
]);
export type NameChoice = v.InferOutput<typeof nameChoice>;

const stored = v.object({ version: v.literal(1), choices: v.pipe(v.array(nameChoice), v.maxLength(MAX_CHOICES)) });

const KEY = 'names';

/** All choices, the oldest first. */
export async function readNameChoices(): Promise<NameChoice[]> {
  return (await readStored(KEY, stored)).value?.choices ?? [];
}

/**
 * Keeps a choice. One about the same matter gives way to it and is returned, so that it can be put back.
 * @throws with words for the reader if there are too many, if the text is no name, or if the browser refuses to store it.
 */
export function keepChoice(choice: NameChoice): Promise<NameChoice | undefined> {
  if (foldedKey(choice.name) === '') return Promise.reject(new Error('This is no name.'));
  return inTurn(async () => {
    const before = await readNameChoices();
    const replaced = before.find((other) => isSameMatter(other, choice));
    const others = before.filter((other) => other !== replaced);
    if (others.length >= MAX_CHOICES) throw new Error('No more names can be kept: take some back in the settings.');
    await write([...others, choice]);
    return replaced;
  });
}

/** Takes a choice back; nothing happens where there is none about this. */
export function forgetChoice(choice: ChoiceMatter): Promise<void> {
  return inTurn(async () => {
    const before = await readNameChoices();
    const kept = before.filter((other) => !isSameMatter(other, choice));
    if (kept.length < before.length) await write(kept);
  });
}

/** What a choice is about, whichever way it went. */
export type ChoiceMatter = Pick<Extract<NameChoice, { kind: 'sense' }>, 'kind' | 'name'> | Extract<NameChoice, { kind: 'hidden' }>;

function isSameMatter(one: ChoiceMatter, other: ChoiceMatter): boolean {
  return siteOfChoice(one) === siteOfChoice(other) && one.kind === other.kind && foldedKey(one.name) === foldedKey(other.name);
}

function siteOfChoice(choice: ChoiceMatter): string | undefined {
  return choice.kind === 'hidden' ? choice.site : undefined;
}

async function write(choices: readonly NameChoice[]): Promise<void> {
  await browser.storage.local.set({ [KEY]: { version: 1, choices } });
}

/** Changes run one after the other: two at once would each write over the other's. */
let queue: Promise<unknown> = Promise.resolve();

function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const next = queue.then(work);
  queue = next.catch(() => undefined);
  return next;
}
