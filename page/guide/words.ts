/** What a screen reader says of a name at the cursor: "Al Qaim, town in Iraq, 3 of 14". Pure. */
import type { CardContent } from '../hover/scheduler.ts';
import type { Mark } from '../marks/mark.ts';

export function wordsFor({ text }: Mark, content: CardContent, position: number, count: number): string {
  const name = text.replace(/\s+/g, ' ').trim();
  const kind = 'model' in content ? [content.model.spokenKind] : [];
  return [name, ...kind, `${position} of ${count}`].join(', ');
}
