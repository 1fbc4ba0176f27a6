/** The welcome page: the choice of where to read, and an example that the same engine marks and answers. */
import { render } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { beginPage } from '../../components/begin-page.ts';
import { say } from '../../components/say.ts';
import { EXAMPLE_DATE, WelcomeExample } from '../../components/WelcomeExample.tsx';
import { type WelcomeProps, WelcomeView } from '../../components/WelcomeView.tsx';
import { choiceClient } from '../../extension/choice-client.ts';
import { backgroundClient } from '../../extension/page-client.ts';
import { readShortcuts } from '../../extension/shortcuts.ts';
import { grantedScope, removeAllSites, requestAllSites } from '../../extension/sites.ts';
import { loadSay } from '../../extension/texts.ts';
import { textsClient } from '../../extension/texts-client.ts';
import { createCardDrawer } from '../../page/card/show.ts';
import { blockOf } from '../../page/element-block.ts';
import { readArticle } from '../../page/reading.ts';
import { openSession } from '../../page/session.ts';

function Example() {
  const paragraph = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    const element = paragraph.current;
    if (!element) return undefined;
    const session = openSession();
    session.date = EXAMPLE_DATE;
    session.cards = createCardDrawer(session);
    void readArticle(session, { ...backgroundClient, ...choiceClient, ...textsClient, loadCards: async () => undefined }, () => [
      blockOf(element),
    ]);
    return () => session.stop();
  }, []);
  return <WelcomeExample paragraph={paragraph} />;
}

function Welcome({ scope, keys }: { scope: 'all' | 'some' | 'none'; keys: WelcomeProps['keys'] }) {
  const [granted, setGranted] = useState(scope);
  const [notice, setNotice] = useState<string>();
  const afterwards = async (change: Promise<boolean>, done: string, refused: string) => {
    const changed = await change.catch(() => false);
    setNotice(changed ? done : refused);
    setGranted(await grantedScope());
  };
  return (
    <WelcomeView
      granted={granted}
      notice={notice}
      keys={keys}
      settingsAddress="options.html"
      aboutAddress="about.html"
      example={<Example />}
      onAllSites={() => void afterwards(requestAllSites(), say('welcome.doneAll'), say('welcome.refused'))}
      onSomeSites={() => setNotice(say('welcome.someHow'))}
      onRemoveAll={() => void afterwards(removeAllSites(), say('welcome.doneSome'), say('welcome.kept'))}
    />
  );
}

const [scope, words, shortcuts] = await Promise.all([
  grantedScope(),
  loadSay(['common', 'welcome', 'card', 'measures', 'marks']),
  readShortcuts(),
]);
beginPage(words, 'welcome.title');
const keysOf = (wanted: string) => shortcuts.find(({ command }) => command === wanted)?.keys;
const keys = [
  { keys: keysOf('next-name'), does: say('welcome.keyNext') },
  { keys: keysOf('previous-name'), does: say('welcome.keyPrevious') },
  { keys: 'Esc', does: say('welcome.keyClose') },
].flatMap(({ keys, does }) => (!keys ? [] : [{ keys, does }]));
render(<Welcome scope={scope} keys={keys} />, document.body);
