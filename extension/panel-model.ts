/** What the side panel shows for the tab in front: the popup's knowledge of the page, and the names that the page reports. */
import type { PanelState } from '../components/panel-state.ts';
import { type FrontTab, frontPage } from './popup-model.ts';
import { readPreferences } from './preference-store.ts';
import { namesOf } from './tabs.ts';

export interface PanelPage {
  state: PanelState;
  /** Tells one page of a tab from the next: without its fragment. */
  address?: string;
  /** ISO date of the article, which chooses the facts on its cards. */
  date?: string;
}

export async function panelPage(tab: FrontTab | undefined): Promise<PanelPage> {
  const { textSize } = await readPreferences();
  const { standing, report } = await frontPage(tab);
  const [address] = (report?.address ?? tab?.address)?.split('#') ?? [];
  // Unlike the popup, the panel gets no `activeTab`: a page that is not read may be any.
  if (!tab || address === undefined) return { state: { names: [], textSize } };
  const { site, page, message } = standing;
  const names = report?.state.kind === 'reading' ? await namesOf(tab.id) : [];
  const date = report && 'date' in report.state ? report.state.date : undefined;
  return {
    state: { page, names, textSize, ...(site !== undefined && { site }), ...(message !== undefined && { message }) },
    address,
    ...(date !== undefined && { date }),
  };
}
