/** Shows the card in the browser's side panel, a copy that no page can fake; says what to do where the browser opens none for us. */
import { useState } from 'preact/hooks';
import { errorWords } from '../engine/words/error-words.ts';
import { say } from './say.ts';
import { whenTrusted } from './trusted.ts';

interface PanelButtonProps {
  /** May return a promise; a rejected one holds words for the reader. */
  onOpenPanel(): unknown;
}

export function PanelButton({ onOpenPanel }: PanelButtonProps) {
  const [refusal, setRefusal] = useState('');
  const open = async () => {
    try {
      // Called before anything is awaited: browsers take only a fresh click as consent.
      await onOpenPanel();
      setRefusal('');
    } catch (error) {
      setRefusal(errorWords(error, say));
    }
  };
  return (
    <>
      <button type="button" class="text" onClick={whenTrusted(() => void open())}>
        {say('card.sidePanel')}
      </button>
      {refusal !== '' && (
        <p class="note" role="alert">
          {refusal}
        </p>
      )}
    </>
  );
}
