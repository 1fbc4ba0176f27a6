/** Further groups of estimates of the same date, one line each: "In Al-Qa'im: 1,500–2,500 · 3 Nov 2017". */
import type { EstimateGroup } from '../engine/card-model.ts';
import { shortHeading } from './words.ts';

export function GroupLines({ groups, lead }: { groups: readonly EstimateGroup[]; lead: EstimateGroup }) {
  return (
    <ul class="section groups">
      {groups.map((group) => (
        <li key={group.heading}>
          <bdi>{shortHeading(group, lead)}</bdi>: <bdi class="value">{group.lead.value}</bdi>
          <span class="when">
            {' '}
            · <bdi>{group.lead.asOf}</bdi>
          </span>
        </li>
      ))}
    </ul>
  );
}
