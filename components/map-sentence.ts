/** The sentence that stands for the map where it cannot be seen. */
import type { LocatorMapModel } from '../engine/map/model.ts';

/** The border is said to be near up to here, in km: an hour's drive. */
const NEAR_BORDER = 60;
/** Distances are good to about 4 km (`engine/map/nearest-border.ts`): rounded to this, and a place nearer to a border is "at" it. */
const STEP = 5;

/** "Map: Al-Qa’im in Iraq, at the border with Syria, about 130 km south-east of Deir ez-Zor. Dashed lines are disputed." */
export function mapSentence({ text }: LocatorMapModel): string {
  const { title, countries, border, city, disputed } = text;
  const names = countries.map(({ name }) => name).filter((name) => name !== title);
  const parts = [`Map: ${title}${names.length > 0 ? ` in ${listed(names)}` : ''}`];
  if (border !== undefined && border.km <= NEAR_BORDER) parts.push(`${border.km < STEP ? 'at' : 'near'} the border with ${border.name}`);
  if (city !== undefined) {
    const km = Math.round(city.km / STEP) * STEP;
    parts.push(km < STEP ? `near ${city.title}` : `about ${km} km ${city.direction} of ${city.title}`);
  }
  return `${parts.join(', ')}.${disputed ? ' Dashed lines are disputed or not agreed.' : ''}`;
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
