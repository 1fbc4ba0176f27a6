/** One choice of several, as the browser's own list: it works with every key, voice and screen reader as it is. */
import { useId } from 'preact/hooks';
import type { MessageKey } from '../engine/words/keys.ts';
import { say } from './say.ts';
import { whenTrusted } from './trusted.ts';

interface PickChoiceProps<Value> {
  label: string;
  /** Every value with the key of its words, in the order shown. */
  words: readonly (readonly [Value, MessageKey])[];
  chosen: Value;
  onPick(value: Value): void;
}

export function PickChoice<Value>({ label, words, chosen, onPick }: PickChoiceProps<Value>) {
  const id = useId();
  const pick = (event: Event) => {
    const [value] = words[(event.currentTarget as HTMLSelectElement).selectedIndex] ?? [];
    if (value !== undefined) onPick(value);
  };
  return (
    <div class="pick">
      <label for={id}>{label}</label>
      <select id={id} value={String(words.findIndex(([value]) => value === chosen))} onChange={whenTrusted(pick)}>
        {words.map(([, key], index) => (
          <option key={key} value={String(index)}>
            {say(key)}
          </option>
        ))}
      </select>
    </div>
  );
}
