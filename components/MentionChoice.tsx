/** First or every mention: the choice that readers change while they read. The settings page has finer ones; where one holds, it is named here. */
import { useId } from 'preact/hooks';
import type { MessageKey } from '../engine/words/keys.ts';
import type { Density } from '../extension/preferences.ts';
import { DENSITY_WORDS } from './preference-words.ts';
import { say } from './say.ts';
import { whenTrusted } from './trusted.ts';

const OFFERED: readonly (readonly [Density, MessageKey])[] = [
  ['first', 'popup.mentionsFirst'],
  ['every', 'popup.mentionsEvery'],
];

export function MentionChoice({ chosen, onPick }: { chosen: Density; onPick(density: Density): void }) {
  const group = useId();
  const other = OFFERED.some(([density]) => density === chosen) ? undefined : DENSITY_WORDS.find(([density]) => density === chosen)?.[1];
  return (
    <div class="mentions" role="radiogroup" aria-label={say('popup.mentions')}>
      <div class="either">
        {OFFERED.map(([density, words]) => (
          <label key={density}>
            <input type="radio" name={group} checked={density === chosen} onChange={whenTrusted(() => onPick(density))} />
            <span>{say(words)}</span>
          </label>
        ))}
      </div>
      {other !== undefined && <p class="quiet">{say('popup.mentionsOther', { choice: say(other) })}</p>}
    </div>
  );
}
