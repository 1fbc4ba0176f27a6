/** The side panel: follows the tab in front and draws what its memory tells. */
import { render } from 'preact';
import { beginPage } from '../../components/begin-page.ts';
import { cardStyles } from '../../components/card.css.ts';
import { dateText } from '../../components/date-words.ts';
import { PanelView, type PanelViewProps } from '../../components/PanelView.tsx';
import { say, spokenLocale } from '../../components/say.ts';
import { loadMapTools } from '../../extension/article-map.ts';
import { browser } from '../../extension/browser.ts';
import { copyLater, download } from '../../extension/hand-over.ts';
import { Panel, type PanelContent } from '../../extension/panel.ts';
import { toText } from '../../extension/panel-export.ts';
import { onPanelRequest } from '../../extension/panel-request.ts';
import { TakeAways } from '../../extension/take-away.ts';
import { loadSay } from '../../extension/texts.ts';

/** Asked again while a page is being read, and now and then after: pages bring more text, and change their address. */
const WHILE_WORKING = 250;
const NOW_AND_THEN = 2000;

beginPage(await loadSay(['common', 'panel', 'popup', 'card', 'marks']), 'panel.title');
const sheet = new CSSStyleSheet();
sheet.replaceSync(cardStyles);
document.adoptedStyleSheets = [sheet];

const dark = matchMedia('(prefers-color-scheme: dark)');
let shown: Pick<PanelViewProps, 'takeAway' | 'map' | 'printed'> = { takeAway: { kind: 'idle' }, map: undefined, printed: undefined };
let content: PanelContent | undefined;

const panel: Panel = new Panel((next) => {
  if (next.state.site !== content?.state.site) scrollTo({ top: 0 });
  content = next;
  takeAways.follow(panel.exported);
  if (shown.map === undefined && next.state.names.some(({ place }) => place)) void bringMap();
  draw();
}, say);

const takeAways = new TakeAways({
  copy: copyLater,
  save: download,
  print: (printed) => {
    show({ printed });
    print();
  },
  toText: (facts) => toText(facts, say, dateText),
  onChange: (takeAway) => show({ takeAway }),
});

function show(change: Partial<typeof shown>): void {
  shown = { ...shown, ...change };
  draw();
}

function draw(): void {
  if (!content) return;
  render(
    <PanelView
      {...shown}
      state={content.state}
      card={content.card}
      theme={dark.matches ? 'dark' : 'light'}
      onOpen={(entity) => void panel.open(entity)}
      onFollow={(entity) => void panel.follow(entity)}
      onBack={() => panel.back()}
      onCloseCard={() => panel.close()}
      onGoTo={(entity, which) => void panel.goTo(entity, which)}
      onCorrectDate={(date) => void panel.correctDate(date).then(() => setTimeout(() => void follow(), WHILE_WORKING))}
      onCopy={(text) => navigator.clipboard.writeText(text)}
      onTakeAway={(what) => panel.exported && void takeAways.start(what, panel.exported)}
      onCancelTakeAway={() => takeAways.cancel()}
    />,
    document.body,
  );
}

/** The map comes with the first article that names a place; without it all else works. */
let bringing: Promise<void> | undefined;
function bringMap(): Promise<void> {
  bringing ??= loadMapTools(new Intl.DisplayNames(spokenLocale(), { type: 'region', fallback: 'none' })).then(
    (map) => show({ map }),
    (error: unknown) => show({ map: { failed: error instanceof Error ? error.message : String(error) } }),
  );
  return bringing;
}

let timer: ReturnType<typeof setTimeout> | undefined;
async function follow(): Promise<void> {
  clearTimeout(timer);
  const kind = await panel.refresh();
  clearTimeout(timer);
  timer = setTimeout(() => void follow(), kind === 'working' ? WHILE_WORKING : NOW_AND_THEN);
}

dark.addEventListener('change', (event) => event.isTrusted && draw());
// What was printed is no longer needed; the next article must not be printed with it.
addEventListener('afterprint', (event) => event.isTrusted && show({ printed: undefined }));
browser.tabs.onActivated.addListener(() => void follow());
browser.tabs.onUpdated.addListener((_tabId, { status }) => status !== undefined && void follow());
browser.tabs.onRemoved.addListener((tabId) => panel.forget(tabId));
onPanelRequest(() => void follow());
await follow();
