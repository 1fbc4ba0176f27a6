/** Takes the last removal back. */
import { useEffect, useRef } from 'preact/hooks';
import { say } from '../say.ts';
import { whenTrusted } from '../trusted.ts';

export function UndoButton({ onUndo }: { onUndo(): void }) {
  const button = useRef<HTMLButtonElement>(null);
  // The button that removed the pack had the focus and is gone with it.
  useEffect(() => button.current?.focus(), []);
  return (
    <button type="button" class="act" ref={button} onClick={whenTrusted(() => onUndo())}>
      {say('packs.undo')}
    </button>
  );
}
