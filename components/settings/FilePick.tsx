/** Picks a file. The browser's own field, so that it works with every key; it is emptied after each. */
import { useId } from 'preact/hooks';
import { say } from '../say.ts';
import { whenTrusted } from '../trusted.ts';

interface FilePickProps {
  disabled: boolean;
  onPick(file: File): void;
}

export function FilePick({ disabled, onPick }: FilePickProps) {
  const id = useId();
  const pick = (event: Event) => {
    const input = event.currentTarget as HTMLInputElement;
    const file = input.files?.[0];
    // The same file, mended, may be picked again.
    input.value = '';
    if (file) onPick(file);
  };
  return (
    <div class="file">
      <input id={id} type="file" accept=".json,application/json" disabled={disabled} onChange={whenTrusted(pick)} />
      <label for={id} class="button">
        {say('settings.importPick')}
      </label>
    </div>
  );
}
