/** What a timeline shows, as a sentence for those who do not see it. */
import type { TimelineModel, TimelinePoint } from '../engine/card-model.ts';
import { say } from './say.ts';
import { spoken } from './words.ts';

function sizeOf({ low, best, high }: TimelinePoint): number {
  return best ?? high ?? low ?? 0;
}

/** "Refugees, 2001 to 2024, 24 figures: least 287,446 (2022), most 2,309,245 (2007)." */
export function timelineSentence(heading: string, { rows, from, to, article }: TimelineModel): string {
  const points = rows.flatMap((row) => row.points);
  // The axis ends where the year after the last figure begins.
  const last = Math.min(to, Math.floor(Math.max(from, ...points.map(({ at }) => at))));
  const sorted = points.toSorted((a, b) => sizeOf(a) - sizeOf(b));
  const [least] = sorted;
  const most = sorted.at(-1);
  const said = (point: TimelinePoint) => say('card.timelineFigure', { figure: spoken(point.value), date: point.when });
  const values = { heading, from: String(from), to: String(last), count: points.length };
  if (!least || !most) return say('card.timeline', values);
  const ends = { ...values, least: said(least), most: said(most) };
  return article === undefined
    ? say('card.timelineEnds', ends)
    : say('card.timelineArticle', { ...ends, year: String(Math.floor(article)) });
}
