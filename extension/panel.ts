/**
 * The side panel's memory: which page is in front, and which cards were opened beside it. A tab that the reader comes back to has its
 * card again; a page that is left takes its cards with it.
 */
import type { PanelCard, PanelState } from '../components/panel-state.ts';
import type { CardModel } from '../engine/card-model.ts';
import type { Say } from '../engine/words/say.ts';
import { askBackground } from './extension-client.ts';
import type { ExportedPage } from './panel-export.ts';
import { type PanelPage, panelPage, UNDATED } from './panel-model.ts';
import { KnownNames } from './panel-names.ts';
import { takePanelRequest } from './panel-request.ts';
import { frontTab } from './popup-model.ts';
import { DEFAULT_PREFERENCES } from './preferences.ts';
import { siteOf } from './site-address.ts';
import { goTo, setDate } from './tabs.ts';

export interface PanelContent {
  state: PanelState;
  card?: PanelCard;
}

/** Cards that a reader followed beside one page, the one shown last; `message` stands in place of one that could not be made. */
interface Beside {
  address: string | undefined;
  /** Date of the article when the last of them was chosen. */
  date: string | undefined;
  trail: readonly CardModel[];
  message?: string;
}

/** Which mention of a name: the first, or one seen from that which was gone to last. */
export type Which = 'first' | 'next' | 'previous';

export class Panel {
  #tabId: number | undefined;
  #page: PanelPage = { state: { names: [], dating: UNDATED, textSize: DEFAULT_PREFERENCES.textSize } };
  #gone: PanelState['gone'];
  #notice: string | undefined;
  /** How often the front was asked and a card was chosen: an answer that comes after the next question is dropped. */
  #asked = 0;
  #chosen = 0;
  readonly #beside = new Map<number, Beside>();
  readonly #known = new KnownNames();
  readonly #onChange: (content: PanelContent) => void;

  readonly #say: Say;

  constructor(onChange: (content: PanelContent) => void, say: Say) {
    this.#onChange = onChange;
    this.#say = say;
  }

  /** Asks the tab in front how it stands, and takes the card that its page asked for. Tells what its page is doing. */
  async refresh(): Promise<string | undefined> {
    const turn = ++this.#asked;
    const tab = await frontTab();
    const page = await panelPage(tab, this.#known);
    if (turn !== this.#asked) return undefined;
    if (tab?.id !== this.#tabId || page.address !== this.#page.address) {
      this.#notice = undefined;
      this.#gone = undefined;
    }
    this.#tabId = tab?.id;
    this.#page = page;
    this.#tell();
    const request = tab && (await takePanelRequest(tab.id));
    if (request) await this.#show(request.entity, [], request.date);
    else await this.#renew();
    return page.state.page?.kind;
  }

  /** Shows the card of a name of the article. */
  async open(entity: string): Promise<void> {
    await this.#show(entity, []);
  }

  /** Shows the card that a relation leads to; the way back stays. */
  async follow(entity: string): Promise<void> {
    await this.#show(entity, this.#current()?.trail ?? []);
  }

  back(): void {
    const current = this.#current();
    if (current) {
      this.#keep({ ...current, trail: current.trail.slice(0, -1) });
      void this.#renew();
    }
  }

  close(): void {
    this.#keep({ address: this.#page.address, date: undefined, trail: [] });
  }

  /** Brings a mention of the name into view on the page and opens its card there: the first, or the one after or before the last gone to. */
  async goTo(entity: string, which: Which): Promise<void> {
    if (this.#tabId === undefined) return;
    const count = this.#page.state.names.find((name) => name.entity === entity)?.count ?? 1;
    const at = this.#gone?.entity === entity ? this.#gone.at - 1 : undefined;
    const mention = which === 'first' ? 0 : which === 'next' ? (at ?? -1) + 1 : (at ?? count) + count - 1;
    const gone = await goTo(this.#tabId, entity, mention % count);
    this.#notice = gone ? undefined : this.#say('panel.notShown');
    this.#gone = gone && { entity, ...gone };
    this.#tell();
  }

  /** Has the page hold another date, or its own again; its marks and all cards follow. */
  async correctDate(date: string | undefined): Promise<void> {
    if (this.#tabId === undefined) return;
    await setDate(this.#tabId, date);
    await this.refresh();
  }

  /** What an export or a print is about; undefined where there is nothing to take away. */
  get exported(): ExportedPage | undefined {
    const { address, state } = this.#page;
    const { site, names, dating } = state;
    return address === undefined || site === undefined || names.length === 0 ? undefined : { site, address, names, dating };
  }

  /** The tab was closed. */
  forget(tabId: number): void {
    this.#beside.delete(tabId);
  }

  /** The card that is shown was chosen for another date: it is asked for again, in its place. */
  async #renew(): Promise<void> {
    const current = this.#current();
    const shown = current?.trail.at(-1);
    if (shown && current && current.date !== this.#page.state.dating.date && this.#page.state.names.length > 0)
      await this.#show(shown.entity, current.trail.slice(0, -1));
  }

  async #show(entity: string, before: readonly CardModel[], date = this.#page.state.dating.date): Promise<void> {
    const turn = ++this.#chosen;
    const tabId = this.#tabId;
    const { address, state } = this.#page;
    const told = { address, date: state.dating.date };
    let beside: Beside;
    try {
      const site = siteOf(address);
      const model = (await askBackground({
        kind: 'card',
        entity,
        ...(date !== undefined && { date }),
        // Packs speak beside the pages on which they run.
        ...(site !== undefined && { site }),
      })) as CardModel;
      beside = { ...told, trail: [...before, model] };
    } catch (error) {
      beside = { ...told, trail: before, message: error instanceof Error ? error.message : String(error) };
    }
    if (turn === this.#chosen) this.#keep(beside, tabId);
  }

  #keep(beside: Beside, tabId = this.#tabId): void {
    this.#chosen++;
    this.#notice = undefined;
    if (tabId !== undefined) this.#beside.set(tabId, beside);
    this.#tell();
  }

  /** What is shown beside the page in front; what was shown beside another page of its tab is let go. */
  #current(): Beside | undefined {
    if (this.#tabId === undefined) return undefined;
    const beside = this.#beside.get(this.#tabId);
    if (beside && beside.address !== this.#page.address) this.#beside.delete(this.#tabId);
    return this.#beside.get(this.#tabId);
  }

  #tell(): void {
    const current = this.#current();
    const model = current?.trail.at(-1);
    const message = this.#notice ?? this.#page.state.message;
    this.#onChange({
      state: { ...this.#page.state, ...(this.#gone && { gone: this.#gone }), ...(message !== undefined && { message }) },
      ...(current?.message !== undefined && { card: { message: current.message } }),
      ...(current?.message === undefined && model && { card: { model, canGoBack: (current?.trail.length ?? 0) > 1 } }),
    });
  }
}
