/** What a screen reader says of a name at the cursor: "Al Qaim, town in Iraq, 3 of 14". Pure. */
import type { Say } from '../../engine/words/say.ts';
import type { CardContent } from '../hover/scheduler.ts';
import type { Mark } from '../marks/mark.ts';

export function wordsFor({ text }: Mark, content: CardContent, position: number, count: number, say: Say): string {
  const name = text.replace(/\s+/g, ' ').trim();
  if (!('model' in content)) return say('marks.position', { name, position, count });
  return say('marks.positionKind', { name, kind: content.model.spokenKind, position, count });
}
