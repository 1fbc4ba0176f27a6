/**
 * The look-up box: a search field, and what was found below it as buttons. Arrow keys go from the field through them and back, Enter in
 * the field opens the first; Tab works as everywhere.
 */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Found } from '../engine/senses.ts';
import { say } from './say.ts';
import { whenTrusted } from './trusted.ts';
import type { LookUp } from './use-look-up.ts';

/** Longer names than any in the data set are not looked up (`extension/messages.ts` refuses them). */
const MAX_NAME = 120;

interface LookUpBoxProps {
  lookUp: LookUp;
  /** Takes the focus when it is drawn. */
  takesFocus: boolean;
  onOpen(entity: string): void;
  /** Entity whose card was just closed: its button takes the focus. */
  returning: string | undefined;
}

export function LookUpBox({ lookUp: { text, found, problem, type }, takesFocus, onOpen, returning }: LookUpBoxProps) {
  const root = useRef<HTMLElement>(null);
  const isAsked = text.trim() !== '';
  const results = isAsked ? (found?.results ?? []) : [];
  const stops = () => [...(root.current?.querySelectorAll<HTMLElement>('input, .results button') ?? [])];
  useLayoutEffect(() => {
    if (returning !== undefined)
      stops()
        .find(({ dataset }) => dataset.entity === returning)
        ?.focus();
    else if (takesFocus) root.current?.querySelector('input')?.focus();
  }, []);
  const onKey = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const all = stops();
    const at = all.indexOf(event.target as HTMLElement);
    if (step !== undefined && all[at + step]) {
      event.preventDefault();
      all[at + step]?.focus();
    }
    const [first] = results;
    if (event.key === 'Enter' && at === 0 && first && found?.text === text.trim()) {
      event.preventDefault();
      onOpen(first.entity);
    }
  };
  return (
    <search class="look-up" ref={root} onKeyDown={whenTrusted(onKey)}>
      <input
        type="search"
        aria-label={say('popup.lookUp')}
        placeholder={say('popup.lookUp')}
        maxLength={MAX_NAME}
        autocomplete="off"
        spellcheck={false}
        dir="auto"
        value={text}
        onInput={whenTrusted((event: Event) => type((event.currentTarget as HTMLInputElement).value))}
      />
      <p class="quiet" role="status">
        {isAsked && found ? said(found) : ''}
      </p>
      {problem !== undefined && (
        <p class="message" role="alert">
          {problem}
        </p>
      )}
      {results.length > 0 && (
        <ul class="results" aria-label={say('popup.results')}>
          {results.map((result) => (
            <li key={result.entity} data-style={result.style}>
              <button type="button" data-entity={result.entity} onClick={whenTrusted(() => onOpen(result.entity))}>
                <span class="stroke" aria-hidden="true" />
                <span class="result">
                  <bdi class="title">{result.title}</bdi>
                  <span class="quiet">{described(result)}</span>
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </search>
  );
}

function said({ text, results }: NonNullable<LookUp['found']>): string {
  return results.length > 0 ? say('popup.lookUpFound', { count: results.length }) : say('popup.lookUpNothing', { name: text });
}

function described({ kindLine, name, title }: Found): string {
  return name === title ? kindLine : say('popup.lookUpNamed', { kind: kindLine, name });
}
