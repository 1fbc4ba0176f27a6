/** What a reader can do about a name from inside its card: the marks and the card follow at once, it is kept, and it is undone. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findCard, hover, pressInCard, titleOf, waitForCard, waitForNoCard } from './cards.ts';
import { KINDS, launch, openPage, type Session, until } from './harness.ts';
import { cardHasFocus, chord, focused } from './keys.ts';
import { markedTexts, paintedMarks, waitForMark, waitForMarks, waitForNoMarks } from './marks.ts';
import { fixture } from './pages.ts';
import { openPopup, press, stored, waitForWords } from './popup.ts';

const ADDRESS = 'https://news.example/2024/04/14/border';
const OTHER = 'https://other.example/2024/04/14/border';

/** Words of the line on what was done. */
async function waitForResult(page: Page, words: string): Promise<void> {
  await until(`the card says “${words}”`, async () => {
    const card = await findCard(page);
    return card?.evaluate((element, wanted) => element.textContent.includes(wanted), words);
  });
}

/** Opens the card of the first name by the keyboard, so that no pointer closes it, and unfolds "Why this?". */
async function openWhy(page: Page, title: string): Promise<void> {
  await page.bringToFront();
  // The native name follows the title.
  for (let step = 0; (await titleOf(page))?.split(' ')[0] !== title; step++) {
    if (step > 12) throw new Error(`no card “${title}”`);
    const before = await titleOf(page);
    await chord(page, 'KeyJ');
    await until('the next card opens', async () => (await titleOf(page)) !== before);
  }
  await pressInCard(page, 'Why this?');
}

const styleOf = async (page: Page, text: string) => (await paintedMarks(page)).find((mark) => mark.text === text)?.name;

describe.each(KINDS)('choices in %s', (kind) => {
  let session: Session;
  let article: Page;
  beforeAll(async () => {
    session = await launch(kind);
    article = await openPage(session, ADDRESS, fixture('senses.html'));
    await waitForMark(article, 'Jordan');
  });
  afterAll(() => session.close());

  test('“Why this?” says what the name was taken for and lists what else it can mean', async () => {
    await openWhy(article, 'Georgia');
    await waitForResult(article, 'Or does it mean…');
    const text = await (await waitForCard(article)).evaluate((card) => card.querySelector<HTMLElement>('.why')?.innerText ?? '');
    expect(text).toContain('“Georgia”');
    expect(text).toMatch(/Because\s+[A-Z].+\./);
    expect(text).toContain('United States');
  });

  test('another sense on this page: the card shows it, the focus stays, nothing is stored; undone, all is as before', async () => {
    const before = await paintedMarks(article);
    const card = await waitForCard(article);
    const kindLine = () => card.evaluate((element) => element.querySelector<HTMLElement>('.kind')?.innerText ?? '');
    const first = await kindLine();
    await card.evaluate((element) => element.querySelector<HTMLElement>('.senses button')?.focus());
    await article.keyboard.press('Enter');
    await waitForResult(article, 'On this page “Georgia” now means');
    expect(await kindLine()).not.toBe(first);
    expect(await kindLine()).toContain('United States');
    expect(await focused(article)).toBe('Undo');
    expect(await stored(session)).toEqual({});
    await article.keyboard.press('Enter');
    await waitForResult(article, 'Undone.');
    expect(await kindLine()).toBe(first);
    expect(await cardHasFocus(article)).toBe(true);
    expect(await paintedMarks(article)).toEqual(before);
    await article.keyboard.press('Escape');
    await waitForNoCard(article);
  });

  test('a sense of another kind changes the style of the mark', async () => {
    await openWhy(article, 'Hamas');
    expect(await styleOf(article, 'Hamas')).toMatch(/^dl-2/);
    await pressInCard(article, 'On this page: Hamm, City · Germany, North Rhine-Westphalia');
    await waitForResult(article, 'On this page “Hamas” now means Hamm.');
    expect(await styleOf(article, 'Hamas')).toMatch(/^dl-1/);
    await pressInCard(article, 'Undo');
    await waitForResult(article, 'Undone.');
    expect(await styleOf(article, 'Hamas')).toMatch(/^dl-2/);
    await article.keyboard.press('Escape');
    await waitForNoCard(article);
  });

  test('a sense for always is kept over a reload and undone', async () => {
    await openWhy(article, 'Georgia');
    await waitForResult(article, 'Or does it mean…');
    const card = await waitForCard(article);
    await card.evaluate((element) => element.querySelectorAll<HTMLElement>('.senses button')[1]?.focus());
    await article.keyboard.press('Enter');
    await waitForResult(article, 'From now on “Georgia” means');
    await article.reload();
    await waitForMarks(article);
    expect(await hover(article, 'Georgia')).toContain('United States');
    await pressInCard(article, 'Why this?');
    await waitForResult(article, 'You chose it for this name.');
    await pressInCard(article, 'Always: Georgia, Country or territory');
    await waitForResult(article, 'From now on “Georgia” means Georgia.');
    // Undoing gives back what was chosen before it.
    await pressInCard(article, 'Undo');
    await waitForResult(article, 'Undone.');
    const names = ((await stored(session)) as { names: { choices: { entity: string }[] } }).names;
    expect(names.choices).toEqual([expect.objectContaining({ kind: 'sense', name: 'Georgia' })]);
    expect(names.choices[0]?.entity).not.toBe('iso:GE');
    await article.mouse.move(4, 4);
    await waitForNoCard(article);
  });

  test('hidden on this site: gone at once and after a reload, not elsewhere; undone it is back', async () => {
    await openWhy(article, 'Jordan');
    await pressInCard(article, 'Hide “Jordan” on this site');
    await waitForResult(article, '“Jordan” is no longer marked on this site.');
    expect(await markedTexts(article)).not.toContain('Jordan');
    await pressInCard(article, 'Undo');
    await waitForResult(article, 'Undone.');
    await waitForMark(article, 'Jordan');
    await pressInCard(article, 'Hide “Jordan” on this site');
    await waitForResult(article, '“Jordan” is no longer marked on this site.');
    await article.reload();
    await waitForMark(article, 'Georgia');
    expect(await markedTexts(article)).not.toContain('Jordan');
    const other = await openPage(session, OTHER, fixture('senses.html'));
    await waitForMark(other, 'Jordan');
    await other.close();
  });

  test('a pause takes the marks of every page, keeps new ones unmarked, and its undo brings them all back', async () => {
    const other = await openPage(session, OTHER, fixture('senses.html'));
    await waitForMark(other, 'Jordan');
    await openWhy(article, 'Georgia');
    await pressInCard(article, 'Other actions');
    await pressInCard(article, 'Pause for 30 minutes');
    await waitForResult(article, 'Paused for 30 minutes on all pages.');
    await waitForNoMarks(article);
    await waitForNoMarks(other);
    expect(await focused(article)).toBe('Undo');
    await article.keyboard.press('Enter');
    await waitForResult(article, 'Going on.');
    await waitForMark(article, 'Georgia');
    // Behind other tabs nothing is painted.
    await other.bringToFront();
    await waitForMark(other, 'Jordan');
    await other.close();
  });

  test('paused pages wait, also those opened meanwhile, until the popup says “Go on”', async () => {
    await pressInCard(article, 'Pause for 30 minutes');
    await waitForNoMarks(article);
    await article.keyboard.press('Escape');
    await waitForNoCard(article);
    const later = await openPage(session, OTHER, fixture('senses.html'));
    const popup = await openPopup(session, article);
    await waitForWords(popup, 'Paused until ');
    expect(await markedTexts(later)).toEqual([]);
    await press(popup, 'Go on');
    await article.bringToFront();
    await waitForMark(article, 'Georgia');
    await later.bringToFront();
    await waitForMark(later, 'Jordan');
    await later.close();
  });
});
