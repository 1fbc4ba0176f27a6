/** The paragraph to try Dateline on, in our own words; the figures on its cards come from the data set. Below it what the lines mean. */
import type { Ref } from 'preact';
import type { MarkStyle } from '../engine/card-model.ts';
import type { MessageKey } from '../engine/words/keys.ts';
import { say } from './say.ts';

/** Day of the events it tells: the cards are chosen for it. */
export const EXAMPLE_DATE = '2017-11-03';

const LEGEND: readonly (readonly [MarkStyle, MessageKey])[] = [
  ['place', 'welcome.legendPlace'],
  ['group', 'welcome.legendGroup'],
  ['official', 'welcome.legendOfficial'],
  ['person', 'welcome.legendPerson'],
];

export function WelcomeExample({ paragraph }: { paragraph: Ref<HTMLParagraphElement> }) {
  return (
    <>
      <p ref={paragraph}>{say('welcome.example')}</p>
      <ul class="legend" aria-label={say('welcome.legend')}>
        {LEGEND.map(([style, key]) => (
          <li key={style} data-style={style}>
            <span class="stroke" aria-hidden="true" /> {say(key)}
          </li>
        ))}
      </ul>
    </>
  );
}
