/** One choice of several, as the browser's own list: it works with every key, voice and screen reader as it is. */
import { useId } from 'preact/hooks';
import { whenTrusted } from './trusted.ts';

interface PickChoiceProps<Value> {
  label: string;
  /** Every value with its words, in the order shown. */
  words: readonly (readonly [Value, string])[];
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
        {words.map(([, text], index) => (
          <option key={text} value={String(index)}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
