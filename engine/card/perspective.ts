/**
 * A number beside one that readers know: the share of a country's people, or another country with as many. Off unless the reader asks for it.
 * What is computed keeps two significant figures at most (the data model's rule on rounding).
 */
import type { EstimateRecord } from '../pack/records.ts';
import { rankEstimates } from './choose.ts';
import { type CardContext, countryName } from './context.ts';

/** People of a country, or of those who live there; soldiers of one state on another's soil are no share of its people. */
const OF_THE_PEOPLE = new Set([
  ...[
    'displaced',
    'displaced_within',
    'refugees',
    'killed',
    'killed_civilians',
    'excess_deaths',
    'fatalities_organized_violence',
    'missing',
  ],
  ...['asylum_seekers'],
]);
const PEOPLE_UNITS = new Set(['people', 'deaths', 'fighters', 'personnel']);

/** Rarer than this, "1 in 4,000" says less than the number. */
const RAREST = 2_000;
/** Fewer are no crowd that a country could be compared with. */
const FEWEST = 200_000;
/** "About as many" allows a difference of a tenth. */
const ALIKE = 0.1;

/** "About 1 in 4 of the people of Syria (24,672,760, 2024)"; undefined where nothing fits or the figure is no single number. */
export function perspectiveOf(estimate: EstimateRecord, context: CardContext): string | undefined {
  const { best, measure, qualifier } = estimate;
  if (!context.perspective || best === undefined || best === 0 || qualifier === 'verbal' || measure === 'population') return undefined;
  if (!PEOPLE_UNITS.has(context.pack.measure(measure)?.unit ?? '')) return undefined;
  return shareOf(best, estimate, context) ?? likenessOf(best, context);
}

function shareOf(value: number, { subject, measure }: EstimateRecord, context: CardContext): string | undefined {
  if (!OF_THE_PEOPLE.has(measure) || !subject.startsWith('iso:')) return undefined;
  const people = populationOf(subject.slice('iso:'.length), context);
  if (people?.best === undefined || people.best <= value) return undefined;
  const among = rounded(people.best / value);
  if (among > RAREST) return undefined;
  return context.say('card.shareOfPeople', {
    among,
    country: countryName(subject.slice('iso:'.length), context),
    ...told(people, context),
  });
}

function likenessOf(value: number, context: CardContext): string | undefined {
  if (value < FEWEST) return undefined;
  const alike = context.pack
    .info()
    .perspectives.flatMap((country) => {
      const people = populationOf(country, context);
      return people?.best === undefined ? [] : [{ country, people, apart: Math.abs(people.best - value) / value }];
    })
    .filter(({ apart }) => apart <= ALIKE)
    .toSorted((a, b) => a.apart - b.apart)[0];
  return alike && context.say('card.asManyAs', { country: countryName(alike.country, context), ...told(alike.people, context) });
}

function populationOf(country: string, { pack, article }: CardContext): EstimateRecord | undefined {
  const entity = pack.find(`iso:${country}`);
  if (entity < 0) return undefined;
  return rankEstimates(
    pack.estimates(entity).filter((estimate) => estimate.measure === 'population' && estimate.asOf !== undefined),
    article,
  )[0];
}

/** Values for a country's people: "24,672,760", "2024". */
function told({ best = 0, asOf = '' }: EstimateRecord, { format }: CardContext): { people: number; date: string } {
  return { people: best, date: format.date(asOf) };
}

/** Two significant figures. */
function rounded(ratio: number): number {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(ratio)) - 1);
  return Math.max(1, Math.round(ratio / unit) * unit);
}
