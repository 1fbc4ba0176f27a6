/**
 * One reading of one page. Everything on the page hangs on its signal: switching the site off, a stop from the background or an
 * update of the extension abort it, and all of it is gone. The three scripts of the page side find each other through it.
 */
import type { Dating, GoneTo, PageCommand, PageName, PageState } from '../extension/page-state.ts';
import { DEFAULT_PREFERENCES, type PagePreferences } from '../extension/preferences.ts';
import type { WireMention } from '../extension/wire.ts';
import type { CardDrawer } from './card/drawer.ts';
import type { PageChoices } from './choices.ts';
import { EarlyEvents } from './early-events.ts';
import type { Mark } from './marks/mark.ts';

export interface Session {
  signal: AbortSignal;
  state: PageState;
  /** Called when `state` becomes another one, or counts other names. Set by the reader script. */
  onState(): void;
  /** Why the marks are not all that they could be: the page keeps changing, or clears them. */
  note?: 'busy' | 'cleared';
  /** ISO date of the article: what `dating` comes to. Change it with `page/dating.ts`. */
  date?: string;
  dating: Dating;
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
  /** The page's events, heard before the page hears them. */
  events: EarlyEvents;
  /** Carries out a command of the browser's keyboard shortcuts. Set by the marking script. */
  onCommand(command: PageCommand): void;
  /** What the reader chose about names on this page. */
  choices: PageChoices;
  /** Nothing is marked: the reader paused reading from a card that is still open. */
  quiet: boolean;
  /** Reads the page anew after `choices` or `quiet` changed; never rejects. Set by the marking script. */
  readAgain(): Promise<void>;
  /** Has the names found anew after `date` changed, which says what some of them mean, and an open card drawn. Set by the marking script. */
  onDate(): Promise<void>;
  /** Names of the article, and the way to a mention of one: undefined where the page does not show it. Set by the marking script. */
  names(): readonly PageName[];
  goTo(entity: string, mention: number): GoneTo | undefined;
  /** Opens the card of a name with the focus in it. Set by whichever script lets the reader open cards here. */
  openCard?: (mark: Mark) => void;
  /** What a name means in this article, if it is in it. Set by the marking script. */
  meaningOf?: (name: string) => Pick<WireMention, 'entity' | 'style'> | undefined;
  /** Opened for a single card on a page that is not read: gives way to a reading. */
  passing: boolean;
  /** The selection script runs already. */
  answersSelection: boolean;
  /** Set by the card script when it arrives. */
  cards?: CardDrawer;
  stop(): void;
  /** Begins anew: the address changed without a new document. Set by the reader script. */
  restart(): void;
  /** Begins anew on the same address, as what is read may have changed: a pause began or ended. Set by the reader script. */
  beginAgain(): void;
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

const namesOf = (state: PageState) => (state.kind === 'reading' ? state.names : 0);

/** Starts a session; there must be none. `events` are those of the session before it, where the page is the same. */
export function openSession(events = new EarlyEvents()): Session {
  const controller = new AbortController();
  let state: PageState = { kind: 'working' };
  const session: Session = {
    signal: controller.signal,
    get state() {
      return state;
    },
    set state(next) {
      const isNews = next.kind !== state.kind || namesOf(next) !== namesOf(state);
      state = next;
      if (isNews) session.onState();
    },
    onState: () => undefined,
    once: false,
    passing: false,
    answersSelection: false,
    dating: {},
    isAlive: () => true,
    marking: false,
    preferences: DEFAULT_PREFERENCES,
    onPreferences: () => undefined,
    events,
    onCommand: () => undefined,
    names: () => [],
    goTo: () => undefined,
    stop: () => {
      if (currentSession() === session) delete (globalThis as Holder)[KEY];
      controller.abort();
    },
    choices: new Map(),
    quiet: false,
    readAgain: async () => undefined,
    onDate: async () => undefined,
    restart: () => session.stop(),
    beginAgain: () => session.stop(),
  };
  events.begin();
  controller.signal.addEventListener('abort', () => {
    // The next session of the same page goes on with them.
    if (currentSession()?.events !== events) events.end();
  });
  (globalThis as Holder)[KEY] = session;
  return session;
}
