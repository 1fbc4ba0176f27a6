/**
 * The side panel's memory: which page is in front, and which cards were opened beside it. A tab that the reader comes back to has its
 * card again; a page that is left takes its cards with it.
 */
import type { PanelCard, PanelState } from '../components/panel-state.ts';
import type { CardModel } from '../engine/card-model.ts';
import { askBackground } from './extension-client.ts';
import { type PanelPage, panelPage } from './panel-model.ts';
import { takePanelRequest } from './panel-request.ts';
import { frontTab } from './popup-model.ts';
import { DEFAULT_PREFERENCES } from './preferences.ts';
import { siteOf } from './site-address.ts';
import { goTo } from './tabs.ts';

export interface PanelContent {
  state: PanelState;
  card?: PanelCard;
}

/** Cards that a reader followed beside one page, the one shown last; `message` stands in place of one that could not be made. */
interface Beside {
  address: string | undefined;
  trail: readonly CardModel[];
  message?: string;
}

const NOT_SHOWN = 'This name is not shown on the page at the moment.';

export class Panel {
  #tabId: number | undefined;
  #page: PanelPage = { state: { names: [], textSize: DEFAULT_PREFERENCES.textSize } };
  #notice: string | undefined;
  /** How often the front was asked and a card was chosen: an answer that comes after the next question is dropped. */
  #asked = 0;
  #chosen = 0;
  readonly #beside = new Map<number, Beside>();
  readonly #onChange: (content: PanelContent) => void;

  constructor(onChange: (content: PanelContent) => void) {
    this.#onChange = onChange;
  }

  /** Asks the tab in front how it stands, and takes the card that its page asked for. Tells what its page is doing. */
  async refresh(): Promise<string | undefined> {
    const turn = ++this.#asked;
    const tab = await frontTab();
    const page = await panelPage(tab);
    if (turn !== this.#asked) return undefined;
    if (tab?.id !== this.#tabId) this.#notice = undefined;
    this.#tabId = tab?.id;
    this.#page = page;
    this.#tell();
    const request = tab && (await takePanelRequest(tab.id));
    if (request) await this.#show(request.entity, [], request.date);
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
    if (current) this.#keep({ address: current.address, trail: current.trail.slice(0, -1) });
  }

  close(): void {
    this.#keep({ address: this.#page.address, trail: [] });
  }

  /** Brings the name into view on the page and opens its card there. */
  async goTo(entity: string): Promise<void> {
    const shown = this.#tabId !== undefined && (await goTo(this.#tabId, entity));
    this.#notice = shown ? undefined : NOT_SHOWN;
    this.#tell();
  }

  async #show(entity: string, before: readonly CardModel[], date = this.#page.date): Promise<void> {
    const turn = ++this.#chosen;
    const tabId = this.#tabId;
    const { address } = this.#page;
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
      beside = { address, trail: [...before, model] };
    } catch (error) {
      beside = { address, trail: before, message: error instanceof Error ? error.message : String(error) };
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
      state: { ...this.#page.state, ...(message !== undefined && { message }) },
      ...(current?.message !== undefined && { card: { message: current.message } }),
      ...(current?.message === undefined && model && { card: { model, canGoBack: (current?.trail.length ?? 0) > 1 } }),
    });
  }
}
