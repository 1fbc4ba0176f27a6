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
  /** Shortcuts as they are set now, each with what it does. */
  keys: readonly { keys: string; does: string }[];
  /** Addresses of the pages of settings and about the data. */
  settingsAddress: string;
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
      <section aria-labelledby="welcome-try">
        <h2 id="welcome-try">{say('welcome.try')}</h2>
        <p class="hint">{say('welcome.tryHow')}</p>
        <div class="example">{props.example}</div>
      </section>
      <section aria-labelledby="welcome-choice">
        <h2 id="welcome-choice">{say('welcome.where')}</h2>
        <SiteChoice granted={props.granted} onAllSites={props.onAllSites} onSomeSites={props.onSomeSites} onRemoveAll={props.onRemoveAll} />
        <p class="notice" role="status">
          {props.notice}
        </p>
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
        <p class="change">
          <a href={`${props.settingsAddress}#shortcuts`}>{say('welcome.keysChange')}</a>
        </p>
      </section>
      <footer>
        <p>
          <a href={props.settingsAddress}>{say('welcome.settings')}</a>: {say('welcome.settingsWhat')}
        </p>
        <p>
          <a href={props.aboutAddress}>{say('welcome.about')}</a>: {say('welcome.aboutWhat')}
        </p>
      </footer>
    </main>
  );
}
