/**
 * What the background answers about names and what the reader chose for them. Writing answers say whether the choice was kept: in a
 * private window it is not, and holds for the page alone (`docs/adr/0013-choices-from-the-card.md`).
 */
import { isSenseOf, type Sense, sensesOf } from '../engine/senses.ts';
import { forgetChoice, keepChoice, type NameChoice, readNameChoices } from './name-choices.ts';
import { loadPack, loadPackForCards } from './pack-loader.ts';
import { ReaderError } from './reader-error.ts';
import { siteOf } from './site-address.ts';
import { CARD_SURFACES, loadSay } from './texts.ts';

/** `before`: the entity that was chosen for this name until now. */
export interface Kept {
  kept: boolean;
  before?: string;
}

/** The page that asks, as the browser says it is. */
interface Page {
  address: string;
  private: boolean;
}

export async function sensesFor(name: string): Promise<Sense[]> {
  const [pack, speech] = await Promise.all([loadPackForCards(), loadSay(CARD_SURFACES)]);
  return sensesOf(name, pack, speech);
}

/** @throws with words for the reader if the entity does not bear the name. */
export async function chooseSense(name: string, entity: string, isPrivate: boolean): Promise<Kept> {
  if (isPrivate) return { kept: false };
  const pack = await loadPack();
  const index = pack.find(entity);
  if (index < 0 || !isSenseOf(name, index, pack)) throw new ReaderError('marks.error.noSuchSense');
  const before = await keepChoice({ kind: 'sense', name, entity });
  return { kept: true, ...(before?.kind === 'sense' && { before: before.entity }) };
}

export async function undoSense(name: string, isPrivate: boolean): Promise<true> {
  if (!isPrivate) await forgetChoice({ kind: 'sense', name });
  return true;
}

/** "On this site" is always the site of the page that asks. @throws if the page has none. */
export async function hideName(name: string, where: 'site' | 'everywhere', page: Page): Promise<Kept> {
  if (page.private) return { kept: false };
  await keepChoice(hiding(name, where, page));
  return { kept: true };
}

export async function undoHide(name: string, where: 'site' | 'everywhere', page: Page): Promise<true> {
  if (!page.private) await forgetChoice(hiding(name, where, page));
  return true;
}

function hiding(name: string, where: 'site' | 'everywhere', { address }: Page): Extract<NameChoice, { kind: 'hidden' }> {
  if (where === 'everywhere') return { kind: 'hidden', name };
  const site = siteOf(address);
  if (site === undefined) throw new ReaderError('marks.error.noSite');
  return { kind: 'hidden', name, site };
}

/** A choice with what it means, for a list that the reader can read. */
export type ListedChoice = NameChoice & { title?: string };

/** All choices, each sense with the title of its entity; without one where the data no longer hold it. */
export async function listChoices(): Promise<ListedChoice[]> {
  const [pack, choices] = await Promise.all([loadPack(), readNameChoices()]);
  return choices.map((choice) => {
    const entity = choice.kind === 'sense' ? pack.find(choice.entity) : -1;
    return entity < 0 ? choice : { ...choice, title: pack.title(entity) };
  });
}
