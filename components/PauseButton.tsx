/** Pauses Dateline on all pages; the same button then undoes it, so that the focus stays where it is. */
import { useState } from 'preact/hooks';
import { say } from './say.ts';
import { whenTrusted } from './trusted.ts';
import { failedWords } from './why-words.ts';

interface PauseButtonProps {
  /** Gives what ends the pause. */
  onPause(): Promise<() => Promise<void>>;
}

type State = { kind: 'running'; words: string } | { kind: 'paused'; undo: () => Promise<void>; words: string };

export function PauseButton({ onPause }: PauseButtonProps) {
  const [state, setState] = useState<State>({ kind: 'running', words: '' });
  const [busy, setBusy] = useState(false);
  const toggle = async () => {
    if (busy) return;
    setBusy(true);
    try {
      if (state.kind === 'running') {
        const undo = await onPause();
        setState({ kind: 'paused', undo, words: say('card.paused') });
      } else {
        await state.undo();
        setState({ kind: 'running', words: say('card.goingOn') });
      }
    } catch (error) {
      setState({ ...state, words: failedWords(error) });
    }
    setBusy(false);
  };
  return (
    <>
      <span class="paused" role="status">
        {state.words}
      </span>
      <button type="button" class={state.kind === 'running' ? 'text' : 'small'} onClick={whenTrusted(() => void toggle())}>
        {say(state.kind === 'running' ? 'card.pause' : 'card.undo')}
      </button>
    </>
  );
}
