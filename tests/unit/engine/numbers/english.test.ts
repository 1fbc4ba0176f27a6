/** Numbers in English news, in sentences of our own: value, qualifier and words of each. */
import { describe, expect, test } from 'vitest';
import type { ReadNumber } from '../../../../engine/numbers/read-number.ts';
import { readNumbers } from '../../../../engine/numbers/read-numbers.ts';

/** "low…high", "low…", "…high", the best alone, "best (low…high)", or "?" for words without a figure; then the qualifier and the expression. */
function told(text: string): string[] {
  return readNumbers(text, 'en').map((number) => `${figure(number)} ${number.qualifier}: ${text.slice(number.start, number.end)}`);
}

function figure({ low, best, high }: ReadNumber): string {
  const range = low === undefined && high === undefined ? '' : `${low ?? ''}…${high ?? ''}`;
  if (best === undefined) return range || '?';
  return range ? `${best} (${range})` : String(best);
}

describe.each<[string, Record<string, string[]>]>([
  [
    'single figures',
    {
      'Some 1,200 soldiers crossed the river.': ['1200 about: Some 1,200'],
      'The town had 43 000 inhabitants and 2.5 million visitors.': ['43000 exact: 43 000', '2500000 exact: 2.5 million'],
      'Twenty-three villagers and two hundred and fifty recruits left.': ['23 exact: Twenty-three', '250 exact: two hundred and fifty'],
      'Half a million people and two dozen guards waited.': ['500000 exact: Half a million', '24 exact: two dozen'],
      'Two and a half million people fled.': ['2500000 exact: Two and a half million'],
      'A hundred trucks and 1.2bn leaflets.': ['100 exact: A hundred', '1200000000 exact: 1.2bn'],
      'The 6,000-strong garrison stayed.': ['6000 exact: 6,000'],
      'They hold ٤٥٠ prisoners.': ['450 exact: ٤٥٠'],
    },
  ],
  [
    'ranges',
    {
      'Between 800 and 1,200 gunmen remain.': ['800…1200 range: Between 800 and 1,200'],
      'The group has 5-6,000 members.': ['5000…6000 range: 5-6,000'],
      'The militia has 500-1,000 members.': ['500…1000 range: 500-1,000'],
      'From 850,000 to 1 million people live there.': ['850000…1000000 range: From 850,000 to 1 million'],
      'Two to three hundred recruits came.': ['200…300 range: Two to three hundred'],
      'Estimates ranged from a low of 9,000 to a high of about 13,000.': [
        '9000…13000 range: from a low of 9,000 to a high of about 13,000',
      ],
      'Three or four thousand marched.': ['3000…4000 range: Three or four thousand'],
      'Well over 3,000 and perhaps 5,000 of them are armed.': ['3000…5000 range: Well over 3,000 and perhaps 5,000'],
      'Between 40% and 50% of it is held.': ['40…50 range: Between 40% and 50%'],
    },
  ],
  [
    'changes, which are no ranges',
    {
      'The force grew from 30,000 to 45,000.': ['30000 exact: 30,000', '45000 exact: 45,000'],
      'It was revised down from 4,000 to 2,600.': ['4000 exact: 4,000', '2600 exact: 2,600'],
      'Numbers fell from 900 a year earlier to 350.': ['900 exact: 900', '350 exact: 350'],
    },
  ],
  [
    'one side',
    {
      'At least 43 people died.': ['43… at_least: At least 43'],
      'No fewer than twelve died.': ['12… at_least: No fewer than twelve'],
      'More than 120,000 have fled.': ['120000… more_than: More than 120,000'],
      'Up to 30,000 may be there.': ['…30000 up_to: Up to 30,000'],
      'As many as 70 were held.': ['…70 up_to: As many as 70'],
      'Fewer than 100 remain.': ['…100 fewer_than: Fewer than 100'],
      'There were 500 or more of them.': ['500… at_least: 500 or more'],
      'More than a third of the province fell.': [`${1 / 3}… more_than: More than a third`],
    },
  ],
  [
    'about',
    {
      'Nearly 400 gave up.': ['400 nearly: Nearly 400'],
      'They number 7,000, give or take 500.': ['7000 (6500…7500) plus_minus: 7,000, give or take 500'],
      'Some 60 or so stayed.': ['60 about: Some 60 or so'],
    },
  ],
  [
    'words without a figure',
    {
      'A few thousand are left.': ['? verbal: A few thousand'],
      'Tens of thousands of civilians fled.': ['10000…99999 verbal: Tens of thousands'],
      'Dozens of men came, in the low hundreds at most.': ['? verbal: Dozens', '100…400 verbal: low hundreds'],
      'Several hundred were detained.': ['? verbal: Several hundred'],
      'He said few of them knew; several villages burned.': ['? verbal: several'],
    },
  ],
  [
    'no numbers',
    {
      'On 7 October 2023 and again on March 29, at 11 a.m. and 22:15.': [],
      'Since 2011 and in the 1990s.': [],
      'Resolution 2254 passed by 15-0.': [],
      'They lost 2-1 on Route 7.': [],
      'The 4th Brigade has M16s, T-72s and an S-300.': [],
      'Call +1-222-222-2222 on 12/11/2017.': [],
      'Sam Doe, 45, was aged 18 to 34 then.': [],
      'No one of them knew the one that left.': [],
      'The two-week truce and a four-door car.': [],
      'He lives at 49 Ranch Road.': [],
    },
  ],
])('%s', (_, sentences) => {
  test.each(Object.entries(sentences))('%s', (sentence, expected) => {
    expect(told(sentence)).toEqual(expected);
  });
});

test('a change says which figure was replaced', () => {
  expect(readNumbers('The force grew from 30,000 to 45,000.', 'en').map(({ superseded }) => superseded)).toEqual([true, undefined]);
});

test('what a number is measured in', () => {
  const natures = (text: string) => readNumbers(text, 'en').map(({ nature }) => nature);
  expect(natures('They took $5 million, 12 km, 20 sq km, 3 tons, 10 minutes, 15% and 40 hostages aged about 30.')).toEqual(
    ['money', 'length', 'area', 'weight', 'duration', 'percent', 'count', 'count'].slice(0, 7).concat('count'),
  );
  expect(natures('a 15-year-old, half of them')).toEqual(['age', 'share']);
});
