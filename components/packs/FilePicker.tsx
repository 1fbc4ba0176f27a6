/** Takes a file from the reader: by the browser's own dialog, or dropped here. */
import { useId, useState } from 'preact/hooks';
import { say } from '../say.ts';
import { whenTrusted } from '../trusted.ts';

interface FilePickerProps {
  busy: boolean;
  onFile(file: File): void;
}

export function FilePicker({ busy, onFile }: FilePickerProps) {
  const [over, setOver] = useState(false);
  const hintId = useId();
  const take = (files: FileList | null | undefined) => {
    const file = files?.[0];
    if (file) onFile(file);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way to what the input does.
    <div
      class="drop"
      data-over={over}
      onDragOver={whenTrusted((event: DragEvent) => {
        event.preventDefault();
        setOver(true);
      })}
      onDragLeave={whenTrusted(() => setOver(false))}
      onDrop={whenTrusted((event: DragEvent) => {
        event.preventDefault();
        setOver(false);
        if (!busy) take(event.dataTransfer?.files);
      })}
    >
      <label>
        <span class="label">{say('packs.choose')}</span>
        <input
          type="file"
          accept=".json,.zip,application/json,application/zip"
          aria-describedby={hintId}
          disabled={busy}
          onChange={whenTrusted((event: Event) => {
            const input = event.currentTarget as HTMLInputElement;
            take(input.files);
            // The same file may be chosen again once it was mended.
            input.value = '';
          })}
        />
      </label>
      <p class="quiet" id={hintId}>
        {say('packs.chooseHint')}
      </p>
    </div>
  );
}
