/** What the page side needs from the background. `extension/page-client.ts` implements it by messages, tests by hand. */
import type { CardModel } from '../engine/card-model.ts';
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
  /** Whether this page may still be read, after it came back from the back/forward cache. */
  mayRead(once: boolean): Promise<boolean>;
  /** Brings the code that marks names into this page, and the code that draws cards. */
  loadMarks(): Promise<void>;
  loadCards(): Promise<void>;
}
