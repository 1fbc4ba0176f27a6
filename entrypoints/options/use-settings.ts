/** The state of the settings page: what is stored, followed as it changes here and elsewhere, and what was done last. */
import { useEffect, useState } from 'preact/hooks';
import type { SettingsState } from '../../components/settings/settings-state.ts';
import { browser } from '../../extension/browser.ts';
import { settingsState } from '../../extension/settings-model.ts';

/** Milliseconds for which it is said what was done; a failure stays until something else is. */
const READ = 8000;

export interface Said {
  words: string;
  failed: boolean;
}

export function useSettings(first: SettingsState) {
  const [state, setState] = useState(first);
  const [said, setSaid] = useState<Said>();
  const refresh = async () => setState(await settingsState());
  useEffect(() => watch(() => void refresh()), []);
  useEffect(() => {
    if (said === undefined || said.failed) return undefined;
    const timer = setTimeout(() => setSaid(undefined), READ);
    return () => clearTimeout(timer);
  }, [said]);
  /** Does something, says that it is done or why not, and shows how things stand then. */
  const attempt = async (work: () => Promise<string | undefined>): Promise<void> => {
    setSaid(undefined);
    try {
      const words = await work();
      await refresh();
      if (words !== undefined) setSaid({ words, failed: false });
    } catch (error) {
      await refresh();
      setSaid({ words: error instanceof Error ? error.message : String(error), failed: true });
    }
  };
  return { state, setState, said, attempt };
}

/** Calls back after changes by other pages, other devices and the browser's own settings. */
function watch(changed: () => void): () => void {
  const events = [browser.storage.onChanged, browser.permissions.onAdded, browser.permissions.onRemoved];
  for (const event of events) event.addListener(changed);
  // Keys may have been changed on the browser's own page of them meanwhile.
  const left = new AbortController();
  addEventListener('focus', (event) => event.isTrusted && changed(), { signal: left.signal });
  return () => {
    for (const event of events) event.removeListener(changed);
    left.abort();
  };
}
