/** Which kinds of names are marked, each with the line it gets. */
import { useId } from 'preact/hooks';
import type { MarkStyle } from '../../engine/card-model.ts';
import { KIND_WORDS } from '../preference-words.ts';
import { say } from '../say.ts';
import { whenTrusted } from '../trusted.ts';

interface KindChoicesProps {
  unmarked: readonly MarkStyle[];
  fixed: boolean;
  disabled: boolean;
  onChange(unmarked: readonly MarkStyle[]): void;
}

export function KindChoices({ unmarked, fixed, disabled, onChange }: KindChoicesProps) {
  const hintId = useId();
  const toggle = (kind: MarkStyle, on: boolean) =>
    onChange(KIND_WORDS.map(([style]) => style).filter((style) => (style === kind ? !on : unmarked.includes(style))));
  return (
    <fieldset class="setting kinds" disabled={fixed || disabled} aria-describedby={hintId}>
      <legend>{say('settings.kinds')}</legend>
      <p class="quiet" id={hintId}>
        {say('settings.kindsHint')} {say('settings.usuallyAll')} {fixed && <strong>{say('settings.fixed')}</strong>}
      </p>
      <div class="each">
        {KIND_WORDS.map(([style, key]) => (
          <label key={style} data-style={style}>
            <input
              type="checkbox"
              checked={!unmarked.includes(style)}
              onChange={whenTrusted((event: Event) => toggle(style, (event.currentTarget as HTMLInputElement).checked))}
            />
            <span class="kind">{say(key)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
