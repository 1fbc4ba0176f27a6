/** Presses keys as a reader does, and says where the focus is. */
import type { Page } from 'puppeteer-core';

/** Alt + Shift + J goes to the next name, K to the one before. */
export async function chord(page: Page, key: 'KeyJ' | 'KeyK'): Promise<void> {
  await page.keyboard.down('Alt');
  await page.keyboard.down('Shift');
  await page.keyboard.press(key);
  await page.keyboard.up('Shift');
  await page.keyboard.up('Alt');
}

/** What has the focus, inside the card or on the page: id, else accessible name, else text, else tag. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const outside = document.activeElement;
    const element = outside?.shadowRoot?.activeElement ?? outside;
    if (!(element instanceof HTMLElement)) return '';
    const name = element.id && !element.closest('.dateline-card') ? `#${element.id}` : element.getAttribute('aria-label');
    return name || element.innerText.replace(/\s+/g, ' ').trim().slice(0, 60) || element.localName;
  });
}

/** Whether the focus is inside the card. */
export function cardHasFocus(page: Page): Promise<boolean> {
  return page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.closest('.dateline-card') != null);
}
