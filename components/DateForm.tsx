/** Three fields for a date of any precision. What is wrong is said beside the fields, and the focus goes to the one that is. */
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { monthNames } from './date-words.ts';
import { say } from './say.ts';
import { whenTrusted } from './trusted.ts';
import { type DateField, readTypedDate, type TypedDate, typedDateOf } from './typed-date.ts';

interface DateFormProps {
  /** What the fields begin with. */
  date: string | undefined;
  onUse(date: string): void;
  onCancel(): void;
}

export function DateForm({ date, onUse, onCancel }: DateFormProps) {
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const [typed, setTyped] = useState(() => typedDateOf(date));
  const [wrong, setWrong] = useState<{ field: DateField; error: string }>();
  const focus = (field: DateField) => form.current?.querySelector<HTMLElement>(`[name=${field}]`)?.focus();
  useLayoutEffect(() => focus('year'), []);
  const use = () => {
    const read = readTypedDate(typed);
    if ('date' in read) onUse(read.date);
    else {
      setWrong(read);
      focus(read.field);
    }
  };
  const field = (name: keyof TypedDate) => ({
    id: `${id}-${name}`,
    name,
    value: typed[name],
    'aria-invalid': wrong?.field === name,
    'aria-describedby': `${id}-hint${wrong?.field === name ? ` ${id}-error` : ''}`,
    autocomplete: 'off' as const,
    onInput: whenTrusted((event: Event) => {
      const { currentTarget } = event;
      if (currentTarget instanceof HTMLInputElement || currentTarget instanceof HTMLSelectElement) {
        const { value } = currentTarget;
        setTyped((before) => ({ ...before, [name]: value }));
        setWrong(undefined);
      }
    }),
  });
  return (
    <form
      ref={form}
      noValidate
      onSubmit={whenTrusted((event: Event) => {
        event.preventDefault();
        use();
      })}
      onKeyDown={whenTrusted((event: KeyboardEvent) => event.key === 'Escape' && onCancel())}
    >
      <div class="fields">
        <label for={`${id}-year`}>
          <span>{say('panel.year')}</span>
          <input type="text" inputMode="numeric" maxLength={4} class="year" {...field('year')} />
        </label>
        <label for={`${id}-month`}>
          <span>{say('panel.month')}</span>
          <select {...field('month')}>
            <option value="">{say('panel.monthUnknown')}</option>
            {monthNames().map((name, index) => (
              <option value={String(index + 1)} key={name}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label for={`${id}-day`}>
          <span>{say('panel.day')}</span>
          <input type="text" inputMode="numeric" maxLength={2} class="day" {...field('day')} />
        </label>
      </div>
      <p class="quiet" id={`${id}-hint`}>
        {say('panel.dateHint')}
      </p>
      <p class="message" id={`${id}-error`} role="alert" hidden={wrong === undefined}>
        {wrong?.error}
      </p>
      <p class="choices">
        {/* A form of ours never leaves its page (`form-action 'none'`): the button does what sending would. */}
        <button type="submit" class="go">
          {say('panel.useDate')}
        </button>
        <button type="button" class="link" onClick={whenTrusted(() => onCancel())}>
          {say('panel.cancel')}
        </button>
      </p>
    </form>
  );
}
