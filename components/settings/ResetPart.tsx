/** Resetting: asks once, with what would be lost. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { say } from '../say.ts';
import { whenTrusted } from '../trusted.ts';
import type { ResetCounts } from './settings-state.ts';

interface ResetPartProps {
  chosen: ResetCounts;
  disabled: boolean;
  onReset(): void;
  onExport(): void;
}

export function ResetPart({ chosen, disabled, onReset, onExport }: ResetPartProps) {
  const [asking, setAsking] = useState(false);
  const question = useRef<HTMLHeadingElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (asking) question.current?.focus();
  }, [asking]);
  const { preferences, sites, names } = chosen;
  const isEmpty = preferences + sites + names === 0;
  const leave = () => {
    setAsking(false);
    opener.current?.focus();
  };
  return (
    <>
      <div class="setting">
        <div>
          <h3>{say('settings.reset')}</h3>
          <p class="quiet">{say('settings.resetHint')}</p>
          {isEmpty && <p class="quiet">{say('settings.resetNothing')}</p>}
        </div>
        <button
          ref={opener}
          type="button"
          class="button"
          aria-expanded={asking && !isEmpty}
          disabled={disabled || isEmpty}
          onClick={whenTrusted(() => setAsking(!asking))}
        >
          {say('settings.reset')}
        </button>
      </div>
      {asking && !isEmpty && (
        <div class="preview">
          <h3 ref={question} tabIndex={-1}>
            {say('settings.resetAsk')}
          </h3>
          <p>{say('settings.resetWhat')}</p>
          <ul>
            {preferences > 0 && <li>{say('settings.resetPreferences', { count: preferences })}</li>}
            {sites > 0 && <li>{say('settings.resetSites', { count: sites })}</li>}
            {names > 0 && <li>{say('settings.resetNames', { count: names })}</li>}
          </ul>
          <div class="acts">
            <button
              type="button"
              class="button main"
              onClick={whenTrusted(() => {
                leave();
                onReset();
              })}
            >
              {say('settings.resetYes')}
            </button>
            <button type="button" class="button" onClick={whenTrusted(() => onExport())}>
              {say('settings.resetExport')}
            </button>
            <button type="button" class="button" onClick={whenTrusted(leave)}>
              {say('settings.resetNo')}
            </button>
          </div>
        </div>
      )}
    </>
  );
}
