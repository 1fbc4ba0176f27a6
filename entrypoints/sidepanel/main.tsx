/** The side panel: follows the tab in front and draws what its memory tells. */
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { beginPage } from '../../components/begin-page.ts';
import { cardStyles } from '../../components/card.css.ts';
import { PanelView } from '../../components/PanelView.tsx';
import { browser } from '../../extension/browser.ts';
import { Panel, type PanelContent } from '../../extension/panel.ts';
import { onPanelRequest } from '../../extension/panel-request.ts';
import { loadSay } from '../../extension/texts.ts';

/** Asked again while a page is being read, and now and then after: pages bring more text, and change their address. */
const WHILE_WORKING = 250;
const NOW_AND_THEN = 2000;

const dark = matchMedia('(prefers-color-scheme: dark)');

function SidePanel({ panel, content }: { panel: Panel; content: PanelContent }) {
  const [isDark, setDark] = useState(dark.matches);
  useEffect(() => {
    dark.addEventListener('change', (event) => event.isTrusted && setDark(event.matches));
  }, []);
  const { state, card } = content;
  return (
    <PanelView
      state={state}
      card={card}
      theme={isDark ? 'dark' : 'light'}
      onOpen={(entity) => void panel.open(entity)}
      onFollow={(entity) => void panel.follow(entity)}
      onBack={() => panel.back()}
      onCloseCard={() => panel.close()}
      onGoTo={(entity) => void panel.goTo(entity)}
      onCopy={(text) => navigator.clipboard.writeText(text)}
    />
  );
}

beginPage(await loadSay(['common', 'panel', 'popup', 'card', 'marks']), 'panel.title');
const sheet = new CSSStyleSheet();
sheet.replaceSync(cardStyles);
document.adoptedStyleSheets = [sheet];

let timer: ReturnType<typeof setTimeout> | undefined;
const panel: Panel = new Panel((content) => render(<SidePanel panel={panel} content={content} />, document.body));

async function follow(): Promise<void> {
  clearTimeout(timer);
  const kind = await panel.refresh();
  clearTimeout(timer);
  timer = setTimeout(() => void follow(), kind === 'working' ? WHILE_WORKING : NOW_AND_THEN);
}

browser.tabs.onActivated.addListener(() => void follow());
browser.tabs.onUpdated.addListener((_tabId, { status }) => status !== undefined && void follow());
onPanelRequest(() => void follow());
await follow();
