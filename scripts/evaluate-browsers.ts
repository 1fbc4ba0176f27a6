/**
 * `npm run evaluate -- browsers`: the saved pages in ../shared/pages (not part of this repository), each under its own address in real browsers,
 * with the extension and without it. `--help` says what is checked.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { closeBrowser, launch, launchBrowser, openExtensionPage } from '../tests/browser/harness.ts';
import { type BrowserKind, requireBrowsers } from './browsers.ts';
import { allSitesBuild } from './evaluate/browsers/all-sites-build.ts';
import { BROWSERS_USAGE, type BrowserOptions, readBrowserOptions } from './evaluate/browsers/options.ts';
import { FIREFOX_ERRORS, watchErrors } from './evaluate/browsers/our-errors.ts';
import { printRow, printSummary } from './evaluate/browsers/print-visits.ts';
import { type Browsers, type Visit, visit } from './evaluate/browsers/visit.ts';
import { hasSavedPages, listSavedPages, SAVED_PAGES } from './evaluate/saved-pages.ts';

export async function evaluateBrowsers(args: readonly string[]): Promise<number> {
  const options = readBrowserOptions(args);
  if (!options) {
    console.log(BROWSERS_USAGE);
    return 0;
  }
  if (!hasSavedPages()) {
    console.log(`Skipped: no saved pages in ${SAVED_PAGES}.`);
    return 0;
  }
  requireBrowsers(options.kinds);
  const visits: Visit[] = [];
  for (const kind of options.kinds) visits.push(...(await visitAll(kind, options)));
  printSummary(visits);
  mkdirSync(options.out, { recursive: true });
  writeFileSync(join(options.out, 'report.json'), JSON.stringify(visits, undefined, 1));
  console.log(`Pictures and report.json are in ${options.out}.`);
  return visits.some(({ violations }) => violations.length > 0) ? 1 : 0;
}

async function visitAll(kind: BrowserKind, options: BrowserOptions): Promise<Visit[]> {
  const build = allSitesBuild(kind);
  const firefoxPrefs = FIREFOX_ERRORS;
  const session = await launch(kind, { folder: build.folder, firefoxPrefs });
  const bare = await launchBrowser(kind);
  const visits: Visit[] = [];
  try {
    const browsers: Browsers = { session, bare, errors: await watchErrors(session), own: await openExtensionPage(session, 'welcome.html') };
    for (const collection of options.only) {
      for (const saved of listSavedPages(collection)) {
        if (options.page !== undefined && !saved.file.includes(options.page)) continue;
        const result = await visit(saved, collection, browsers, options);
        printRow(result);
        visits.push(result);
      }
    }
  } finally {
    await Promise.all([session.close(), closeBrowser(bare)]);
    build.remove();
  }
  return visits;
}
