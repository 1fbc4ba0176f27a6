/** The first page after installing: what Dateline does, the one choice it needs, what it never does, an example to try, the keys. */
import type { ComponentChildren } from 'preact';
import { SiteChoice } from './SiteChoice.tsx';

export interface WelcomeProps {
  /** What the browser allows at present. */
  granted: 'all' | 'some' | 'none';
  onAllSites(): void;
  onSomeSites(): void;
  onRemoveAll?: (() => void) | undefined;
  /** A sentence with marks and a card, alive. */
  example: ComponentChildren;
  keys: readonly { keys: string; does: string }[];
  /** Address of the page about the data. */
  aboutAddress: string;
  /** What came of the last choice: "The browser said no; nothing changed." */
  notice?: string | undefined;
}

const NEVER: [string, string][] = [
  ['No network', 'All facts ship with it; it sends and fetches nothing.'],
  ['No history', 'It keeps no record of what you read.'],
  ['Pages unchanged', 'Marks are painted over the text; the page itself stays as it was.'],
];

export function WelcomeView(props: WelcomeProps) {
  return (
    <main class="dateline-welcome">
      <header>
        <h1>Dateline</h1>
        <p class="intro">
          In a news article, Dateline marks the names of places, armed groups, forces and leaders. Rest the pointer on one and a card says
          what it is, with figures that carry their date and source, as they stood when the article was written.
        </p>
      </header>
      <section aria-labelledby="welcome-choice">
        <h2 id="welcome-choice">Where may it read?</h2>
        <SiteChoice granted={props.granted} onAllSites={props.onAllSites} onSomeSites={props.onSomeSites} onRemoveAll={props.onRemoveAll} />
        <p class="notice" role="status">
          {props.notice}
        </p>
      </section>
      <section aria-labelledby="welcome-try">
        <h2 id="welcome-try">Try it</h2>
        <div class="example">{props.example}</div>
      </section>
      <section aria-labelledby="welcome-never">
        <h2 id="welcome-never">What it never does</h2>
        <dl class="never">
          {NEVER.map(([what, why]) => (
            <div key={what}>
              <dt>{what}</dt>
              <dd>{why}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section aria-labelledby="welcome-keys">
        <h2 id="welcome-keys">Keys</h2>
        <dl class="keys">
          {props.keys.map(({ keys, does }) => (
            <div key={keys}>
              <dt>
                <kbd>{keys}</kbd>
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
      </section>
      <footer>
        <a href={props.aboutAddress}>About the data</a>: where the facts come from, how old they are, what is left out.
      </footer>
    </main>
  );
}
