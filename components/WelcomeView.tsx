/** The first page after installing: what Dateline does, the one choice it needs, what it never does, an example to try, the keys. */
import type { ComponentChildren } from 'preact';
import { SiteChoice } from './SiteChoice.tsx';
import { say } from './say.ts';

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

const NEVER = [
  ['welcome.noNetwork', 'welcome.noNetworkWhy'],
  ['welcome.noHistory', 'welcome.noHistoryWhy'],
  ['welcome.unchanged', 'welcome.unchangedWhy'],
] as const;

export function WelcomeView(props: WelcomeProps) {
  return (
    <main class="dateline-welcome">
      <header>
        <h1>Dateline</h1>
        <p class="intro">{say('welcome.intro')}</p>
      </header>
      <section aria-labelledby="welcome-choice">
        <h2 id="welcome-choice">{say('welcome.where')}</h2>
        <SiteChoice granted={props.granted} onAllSites={props.onAllSites} onSomeSites={props.onSomeSites} onRemoveAll={props.onRemoveAll} />
        <p class="notice" role="status">
          {props.notice}
        </p>
      </section>
      <section aria-labelledby="welcome-try">
        <h2 id="welcome-try">{say('welcome.try')}</h2>
        <div class="example">{props.example}</div>
      </section>
      <section aria-labelledby="welcome-never">
        <h2 id="welcome-never">{say('welcome.never')}</h2>
        <dl class="never">
          {NEVER.map(([what, why]) => (
            <div key={what}>
              <dt>{say(what)}</dt>
              <dd>{say(why)}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section aria-labelledby="welcome-keys">
        <h2 id="welcome-keys">{say('welcome.keys')}</h2>
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
        <a href={props.aboutAddress}>{say('welcome.about')}</a>: {say('welcome.aboutWhat')}
      </footer>
    </main>
  );
}
