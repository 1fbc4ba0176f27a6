/** A field for the address of a site to be read. */
import { useId, useRef } from 'preact/hooks';
import { say } from '../say.ts';
import { whenTrusted } from '../trusted.ts';

interface AddSiteProps {
  disabled: boolean;
  /** Called straight from the click, as the browser's question for permission wants it. */
  onAdd(text: string): void;
}

export function AddSite({ disabled, onAdd }: AddSiteProps) {
  const id = useId();
  const hintId = useId();
  const field = useRef<HTMLInputElement>(null);
  const add = (event: Event) => {
    event.preventDefault();
    const text = field.current?.value ?? '';
    if (text.trim() !== '') onAdd(text);
  };
  return (
    <form class="add" onSubmit={whenTrusted(add)}>
      <label for={id}>{say('settings.addSite')}</label>
      <p class="quiet" id={hintId}>
        {say('settings.addSiteHint')}
      </p>
      <div class="line">
        <input
          ref={field}
          id={id}
          type="text"
          inputMode="url"
          dir="ltr"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          maxLength={2000}
          placeholder="news.example"
          aria-describedby={hintId}
          disabled={disabled}
        />
        <button type="submit" class="button" disabled={disabled}>
          {say('settings.addSiteButton')}
        </button>
      </div>
    </form>
  );
}
