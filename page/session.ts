/**
 * One reading of one page. Everything on the page hangs on its signal: switching the site off, a stop from the background or an
 * update of the extension abort it, and all of it is gone. The three scripts of the page side find each other through it.
 */
import type { PageName, PageState } from '../extension/page-state.ts';
import { DEFAULT_PREFERENCES, type PagePreferences } from '../extension/preferences.ts';
import type { CardDrawer } from './card/drawer.ts';

export interface Session {
  signal: AbortSignal;
  state: PageState;
  /** ISO date of the article. */
  date?: string;
  /** The reader asked for this page alone: it stays when the sites that are always read change. */
  once: boolean;
  /** False after an update of the extension left this session behind. */
  isAlive(): boolean;
  /** The marking script runs already. */
  marking: boolean;
  /** How the reader wants marks and cards; told anew when it changes, see `onPreferences`. */
  preferences: PagePreferences;
  /** Called after `preferences` changed. Set by the marking script. */
  onPreferences(): void;
  /** Names of the article, and the way to one of them: false where the page does not show it. Set by the marking script. */
  names(): readonly PageName[];
  goTo(entity: string): boolean;
  /** Set by the card script when it arrives. */
  cards?: CardDrawer;
  stop(): void;
  /** Begins anew: the address changed without a new document. Set by the reader script. */
  restart(): void;
}

/**
 * A symbol, not a name: `<a id="dateline">` would show up as a property of the isolated world's window too (DOM clobbering reaches
 * Chromium content scripts).
 */
const KEY = Symbol.for('dateline.session');
type Holder = { [KEY]?: Session };

export function currentSession(): Session | undefined {
  return (globalThis as Holder)[KEY];
}

/** Starts a session; there must be none. */
export function openSession(): Session {
  const controller = new AbortController();
  const session: Session = {
    signal: controller.signal,
    state: { kind: 'working' },
    once: false,
    isAlive: () => true,
    marking: false,
    preferences: DEFAULT_PREFERENCES,
    onPreferences: () => undefined,
    names: () => [],
    goTo: () => false,
    stop: () => {
      controller.abort();
      if (currentSession() === session) delete (globalThis as Holder)[KEY];
    },
    restart: () => session.stop(),
  };
  (globalThis as Holder)[KEY] = session;
  return session;
}
