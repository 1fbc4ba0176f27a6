/** The settings: a dozen choices at most, the lists of sites and names, the data, and a file to keep it all in. */
import type { ComponentChildren } from 'preact';
import { say } from '../say.ts';
import { DataSection } from './DataSection.tsx';
import { NamesSection } from './NamesSection.tsx';
import { ReadingSection } from './ReadingSection.tsx';
import { SaveSection } from './SaveSection.tsx';
import { ShortcutsSection } from './ShortcutsSection.tsx';
import { SitesSection } from './SitesSection.tsx';
import type { SettingsActions } from './settings-actions.ts';
import type { ListedName, PickedFile, SettingsState } from './settings-state.ts';

export interface SettingsViewProps {
  state: SettingsState;
  takenBack: readonly ListedName[];
  picked: PickedFile | undefined;
  undo: 'file' | 'reset' | undefined;
  /** What was done last, or why it could not be. */
  said: { words: string; failed: boolean } | undefined;
  today: Date;
  aboutAddress: string;
  actions: SettingsActions;
  /** The section of own data packs (id "packs"), with what its link is called. */
  packs?: { title: string; section: ComponentChildren };
}

export function SettingsView({ state, takenBack, picked, undo, said, today, aboutAddress, actions, packs }: SettingsViewProps) {
  const parts = [
    ['reading', say('settings.reading')],
    ['sites', say('settings.sites')],
    ['names', say('settings.names')],
    ['shortcuts', say('settings.shortcuts')],
    ...(packs ? [['packs', packs.title]] : []),
    ['data', say('settings.data')],
    ['save', say('settings.save')],
  ];
  return (
    <main class="dateline-settings">
      <header>
        <h1>{say('settings.heading')}</h1>
        <p class="intro">{say('settings.intro')}</p>
        {state.private && <p class="note">{say('settings.private')}</p>}
        {state.policyProblems.map((path) => (
          <p class="note" key={path}>
            {say('settings.policyProblem', { path })}
          </p>
        ))}
      </header>
      <nav aria-label={say('settings.nav')}>
        <ul>
          {parts.map(([id, title]) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
      <div class="parts">
        <ReadingSection state={state} onChange={(change) => actions.onChange(change)} />
        <SitesSection state={state} actions={actions} />
        <NamesSection names={state.names} takenBack={takenBack} disabled={state.private} actions={actions} />
        <ShortcutsSection state={state} onOpen={() => actions.onOpenShortcuts()} />
        {packs?.section}
        <DataSection data={state.data} today={today} aboutAddress={aboutAddress} />
        <SaveSection state={state} picked={picked} undo={undo} actions={actions} />
      </div>
      <Said said={said} />
    </main>
  );
}

/** Two lines that are always there, so that a screen reader hears what comes into them: what was done waits its turn, a failure does not. */
function Said({ said }: Pick<SettingsViewProps, 'said'>) {
  return (
    <div class="said">
      <p role="status">{said && !said.failed && said.words}</p>
      <p role="alert">{said?.failed && said.words}</p>
    </div>
  );
}
