/**
 * What the reader chose about single names, in `storage.local`: a name not to be marked, on one site or anywhere, and which of several
 * things a name means. Names are kept as the article wrote them and compared folded, so that accents and capitals do not matter.
 */
import * as v from 'valibot';
import { foldedKey } from '../engine/names/name-keys.ts';
import { browser } from './browser.ts';
import { type ChoiceMatter, isSameMatter, MAX_CHOICES, type NameChoice, nameChoice } from './name-choice.ts';
import { SayableError } from './sayable-error.ts';
import { inTurn, writing } from './storage-turn.ts';
import { readStored } from './stored-value.ts';

export { entityId, MAX_CHOICES, MAX_NAME, type NameChoice, nameChoice, writtenName } from './name-choice.ts';

const stored = v.object({ version: v.literal(1), choices: v.pipe(v.array(nameChoice), v.maxLength(MAX_CHOICES)) });

export const NAMES_KEY = 'names';

/** The record that is stored for these choices. */
export function storedNames(choices: readonly NameChoice[]): v.InferOutput<typeof stored> {
  return { version: 1, choices: [...choices] };
}

/** All choices, the oldest first. */
export async function readNameChoices(): Promise<NameChoice[]> {
  return (await readStored(NAMES_KEY, stored)).value?.choices ?? [];
}

/**
 * Keeps a choice. One about the same matter gives way to it and is returned, so that it can be put back.
 * @throws with words for the reader if there are too many, if the text is no name, or if the browser refuses to store it.
 */
export async function keepChoice(choice: NameChoice): Promise<NameChoice | undefined> {
  const [replaced] = await keepChoices([choice]);
  return replaced;
}

/** Keeps several choices, or none of them. @throws as {@link keepChoice}. */
export function keepChoices(choices: readonly NameChoice[]): Promise<NameChoice[]> {
  if (choices.some(({ name }) => foldedKey(name) === '')) return Promise.reject(new SayableError('settings.errorNoName'));
  return inTurn(async () => {
    const before = await readNameChoices();
    const [replaced, others] = split(before, choices);
    if (others.length + choices.length > MAX_CHOICES) throw new SayableError('settings.errorTooManyNames', { count: MAX_CHOICES });
    await write([...others, ...choices]);
    return replaced;
  });
}

/** Takes a choice back; nothing happens where there is none about this. */
export function forgetChoice(choice: ChoiceMatter): Promise<void> {
  return forgetChoices([choice]);
}

/** Takes several choices back. */
export function forgetChoices(choices: readonly ChoiceMatter[]): Promise<void> {
  return inTurn(async () => {
    const before = await readNameChoices();
    const [, kept] = split(before, choices);
    if (kept.length < before.length) await write(kept);
  });
}

/** Those about the same matters as the given ones, and the others. */
function split(all: readonly NameChoice[], matters: readonly ChoiceMatter[]): [NameChoice[], NameChoice[]] {
  const isGiven = (choice: NameChoice) => matters.some((matter) => isSameMatter(choice, matter));
  return [all.filter(isGiven), all.filter((choice) => !isGiven(choice))];
}

function write(choices: readonly NameChoice[]): Promise<void> {
  return writing(() => browser.storage.local.set({ [NAMES_KEY]: storedNames(choices) }));
}
