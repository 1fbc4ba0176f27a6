/** The kinds of names that a page holds, each with its number and the stroke that marks it in the text: a tick says whether it is marked. */
import type { MarkStyle } from '../engine/card-model.ts';
import { KIND_WORDS } from './popup-words.ts';
import { say } from './say.ts';
import { whenTrusted } from './trusted.ts';

interface KindTogglesProps {
  byKind: Readonly<Record<MarkStyle, number>>;
  unmarked: readonly MarkStyle[];
  onChange(unmarked: MarkStyle[]): void;
}

export function KindToggles({ byKind, unmarked, onChange }: KindTogglesProps) {
  const mark = (style: MarkStyle, on: boolean) => {
    const others = unmarked.filter((other) => other !== style);
    onChange(on ? others : [...others, style]);
  };
  return (
    <ul class="kinds" aria-label={say('popup.kinds')}>
      {KIND_WORDS.filter(([style]) => byKind[style] > 0).map(([style, words]) => (
        <li key={style} data-style={style}>
          <label>
            <input
              type="checkbox"
              checked={!unmarked.includes(style)}
              onChange={whenTrusted((event: Event) => mark(style, (event.currentTarget as HTMLInputElement).checked))}
            />
            <span class="stroke" aria-hidden="true" />
            <span>{say(words, { count: byKind[style] })}</span>
          </label>
        </li>
      ))}
    </ul>
  );
}
