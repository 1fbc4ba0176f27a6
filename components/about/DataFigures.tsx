/** The head of the page: which data are loaded, how old they are and how much there is of each thing; or why they can't be opened. */

import { ageSentence } from '../data-age.ts';
import type { DataState } from './about-state.ts';

const COUNTED: [string, string][] = [
  ['places', 'places'],
  ['actors', 'groups, forces, bodies, people'],
  ['names', 'names'],
  ['estimates', 'figures'],
  ['sources', 'sources'],
];

const number = new Intl.NumberFormat('en');

function Counts({ counts }: { counts: Readonly<Record<string, number>> }) {
  return (
    <dl class="counts">
      {COUNTED.map(([name, label]) => {
        const count = counts[name];
        return (
          count !== undefined && (
            <div key={name}>
              <dt>{label}</dt>
              <dd>{number.format(count)}</dd>
            </div>
          )
        );
      })}
    </dl>
  );
}

export function DataFigures({ data, today }: { data: DataState; today: Date }) {
  return (
    <div class="figures" role="status" aria-busy={data.kind === 'loading'}>
      {data.kind === 'loading' && <p class="quiet">Opening the data…</p>}
      {data.kind === 'failed' && (
        <div class="failure">
          <p>
            <strong>The data could not be opened.</strong> {data.message}
          </p>
          <p>Until then no names are marked and no cards open. What stands below holds for the data as they were shipped.</p>
        </div>
      )}
      {data.kind === 'known' && (
        <>
          <p class="age">
            <span class="version">Version {data.version}</span> {ageSentence(data.version, today)}
          </p>
          <Counts counts={data.counts} />
        </>
      )}
    </div>
  );
}
