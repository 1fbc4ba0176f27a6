/** Notes what goes wrong in a page, in its own scripts or in ours. */
import type { Page } from 'puppeteer-core';

/** Call before the page loads; the list grows while the page lives. */
export function noteErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  return errors;
}
