/** Whether cards put numbers of people beside ones that readers know. A checkbox: it is a choice, not an act. */
import { whenTrusted } from './trusted.ts';

interface PerspectiveSwitchProps {
  on: boolean;
  /** In a private window nothing is stored. */
  disabled: boolean;
  onToggle(on: boolean): void;
}

export function PerspectiveSwitch({ on, disabled, onToggle }: PerspectiveSwitchProps) {
  return (
    <label class="choice">
      <input
        type="checkbox"
        checked={on}
        disabled={disabled}
        onChange={whenTrusted((event: Event) => onToggle((event.currentTarget as HTMLInputElement).checked))}
      />
      Compare numbers with ones you know
    </label>
  );
}
