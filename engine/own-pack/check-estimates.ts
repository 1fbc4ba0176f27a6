/** What a single field can't tell of a figure: its order, its qualifier, its dates, its measure. */
import { parseDate } from '../dates.ts';
import type { Bundled } from './bundled.ts';
import type { Report } from './check.ts';
import { misplacedFigures } from './qualifiers.ts';
import type { Located, PackContent } from './rows.ts';

export function checkEstimates({ estimates, actors }: PackContent['tables'], bundled: Bundled | undefined, report: Report): void {
  for (const estimate of estimates) {
    const { row, measure, from, as_of } = estimate;
    if (bundled?.hasMeasure(measure) === false) report('estimates', row, 'measure', 'packs.problemMeasure', { value: measure });
    checkFigures(estimate, report);
    if (isAfter(from, as_of)) report('estimates', row, 'from', 'packs.problemOrderDates', { first: from ?? '', last: as_of ?? '' });
    if (as_of === undefined && estimate.published === undefined) report('estimates', row, 'as_of', 'packs.problemUndated');
  }
  for (const { row, active_from, active_to } of actors)
    if (isAfter(active_from, active_to))
      report('actors', row, 'active_from', 'packs.problemOrderDates', { first: active_from ?? '', last: active_to ?? '' });
}

function checkFigures(estimate: Located<'estimates'>, report: Report): void {
  const { row, low, best, high, qualifier, verbatim } = estimate;
  const { missing, spare } = misplacedFigures(qualifier, estimate);
  for (const column of missing) report('estimates', row, column, 'packs.problemFigureMissing', { qualifier });
  for (const column of spare) report('estimates', row, column, 'packs.problemFigureSpare', { qualifier });
  if (qualifier === 'verbal' && verbatim === undefined) report('estimates', row, 'verbatim', 'packs.problemMissing');
  const inOrder = [low, best, high].filter((figure) => figure !== undefined);
  if (inOrder.some((figure, index) => index > 0 && figure < (inOrder[index - 1] ?? 0)))
    report('estimates', row, low !== undefined ? 'low' : 'best', 'packs.problemOrder', { figures: inOrder.join(', ') });
}

function isAfter(from: string | undefined, to: string | undefined): boolean {
  const start = from === undefined ? undefined : parseDate(from);
  const end = to === undefined ? undefined : parseDate(to);
  return start !== undefined && end !== undefined && start.first > end.last;
}
