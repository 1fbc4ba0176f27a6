/** The popup: shows how things stand with the page in front and carries out what the reader switches. */
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { beginPage } from '../../components/begin-page.ts';
import { PopupView } from '../../components/PopupView.tsx';
import type { PopupState } from '../../components/popup-state.ts';
import { DATA_VERSION } from '../../dataset/version.ts';
import { browser } from '../../extension/browser.ts';
import { tellBackground } from '../../extension/extension-client.ts';
import { type FrontTab, frontTab, popupState } from '../../extension/popup-model.ts';
import type { Preferences } from '../../extension/preferences.ts';
import { openSidePanel } from '../../extension/side-panel.ts';
import { requestSite } from '../../extension/sites.ts';
import { loadSay } from '../../extension/texts.ts';

/** Asked again while the page is being read, and once more after a change has reached it. */
const REFRESH = 250;

function Popup({ tab, first }: { tab: FrontTab | undefined; first: PopupState }) {
  const [state, setState] = useState(first);
  const [message, setMessage] = useState<string>();
  const refresh = async () => setState(await popupState(tab, first.dataVersion));
  useEffect(() => {
    if (state.page.kind !== 'working') return undefined;
    const timer = setTimeout(() => void refresh(), REFRESH);
    return () => clearTimeout(timer);
  }, [state]);
  const attempt = async (work: Promise<void>) => {
    setMessage(undefined);
    try {
      await work;
    } catch (error) {
      setMessage(error instanceof Error ? error.message : String(error));
    }
    await refresh();
  };
  const toggle = (on: boolean) => {
    const { site } = state;
    if (site === undefined) return;
    if (state.private) {
      setMessage('In a private window nothing is stored, so sites can’t be switched here.');
      return;
    }
    // Asked for before anything is awaited: browsers take only a fresh click as consent.
    const permission = on ? requestSite(site) : Promise.resolve(true);
    // Told before the reader answers: Firefox closes the popup when it asks, and nothing after that runs. A site that is on without
    // permission is not read.
    const told = tellBackground({ kind: 'set-site', site, on });
    const switched = async () => {
      await told;
      if (!(await permission)) throw new Error('The browser did not give permission, so this site is not read.');
    };
    void attempt(switched());
  };
  const readOnce = () => {
    if (tab) void attempt(tellBackground({ kind: 'read-once', tabId: tab.id }));
  };
  const changePreferences = (change: Partial<Preferences>) => void attempt(tellBackground({ kind: 'set-preferences', change }));
  const showPanel = () => {
    // Called before anything is awaited: browsers take only a fresh click as consent.
    if (tab) void attempt(openSidePanel(tab.id).then(() => window.close()));
  };
  const resume = () => void attempt(tellBackground({ kind: 'resume' }));
  const open = (page: 'welcome.html' | 'about.html') => void browser.tabs.create({ url: browser.runtime.getURL(page) });
  const shown = message === undefined ? state : { ...state, message };
  return (
    <PopupView
      state={shown}
      onToggleSite={toggle}
      onReadOnce={readOnce}
      onResume={resume}
      onChangePreferences={changePreferences}
      onOpenPanel={showPanel}
      onOpenWelcome={() => open('welcome.html')}
      onOpenAbout={() => open('about.html')}
    />
  );
}

const tab = await frontTab();
beginPage(await loadSay(['common', 'popup', 'settings', 'marks']), 'popup.title');
const first = await popupState(tab, DATA_VERSION);
render(<Popup tab={tab} first={first} />, document.body);
