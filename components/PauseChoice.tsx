/** Pauses reading on all pages, or ends the pause. The same place holds both, so that the way back is where the way in was. */
import { useId } from 'preact/hooks';
import type { PausedPage } from './popup-state.ts';
import { pausedSentence } from './popup-words.ts';
import { say } from './say.ts';
import { whenTrusted } from './trusted.ts';

interface PauseChoiceProps {
  paused: PausedPage | undefined;
  onPause(length: 'half-hour' | 'today'): void;
  /** Ends the pause. */
  onResume(): void;
}

export function PauseChoice({ paused, onPause, onResume }: PauseChoiceProps) {
  const labelId = useId();
  return (
    <fieldset class="row" aria-labelledby={labelId}>
      <span class="label" id={labelId}>
        {paused ? pausedSentence(paused) : say('popup.pause')}
      </span>
      {paused ? (
        <button type="button" class="button" onClick={whenTrusted(() => onResume())}>
          {say('popup.goOn')}
        </button>
      ) : (
        <>
          <button type="button" class="button" onClick={whenTrusted(() => onPause('half-hour'))}>
            {say('popup.pauseHalfHour')}
          </button>
          <button type="button" class="button" onClick={whenTrusted(() => onPause('today'))}>
            {say('popup.pauseToday')}
          </button>
        </>
      )}
    </fieldset>
  );
}
