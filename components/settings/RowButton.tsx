/** A small button at the end of a row; its label for screen readers names the row. */
import { whenTrusted } from '../trusted.ts';

interface RowButtonProps {
  words: string;
  label: string;
  disabled: boolean;
  onPress(): void;
}

export function RowButton({ words, label, disabled, onPress }: RowButtonProps) {
  return (
    <button type="button" class="button small" aria-label={label} disabled={disabled} onClick={whenTrusted(() => onPress())}>
      {words}
    </button>
  );
}
