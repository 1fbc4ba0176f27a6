/** The sentence that stands for the map where it cannot be seen. */

import type { LocatorMapModel } from '../engine/map/model.ts';
import { FROM_CITY } from '../engine/words/directions.ts';
import { enumeration, listText } from '../engine/words/lists.ts';
import { say, spokenLocale } from './say.ts';

/** The border is said to be near up to here, in km: an hour's drive. */
const NEAR_BORDER = 60;
/** Distances are good to about 4 km (`engine/map/nearest-border.ts`): rounded to this, and a place nearer to a border is "at" it. */
const STEP = 5;

/** "Map: Al-Qa’im in Iraq, at the border with Syria, about 130 km south-east of Deir ez-Zor. Dashed lines are disputed." */
export function mapSentence({ text }: LocatorMapModel): string {
  const { title, countries, border, city, disputed } = text;
  const names = countries.map(({ name }) => name).filter((name) => name !== title);
  const parts = [names.length > 0 ? say('card.mapPlaceIn', { place: title, countries: listed(names) }) : title];
  if (border !== undefined && border.km <= NEAR_BORDER)
    parts.push(say(border.km < STEP ? 'card.mapAtBorder' : 'card.mapNearBorder', { country: border.name }));
  if (city !== undefined) {
    const km = Math.round(city.km / STEP) * STEP;
    const distance = say('card.km', { km });
    parts.push(
      km < STEP
        ? say('card.mapNearCity', { city: city.title })
        : say('card.mapAbout', { where: say(FROM_CITY[city.direction], { distance, city: city.title }) }),
    );
  }
  const sentence = say('card.map', { where: enumeration(parts, spokenLocale()) });
  return disputed ? `${sentence} ${say('card.mapDisputed')}` : sentence;
}

function listed(names: readonly string[]): string {
  return listText(names, spokenLocale());
}
