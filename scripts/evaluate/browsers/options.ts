/** What `npm run evaluate -- browsers` may be asked. */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { BrowserKind } from '../../browsers.ts';
import { ROOT } from '../../run.ts';
import { SAVED_KINDS, type SavedKind } from '../saved-pages.ts';

export interface BrowserOptions {
  only: readonly SavedKind[];
  kinds: readonly BrowserKind[];
  /** Part of a file's name. */
  page?: string;
  /** Folder for pictures and the report. */
  out: string;
  width: number;
  /** Let the pages' own scripts run. */
  scripts: boolean;
}

export const BROWSERS_USAGE = `npm run evaluate -- browsers [options]
Opens the saved pages of ../shared/pages under their own addresses in real browsers, with the extension and without it.
Needs the test build: npm run build:e2e

  --only news|other      one of the two collections
  --kind chrome|firefox  one of the two browsers
  --page <part>          pages whose file name contains this
  --out <folder>         for pictures and report.json (default .output/pages)
  --width <pixels>       of the window (default 1200)
  --scripts              let the pages' own scripts run; then what changes in the page is not counted, since they change it too

Checked on each page: no error of ours; with the pages' scripts off also that marking changes no node, moves no box and shifts nothing;
that cards open on the first five marks; that what the article rule refuses is not marked. Ends with 1 if any of it is violated.`;

/** @throws for wrong use, as `parseArgs` does; undefined when help is asked for. */
export function readBrowserOptions(args: readonly string[]): BrowserOptions | undefined {
  const { values } = parseArgs({
    args: [...args],
    options: {
      only: { type: 'string' },
      kind: { type: 'string' },
      page: { type: 'string' },
      out: { type: 'string' },
      width: { type: 'string' },
      scripts: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) return undefined;
  const width = Number(values.width ?? 1200);
  if (!Number.isInteger(width) || width < 300 || width > 4000)
    throw wrongUse(`--width takes pixels from 300 to 4000, not “${values.width}”`);
  return {
    only: oneOf('--only', SAVED_KINDS, values.only),
    kinds: oneOf('--kind', ['chrome', 'firefox'] as const, values.kind),
    ...(values.page !== undefined && { page: values.page }),
    out: values.out ?? join(ROOT, '.output', 'pages'),
    width,
    scripts: values.scripts,
  };
}

function oneOf<T extends string>(option: string, known: readonly T[], chosen: string | undefined): readonly T[] {
  if (chosen === undefined) return known;
  const found = known.filter((each) => each === chosen);
  if (found.length === 0) throw wrongUse(`${option} takes ${known.join(' or ')}, not “${chosen}”`);
  return found;
}

/** Told apart from faults of the script by its code, like the errors of `parseArgs`. */
const wrongUse = (message: string): Error => Object.assign(new TypeError(message), { code: 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE' });
