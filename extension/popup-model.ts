/** What the popup shows for the tab in front, put together from the tab, the site's standing and the page's own report. */
import type { PausedPage, PopupPage, PopupState } from '../components/popup-state.ts';
import { Format } from '../engine/card/format.ts';
import { intlTag, type Locale } from '../engine/words/locales.ts';
import { browser } from './browser.ts';
import type { PageReport } from './page-state.ts';
import { isEndOfDay, pausedUntil } from './pause.ts';
import { readPreferences } from './preference-store.ts';
import { isRefused } from './registration.ts';
import { siteOf } from './site-address.ts';
import { type SiteStanding, standingOf } from './sites.ts';
import { reportOf } from './tabs.ts';
import { readerLocale } from './texts.ts';

export interface FrontTab {
  id: number;
  address: string | undefined;
  private: boolean;
}

/** The tab the popup was opened on. Its address is visible by `activeTab` or by permission for its site. */
export async function frontTab(): Promise<FrontTab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? undefined : { id: tab.id, address: tab.url, private: tab.incognito };
}

export async function popupState(tab: FrontTab | undefined, dataVersion: string): Promise<PopupState> {
  const [{ standing }, paused, preferences] = await Promise.all([frontPage(tab), pausedPage(), readPreferences()]);
  return { ...standing, private: tab?.private ?? false, dataVersion, preferences, ...(paused && { paused }) };
}

/** What is known before the page has answered, which may take a while. */
export async function firstState(tab: FrontTab | undefined, dataVersion: string): Promise<PopupState> {
  const [standing, paused, preferences] = await Promise.all([standingWithout(tab?.address), pausedPage(), readPreferences()]);
  return { ...standing, private: tab?.private ?? false, dataVersion, preferences, ...(paused && { paused }) };
}

async function standingWithout(address: string | undefined): Promise<Standing> {
  const site = siteOf(address);
  if (address === undefined || site === undefined) return { page: { kind: 'working' }, siteOn: false, allSites: false };
  const standing = await standingOf(site, address);
  const fixed = standing.fixed ? { fixed: standing.fixed } : {};
  return { site, page: { kind: 'working' }, siteOn: isOn(standing), allSites: standing.allSites, ...fixed };
}

async function pausedPage(): Promise<PausedPage | undefined> {
  const until = await pausedUntil();
  return until === undefined ? undefined : pausedTill(until, await readerLocale());
}

/** How things stand with the page in front, for the popup and the side panel; `report` where something of ours is in it. */
interface FrontPage {
  standing: Standing;
  report?: PageReport;
}

type Standing = Pick<PopupState, 'site' | 'page' | 'siteOn' | 'allSites' | 'fixed' | 'message'>;

const isOn = ({ permitted, off }: SiteStanding) => permitted && !off;

export async function frontPage(tab: FrontTab | undefined): Promise<FrontPage> {
  const [report, locale] = await Promise.all([tab && reportOf(tab.id), readerLocale()]);
  const address = tab?.address ?? report?.address;
  const site = siteOf(address);
  if (address === undefined || site === undefined) return { standing: { page: { kind: 'unsupported' }, siteOn: false, allSites: false } };
  const standing = await standingOf(site, address);
  const siteOn = isOn(standing);
  const fixed = standing.fixed ? { fixed: standing.fixed } : {};
  const failure = report?.state.kind === 'failed' ? { message: report.state.message } : {};
  return {
    standing: { site, page: pageOf(address, standing, report, locale), siteOn, allSites: standing.allSites, ...fixed, ...failure },
    ...(report && { report }),
  };
}

function pageOf(address: string, standing: SiteStanding, report: PageReport | undefined, locale: Locale): PopupPage {
  if (isRefused(address)) return { kind: 'refused-site' };
  // A page that is read, once or always, says itself how it stands.
  if (report) return fromReport(report, locale);
  if (standing.off) return { kind: 'switched-off' };
  if (!standing.permitted) return standing.revoked ? { kind: 'permission-revoked' } : { kind: 'no-permission' };
  return { kind: 'reload-needed' };
}

/** `until` as "14:30", which no reader takes for a date. */
function pausedTill(until: number, locale: Locale): PausedPage {
  const time = new Intl.DateTimeFormat(intlTag(locale), { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  return { kind: 'paused', until: time.format(until), today: isEndOfDay(until) };
}

/** The article's date as readers write it. */
function dated(date: string | undefined, locale: Locale): { date?: string } {
  return date === undefined ? {} : { date: new Format(locale).date(date) };
}

function fromReport({ state }: PageReport, locale: Locale): PopupPage {
  switch (state.kind) {
    case 'reading':
      return {
        kind: 'reading',
        names: state.names,
        marked: state.marked,
        byKind: state.byStyle,
        ...(state.note !== undefined && { note: state.note }),
        ...dated(state.date, locale),
      };
    case 'no-names':
      return { kind: 'no-names', ...dated(state.date, locale) };
    case 'not-article':
      return state;
    case 'working':
      return { kind: 'working' };
    case 'paused':
      return pausedTill(state.until, locale);
    case 'failed':
      return { kind: 'failed' };
  }
}
