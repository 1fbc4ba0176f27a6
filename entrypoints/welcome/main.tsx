/** The welcome page: the choice of where to read, and an example that the same engine marks and answers. */
import { render } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { EXAMPLE_DATE, WelcomeExample } from '../../components/WelcomeExample.tsx';
import { WelcomeView } from '../../components/WelcomeView.tsx';
import { choiceClient } from '../../extension/choice-client.ts';
import { backgroundClient } from '../../extension/page-client.ts';
import { grantedScope, removeAllSites, requestAllSites } from '../../extension/sites.ts';
import { createCardDrawer } from '../../page/card/show.ts';
import { blockOf } from '../../page/element-block.ts';
import { readArticle } from '../../page/reading.ts';
import { openSession } from '../../page/session.ts';

const KEYS = [
  { keys: 'Alt + Shift + J', does: 'next name, with its card' },
  { keys: 'Alt + Shift + K', does: 'previous name' },
  { keys: 'Esc', does: 'close the card' },
];

function Example() {
  const paragraph = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    const element = paragraph.current;
    if (!element) return undefined;
    const session = openSession();
    session.date = EXAMPLE_DATE;
    session.cards = createCardDrawer(session);
    void readArticle(session, { ...backgroundClient, ...choiceClient, loadCards: async () => undefined }, () => [blockOf(element)]);
    return () => session.stop();
  }, []);
  return <WelcomeExample paragraph={paragraph} />;
}

function Welcome({ scope }: { scope: 'all' | 'some' | 'none' }) {
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
      keys={KEYS}
      aboutAddress="about.html"
      example={<Example />}
      onAllSites={() =>
        void afterwards(
          requestAllSites(),
          'Done: Dateline reads news on all sites.',
          'The browser did not give permission; nothing changed.',
        )
      }
      onSomeSites={() => setNotice('Open a news page, press Dateline’s button in the toolbar and switch the site on.')}
      onRemoveAll={() =>
        void afterwards(
          removeAllSites(),
          'Done: Dateline reads only on sites you switch on.',
          'The browser kept the permission; nothing changed.',
        )
      }
    />
  );
}

render(<Welcome scope={await grantedScope()} />, document.body);
