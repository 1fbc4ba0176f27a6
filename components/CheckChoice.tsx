/** A choice that is on or off. A checkbox: it is a choice, not an act. */
import { whenTrusted } from './trusted.ts';

interface CheckChoiceProps {
  label: string;
  on: boolean;
  onToggle(on: boolean): void;
}

export function CheckChoice({ label, on, onToggle }: CheckChoiceProps) {
  return (
    <label class="check">
      <input
        type="checkbox"
        checked={on}
        onChange={whenTrusted((event: Event) => onToggle((event.currentTarget as HTMLInputElement).checked))}
      />
      <span>{label}</span>
    </label>
  );
}
