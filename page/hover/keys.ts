/** Keys on the page: next and previous name, and Esc. Chords only: single characters belong to the page (WCAG 2.1.4). */
import { boundsOf } from '../marks/geometry.ts';
import type { Mark } from '../marks/mark.ts';
import type { HoverScheduler } from './scheduler.ts';

export interface KeyParts {
  marks(): readonly Mark[];
  scheduler: HoverScheduler;
}

export function watchKeys(parts: KeyParts, signal: AbortSignal): void {
  addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted || event.isComposing) return;
      if (event.key === 'Escape') onEscape(event, parts);
      else if (event.altKey && event.shiftKey && !event.ctrlKey && !event.metaKey) onChord(event, parts);
    },
    { capture: true, signal },
  );
}

/** Esc is ours only while a card is open; then the page must not act on it too. */
function onEscape(event: KeyboardEvent, { scheduler }: KeyParts): void {
  if (scheduler.state.kind === 'open') {
    event.preventDefault();
    event.stopImmediatePropagation();
  }
  scheduler.dispatch({ kind: 'escape' });
}

function onChord(event: KeyboardEvent, parts: KeyParts): void {
  // `code`, not `key`: Alt and Shift change the character on most layouts.
  const step = event.code === 'KeyJ' ? 1 : event.code === 'KeyK' ? -1 : 0;
  const marks = parts.marks();
  if (step === 0 || marks.length === 0 || isTyping(event)) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  const { state } = parts.scheduler;
  const current = state.kind === 'open' ? marks.indexOf(state.mark) : -1;
  const next = current < 0 ? firstInView(marks, step) : (current + step + marks.length) % marks.length;
  const mark = marks[next];
  if (mark) parts.scheduler.dispatch({ kind: 'open', mark, via: 'keyboard' });
}

/** In a field the chord is the field's: with Option on a Mac, and with some layouts elsewhere, it types a letter. */
function isTyping(event: KeyboardEvent): boolean {
  const [target] = event.composedPath();
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
}

/** Where to begin: at the first name in view or below it going forward, the last one above the lower edge going back. */
function firstInView(marks: readonly Mark[], step: number): number {
  const tops = marks.map(boundsOf);
  const index = step > 0 ? tops.findIndex((rect) => rect.top >= 0) : tops.findLastIndex((rect) => rect.bottom <= innerHeight);
  return index >= 0 ? index : step > 0 ? 0 : marks.length - 1;
}
