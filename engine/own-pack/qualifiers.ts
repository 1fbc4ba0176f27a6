/** What a figure is said to be, and which of low, best and high go with it. */

/** Columns that a qualifier needs; the others stay empty, but for those that it may have. */
const NUMBERS = {
  exact: { needs: ['best'], may: [] },
  about: { needs: ['best'], may: [] },
  nearly: { needs: ['best'], may: [] },
  at_least: { needs: ['low'], may: [] },
  more_than: { needs: ['low'], may: [] },
  up_to: { needs: ['high'], may: [] },
  fewer_than: { needs: ['high'], may: [] },
  range: { needs: ['low', 'high'], may: [] },
  low_best_high: { needs: ['low', 'best', 'high'], may: [] },
  confidence_interval: { needs: ['low', 'high'], may: ['best'] },
  verbal: { needs: [], may: ['low', 'best', 'high'] },
} as const satisfies Record<string, { needs: readonly Figure[]; may: readonly Figure[] }>;

export type Figure = 'low' | 'best' | 'high';
export type Qualifier = keyof typeof NUMBERS;
export const QUALIFIERS = Object.keys(NUMBERS) as Qualifier[];
const FIGURES: readonly Figure[] = ['low', 'best', 'high'];

/** Columns that lack a figure, and those that have one too many. */
export function misplacedFigures(
  qualifier: Qualifier,
  row: Partial<Record<Figure, number | undefined>>,
): { missing: Figure[]; spare: Figure[] } {
  const { needs, may }: { needs: readonly Figure[]; may: readonly Figure[] } = NUMBERS[qualifier];
  return {
    missing: needs.filter((figure) => row[figure] === undefined),
    spare: FIGURES.filter((figure) => row[figure] !== undefined && !needs.includes(figure) && !may.includes(figure)),
  };
}
