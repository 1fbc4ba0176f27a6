/** Messages to a page. In a file of its own, so that the reader script does not carry the validation library of the others. */
import type { PageCommand, SelectionMessage } from './page-state.ts';
import { DENSITIES, MARK_STYLES, OPENINGS, type PagePreferences, TEXT_SIZES } from './preferences.ts';

const PAGE_COMMANDS: readonly PageCommand[] = ['next-name', 'previous-name', 'open-card'];

/** From the background or the popup to a page. Checked by hand there: a validation library would weigh more than the script itself. */
export type TabMessage =
  | { kind: 'report' }
  | { kind: 'read-now' }
  | { kind: 'stop' }
  /** A pause began or ended: the page asks the background what holds now. */
  | { kind: 'begin-again' }
  /** Which names does the article hold? */
  | { kind: 'names' }
  /** Bring a mention of a name into view and open its card; mentions count from 0. */
  | { kind: 'go-to'; entity: string; mention: number }
  /** The reader corrects the article's date; without one the page's own holds again. */
  | { kind: 'set-date'; date?: string }
  | { kind: 'preferences'; preferences: PagePreferences }
  | { kind: 'command'; command: PageCommand };

export function isSelectionMessage(value: unknown): value is SelectionMessage {
  return isObject(value) && value.kind === 'selection' && typeof value.name === 'string' && isObject(value.words);
}
/** A year, a month or a day. */
const ISO_DATE = /^\d{4}(?:-\d{2}){0,2}$/;

/** Kinds of messages that say nothing else. */
const BARE = ['report', 'read-now', 'stop', 'begin-again', 'names'];

export function isTabMessage(value: unknown): value is TabMessage {
  if (!isObject(value)) return false;
  if (value.kind === 'preferences') return isPagePreferences(value.preferences);
  if (value.kind === 'go-to') return typeof value.entity === 'string' && Number.isInteger(value.mention) && Number(value.mention) >= 0;
  if (value.kind === 'set-date') return value.date === undefined || (typeof value.date === 'string' && ISO_DATE.test(value.date));
  if (value.kind === 'command') return isPageCommand(value.command);
  return BARE.some((kind) => kind === value.kind);
}

export function isPageCommand(value: unknown): value is PageCommand {
  return PAGE_COMMANDS.some((command) => command === value);
}

/** Whether a value from outside says how a page is to be marked. */
export function isPagePreferences(value: unknown): value is PagePreferences {
  if (!isObject(value)) return false;
  const { density, opening, textSize, accessibleMarkup, unmarkedKinds } = value;
  const isOneOf = (known: readonly unknown[], choice: unknown) => known.includes(choice);
  return (
    isOneOf(DENSITIES, density) &&
    isOneOf(OPENINGS, opening) &&
    isOneOf(TEXT_SIZES, textSize) &&
    typeof accessibleMarkup === 'boolean' &&
    Array.isArray(unmarkedKinds) &&
    unmarkedKinds.every((kind) => isOneOf(MARK_STYLES, kind))
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
