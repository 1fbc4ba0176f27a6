/** The head of the page: which data are loaded, how old they are and how much there is of each thing; or why they can't be opened. */

import type { MessageKey } from '../../engine/words/keys.ts';
import { intlTag } from '../../engine/words/locales.ts';
import { ageSentence } from '../data-age.ts';
import { say, spokenLocale } from '../say.ts';
import type { DataState } from './about-state.ts';

const COUNTED: readonly (readonly [name: string, label: MessageKey])[] = [
  ['places', 'about.countPlaces'],
  ['actors', 'about.countActors'],
  ['names', 'about.countNames'],
  ['estimates', 'about.countEstimates'],
  ['sources', 'about.countSources'],
];

function Counts({ counts }: { counts: Readonly<Record<string, number>> }) {
  const number = new Intl.NumberFormat(intlTag(spokenLocale()));
  return (
    <dl class="counts">
      {COUNTED.map(([name, label]) => {
        const count = counts[name];
        return (
          count !== undefined && (
            <div key={name}>
              <dt>{say(label)}</dt>
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
      {data.kind === 'loading' && <p class="quiet">{say('about.opening')}</p>}
      {data.kind === 'failed' && (
        <div class="failure">
          <p>
            <strong>{say('about.failed')}</strong> {data.message}
          </p>
          <p>{say('about.untilThen')}</p>
        </div>
      )}
      {data.kind === 'known' && (
        <>
          <p class="age">
            <span class="version">{say('about.versionOf', { version: data.version })}</span> {ageSentence(data.version, today)}
          </p>
          <Counts counts={data.counts} />
        </>
      )}
    </div>
  );
}
