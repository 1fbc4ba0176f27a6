/** One choice of several on the settings page: its name, a line on what it does, and which value is the usual one. */
import { useId } from 'preact/hooks';
import { say } from '../say.ts';
import { whenTrusted } from '../trusted.ts';

interface SettingSelectProps<Value> {
  /** For links and for the focus after the page was loaded anew. */
  id: string;
  label: string;
  hint: string;
  /** Every value with its words, in the order shown. */
  values: readonly (readonly [Value, string])[];
  chosen: Value;
  usual: Value;
  fixed: boolean;
  disabled: boolean;
  onPick(value: Value): void;
}

export function SettingSelect<Value>({ id, label, hint, values, chosen, usual, fixed, disabled, onPick }: SettingSelectProps<Value>) {
  const hintId = useId();
  const pick = (event: Event) => {
    const [value] = values[(event.currentTarget as HTMLSelectElement).selectedIndex] ?? [];
    if (value !== undefined) onPick(value);
  };
  return (
    <div class="setting">
      <div>
        <label for={id}>{label}</label>
        <p class="quiet" id={hintId}>
          {hint} {fixed && <strong>{say('settings.fixed')}</strong>}
        </p>
      </div>
      <select
        id={id}
        aria-describedby={hintId}
        disabled={fixed || disabled}
        value={String(values.findIndex(([value]) => value === chosen))}
        onChange={whenTrusted(pick)}
      >
        {values.map(([value, words], index) => (
          <option key={words} value={String(index)}>
            {value === usual ? say('settings.usual', { choice: words }) : words}
          </option>
        ))}
      </select>
    </div>
  );
}
