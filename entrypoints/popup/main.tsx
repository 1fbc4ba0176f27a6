/** The popup: shows how things stand with the page in front and carries out what the reader switches. */
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { beginPage } from '../../components/begin-page.ts';
import { PopupView } from '../../components/PopupView.tsx';
import type { PopupState } from '../../components/popup-state.ts';
import { say } from '../../components/say.ts';
import { DATA_VERSION } from '../../dataset/version.ts';
import { browser } from '../../extension/browser.ts';
import { wordsOf } from '../../extension/error-words.ts';
import { tellBackground } from '../../extension/extension-client.ts';
import { lookUpSource } from '../../extension/look-up-client.ts';
import { takeLookUp } from '../../extension/look-up-request.ts';
import type { PauseLength } from '../../extension/pause.ts';
import { type FrontTab, firstState, frontTab, popupState } from '../../extension/popup-model.ts';
import type { Preferences } from '../../extension/preferences.ts';
import { openSidePanel } from '../../extension/side-panel.ts';
import { requestSite } from '../../extension/sites.ts';
import { loadSay } from '../../extension/texts.ts';

/** Asked again while the page is being read, and once more after a change has reached it. */
const REFRESH = 250;
/** Milliseconds for the page to answer before the popup is drawn without it: most do in a few, one that hangs never does. */
const PATIENCE = 30;

interface PopupProps {
  tab: FrontTab | undefined;
  first: PopupState;
  lookedUp: string | undefined;
}

function Popup({ tab, first, lookedUp }: PopupProps) {
  const [state, setState] = useState(first);
  const [message, setMessage] = useState<string>();
  const refresh = async () => setState(await popupState(tab, first.dataVersion));
  useEffect(() => {
    if (!isUnderWay(state)) return undefined;
    const timer = setTimeout(() => void refresh(), state === first ? 0 : REFRESH);
    return () => clearTimeout(timer);
  }, [state]);
  const attempt = async (work: Promise<void>) => {
    setMessage(undefined);
    try {
      await work;
    } catch (error) {
      setMessage(await wordsOf(error));
    }
    await refresh();
  };
  const toggle = (on: boolean) => {
    const { site } = state;
    if (site === undefined) return;
    if (state.private) {
      setMessage(say('popup.privateSites'));
      return;
    }
    // Asked for before anything is awaited: browsers take only a fresh click as consent.
    const permission = on ? requestSite(site) : Promise.resolve(true);
    // Told before the reader answers: Firefox closes the popup when it asks, and nothing after that runs. A site that is on without
    // permission is not read.
    const told = tellBackground({ kind: 'set-site', site, on });
    const switched = async () => {
      await told;
      if (!(await permission)) throw new Error(say('popup.notPermitted'));
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
  const pause = (length: PauseLength) => void attempt(tellBackground({ kind: 'pause', length }));
  const resume = () => void attempt(tellBackground({ kind: 'resume' }));
  const open = (page: 'welcome.html' | 'about.html') => void browser.tabs.create({ url: browser.runtime.getURL(page) });
  const shown = message === undefined ? state : { ...state, message };
  return (
    <PopupView
      state={shown}
      source={lookUpSource}
      lookedUp={lookedUp}
      takesFocus={!matchMedia('(pointer: coarse)').matches}
      onToggleSite={toggle}
      onReadOnce={readOnce}
      onPause={pause}
      onResume={resume}
      onChangePreferences={changePreferences}
      onOpenPanel={showPanel}
      onOpenSettings={() => void browser.runtime.openOptionsPage().catch((error: Error) => setMessage(error.message))}
      onOpenWelcome={() => open('welcome.html')}
      onOpenAbout={() => open('about.html')}
      onCopy={(text) => navigator.clipboard.writeText(text)}
    />
  );
}

/** The page is being read, or has not yet heard that a pause began or ended. */
function isUnderWay({ page, paused }: PopupState): boolean {
  if (page.kind === 'working') return true;
  return page.kind === 'paused' ? paused === undefined : page.kind === 'reading' && paused !== undefined;
}

/** The state with the page's own report where that comes at once, else without. */
async function stateSoon(tab: FrontTab | undefined): Promise<PopupState> {
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE));
  const [known, without] = await Promise.all([Promise.race([popupState(tab, DATA_VERSION), late]), firstState(tab, DATA_VERSION)]);
  return known ?? without;
}

const texts = loadSay(['common', 'popup', 'settings', 'marks', 'card']);
const asked = takeLookUp();
const tab = await frontTab();
const [first, spoken, lookedUp] = await Promise.all([stateSoon(tab), texts, asked]);
beginPage(spoken, 'popup.title');
render(<Popup tab={tab} first={first} lookedUp={lookedUp} />, document.body);
