/** What the side panel shows for the tab in front: the popup's knowledge of the page, and the names that the page reports. */
import type { PanelDating, PanelState } from '../components/panel-state.ts';
import type { PageReport } from './page-state.ts';
import type { KnownNames } from './panel-names.ts';
import { type FrontTab, frontPage } from './popup-model.ts';
import { readPreferences } from './preference-store.ts';
import { namesOf } from './tabs.ts';

export interface PanelPage {
  state: PanelState;
  /** Tells one page of a tab from the next: without its fragment. */
  address?: string;
}

export async function panelPage(tab: FrontTab | undefined, known: KnownNames): Promise<PanelPage> {
  const { textSize } = await readPreferences();
  const { standing, report } = await frontPage(tab);
  const [address] = (report?.address ?? tab?.address)?.split('#') ?? [];
  // Unlike the popup, the panel gets no `activeTab`: a page that is not read may be any.
  if (!tab || address === undefined) return { state: { names: [], dating: UNDATED, textSize } };
  const { site, page, message } = standing;
  const names = report?.state.kind === 'reading' ? await known.complete(await namesOf(tab.id)) : [];
  const dating = datingOf(report);
  return {
    state: { page, names, dating, textSize, ...(site !== undefined && { site }), ...(message !== undefined && { message }) },
    address,
  };
}

export const UNDATED: PanelDating = { corrected: false };

function datingOf(report: PageReport | undefined): PanelDating {
  const { own, corrected } = report?.dating ?? {};
  // What the page is read by is told before it is read anew by it.
  const date = corrected ?? own?.date ?? (report && 'date' in report.state ? report.state.date : undefined);
  return { ...(date !== undefined && { date }), ...(own && { own }), corrected: corrected !== undefined };
}
