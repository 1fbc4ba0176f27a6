/** The settings page: shows what is chosen, stored and allowed, and carries out what the reader changes. */
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { beginPage } from '../../components/begin-page.ts';
import { say } from '../../components/say.ts';
import { PacksPart } from '../../components/settings/PacksPart.tsx';
import { SettingsView } from '../../components/settings/SettingsView.tsx';
import type { SettingsActions } from '../../components/settings/settings-actions.ts';
import type { ListedName, SettingsState } from '../../components/settings/settings-state.ts';
import { tellBackground } from '../../extension/extension-client.ts';
import { packsAllowedByPolicy } from '../../extension/own-packs/allowed.ts';
import { listPacks } from '../../extension/own-packs/pack-store.ts';
import type { Preferences } from '../../extension/preferences.ts';
import { settingsState } from '../../extension/settings-model.ts';
import { openShortcutPage } from '../../extension/shortcuts.ts';
import { loadSay } from '../../extension/texts.ts';
import { siteActions } from './site-actions.ts';
import { useFiles } from './use-files.ts';
import { useSettings } from './use-settings.ts';

/** What the background takes: titles are only for reading. */
const bare = (names: readonly ListedName[]) => names.map(({ title: _, ...choice }: ListedName) => choice);

interface Packs {
  count: number | undefined;
  allowed: boolean;
}

function Options({ first, packs }: { first: SettingsState; packs: Packs }) {
  const { state, setState, said, attempt } = useSettings(first);
  const [takenBack, setTakenBack] = useState<readonly ListedName[]>([]);
  const files = useFiles(attempt);
  const change = (chosen: Partial<Preferences>) => {
    // Shown at once; if it can't be kept, what holds is shown again.
    setState({ ...state, preferences: { ...state.preferences, ...chosen } });
    void attempt(async () => {
      await tellBackground({ kind: 'set-preferences', change: chosen });
      if (chosen.language !== undefined) reloadAt('language');
      return say('settings.saved');
    });
  };
  const actions: SettingsActions = {
    ...siteActions(attempt),
    ...files.actions,
    onChange: change,
    onTakeBack: (names) =>
      void attempt(async () => {
        await tellBackground({ kind: 'forget-choices', choices: bare(names) });
        setTakenBack((before) => [...before, ...names]);
        const [only] = names;
        return names.length === 1 && only
          ? say('settings.nameTakenBack', { name: only.name })
          : say('settings.namesTakenBack', { count: names.length });
      }),
    onKeep: (names) =>
      void attempt(async () => {
        await tellBackground({ kind: 'keep-choices', choices: bare(names) });
        setTakenBack((before) => before.filter((name) => !names.includes(name)));
        const [only] = names;
        return names.length === 1 && only
          ? say('settings.nameKept', { name: only.name })
          : say('settings.namesKept', { count: names.length });
      }),
    onOpenShortcuts: () =>
      void attempt(async () => {
        await openShortcutPage();
        return undefined;
      }),
  };
  return (
    <SettingsView
      state={state}
      takenBack={takenBack}
      picked={files.picked}
      undo={files.undo}
      said={said}
      today={new Date()}
      aboutAddress="about.html"
      actions={actions}
      packs={{ title: say('settings.packs'), section: <PacksPart {...packs} address="packs.html" /> }}
    />
  );
}

/** Loads the page anew in the language that was chosen, with the focus where it was. */
function reloadAt(id: string): void {
  history.replaceState(null, '', `#${id}`);
  location.reload();
}

async function packsInShort(): Promise<Packs> {
  const [packs, allowed] = await Promise.all([listPacks().catch(() => undefined), packsAllowedByPolicy()]);
  return { count: packs?.length, allowed: allowed === 'all' || allowed.length > 0 };
}

const [speech, first, packs] = await Promise.all([loadSay(['common', 'settings']), settingsState(), packsInShort()]);
beginPage(speech, 'settings.title');
render(<Options first={first} packs={packs} />, document.body);
// The page is drawn after the browser looked for the part that its address names.
const named = location.hash === '' ? null : document.getElementById(location.hash.slice(1));
named?.scrollIntoView();
named?.focus();
