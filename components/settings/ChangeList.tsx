/** Changes one below the other, each with whether it is new, goes or changes. */
import type { MessageKey } from '../../engine/words/keys.ts';
import { PREFERENCE_WORDS } from '../preference-words.ts';
import { say } from '../say.ts';
import { nameLine, nameStanding } from './name-words.ts';
import { inWords } from './preference-values.ts';
import type { SettingsChange } from './settings-state.ts';

/** Nobody reads more; the count above says how many there are. */
const MOST = 100;

const WORDS = {
  added: 'settings.changeAdded',
  removed: 'settings.changeRemoved',
  changed: 'settings.changeChanged',
} as const satisfies Record<string, MessageKey>;

function sortOf(change: SettingsChange): keyof typeof WORDS {
  return change.kind === 'preference' ? 'changed' : change.change;
}

function lineOf(change: SettingsChange): string {
  if (change.kind === 'site') return say('settings.changeSite', { site: change.site });
  if (change.kind === 'preference') {
    const { key, from, to } = change;
    return say('settings.changeFrom', { what: say(PREFERENCE_WORDS[key]), from: inWords(key, from), to: inWords(key, to) });
  }
  if (change.change !== 'changed') return nameLine(change.choice);
  const [from, to] = [nameStanding(change.before), nameStanding(change.choice)];
  return say('settings.changeFrom', { what: change.choice.name, from, to });
}

export function ChangeList({ changes }: { changes: readonly SettingsChange[] }) {
  const more = changes.length - MOST;
  return (
    <ul class="changes">
      {changes.slice(0, MOST).map((change, index) => (
        <li key={index} data-change={sortOf(change)}>
          <span class="sort">{say(WORDS[sortOf(change)])}</span> <span>{lineOf(change)}</span>
        </li>
      ))}
      {more > 0 && <li class="quiet">{say('settings.importMore', { count: more })}</li>}
    </ul>
  );
}
