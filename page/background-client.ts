/** What the page side needs from the background. `extension/page-client.ts` implements it by messages, tests by hand. */
import type { CardModel } from '../engine/card-model.ts';
import type { Sense } from '../engine/senses.ts';
import type { PageTexts } from '../extension/page-texts.ts';
import type { PagePreferences } from '../extension/preferences.ts';
import type { WireMention } from '../extension/wire.ts';

export interface BackgroundClient {
  /** Names in a text of at most `MAX_TEXT` units; `known` are entity ids that earlier parts of the page named. */
  annotate(text: string, known: readonly string[], date?: string): Promise<WireMention[]>;
  /** The card of an entity for the article's date; `name` is how the article writes it. */
  card(entity: string, date: string | undefined, name?: string): Promise<CardModel>;
  /** Opens the card in the browser's side panel. @throws with words on what the reader can do where the browser does not allow it. */
  openPanel(entity: string, date: string | undefined): Promise<void>;
  /** How this page is to be marked and its cards opened. */
  preferences(): Promise<PagePreferences>;
  /** The style sheet of marks, for shadow roots that the inserted one does not reach. */
  markStyles(): Promise<string>;
  /** Whether this page may still be read, after it came back from the back/forward cache. */
  mayRead(once: boolean): Promise<boolean>;
  /** Whether the reader has paused all reading. */
  isPaused(): Promise<boolean>;
  /** Brings the code that marks names into this page, unless reading is paused: then it says until when. */
  loadMarks(): Promise<number | undefined>;
  /** Brings the code that draws cards. */
  loadCards(): Promise<void>;
}

/** Our own words, for the scripts that show any. */
export interface TextsClient {
  texts(surface: 'card' | 'marks'): Promise<PageTexts>;
}

export type HidingPlace = 'site' | 'everywhere';

/** What the reader does from inside a card; apart, since only pages with marks need it. */
export interface ChoiceClient {
  /** What a name can mean, most likely first. */
  senses(name: string): Promise<Sense[]>;
  /** Keeps what a name means on all pages; `kept` is false in a private window, `before` what was chosen until now. */
  chooseSense(name: string, entity: string): Promise<{ kept: boolean; before?: string }>;
  undoSense(name: string): Promise<void>;
  /** Keeps that a name is not marked on this page's site, or anywhere. */
  hideName(name: string, where: HidingPlace): Promise<{ kept: boolean }>;
  undoHide(name: string, where: HidingPlace): Promise<void>;
  /** Pauses reading on all other pages and says until when, and ends that. */
  pause(): Promise<number>;
  resume(): Promise<void>;
}
