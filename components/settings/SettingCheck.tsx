/** A choice on the settings page that is on or off, with a line on what it does. */
import { useId } from 'preact/hooks';
import { say } from '../say.ts';
import { whenTrusted } from '../trusted.ts';

interface SettingCheckProps {
  label: string;
  hint: string;
  on: boolean;
  usual: boolean;
  fixed: boolean;
  disabled: boolean;
  onToggle(on: boolean): void;
}

export function SettingCheck({ label, hint, on, usual, fixed, disabled, onToggle }: SettingCheckProps) {
  const id = useId();
  const hintId = useId();
  return (
    <div class="setting checked">
      <div>
        <label for={id}>{label}</label>
        <p class="quiet" id={hintId}>
          {hint} {say(usual ? 'settings.usuallyOn' : 'settings.usuallyOff')} {fixed && <strong>{say('settings.fixed')}</strong>}
        </p>
      </div>
      <input
        id={id}
        type="checkbox"
        aria-describedby={hintId}
        disabled={fixed || disabled}
        checked={on}
        onChange={whenTrusted((event: Event) => onToggle((event.currentTarget as HTMLInputElement).checked))}
      />
    </div>
  );
}
