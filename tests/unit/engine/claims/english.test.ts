/** What numbers count, in sentences of our own: expression, measure, actor, place, speaker, mode, time. */
import { expect, test } from 'vitest';
import { annotate } from '../../../../engine/annotate.ts';
import { readClaims } from '../../../../engine/claims/read-claims.ts';
import { readNumbers } from '../../../../engine/numbers/read-numbers.ts';
import { realPack } from '../../dataset/make-tables.ts';

const pack = realPack();
const DATE = '2017-11-03';

function told(text: string): string[] {
  const claims = readClaims(text, readNumbers(text, 'en'), annotate(text, { date: DATE }, pack), { pack, date: DATE });
  return claims.map(({ start, end, measure, actor, place, speaker, mode, from, asOf }) => {
    const who = speaker ? text.slice(speaker.start, speaker.end) : '-';
    const ids = [actor, place].map((entity) => (entity === undefined ? '-' : pack.id(entity)));
    const time = `${from === undefined ? '' : `${from} to `}${asOf ?? '-'}`;
    return [text.slice(start, end), measure, ...ids, who, mode, time].join(' · ');
  });
}

test.each(
  Object.entries({
    'The Pentagon said 400 Islamic State fighters were still in Mosul.': [
      '400 · fighters · islamic-state · mosul · The Pentagon · stock · 2017-11-03',
    ],
    'About 2,500 US troops are stationed in Iraq.': ['About 2,500 · personnel · us-armed-forces · iso:IQ · - · stock · 2017-11-03'],
    'More than 120,000 people have fled Abu Kamal since October.': [
      'More than 120,000 · displaced · - · abu-kamal · - · cumulative · 2017-11-03',
    ],
    'According to the United Nations, 2,000 refugees crossed the border in March 2015.': [
      '2,000 · refugees · - · - · the United Nations · stock · 2015-03',
    ],
    'Boko Haram has 5,000 to 6,000 fighters, the Nigerian army said.': [
      '5,000 to 6,000 · fighters · boko-haram · - · the Nigerian army · stock · 2017-11-03',
    ],
    'Casualties run to between 1,000 and 1,500.': ['between 1,000 and 1,500 · casualties · - · - · - · cumulative · 2017-11-03'],
    'Some 300 prisoners were released.': ['Some 300 · detained · - · - · - · cumulative · 2017-11-03'],
    'Nearly 500 fighters surrendered in Baghouz.': ['Nearly 500 · surrendered · - · baghuz · - · cumulative · 2017-11-03'],
    'Two to three hundred foreign fighters arrived each month.': [
      'Two to three hundred · foreign_fighters · - · - · - · rate · 2017-11-03',
    ],
    'The rebels claim to have 25,000 fighters; researchers think 8,000 is closer to the truth.': [
      '25,000 · fighters · - · - · The rebels · stock · 2017-11-03',
      '8,000 · fighters · - · - · researchers · stock · 2017-11-03',
    ],
    'The group fired 12 rockets and destroyed three tanks.': [
      '12 · other · - · - · - · stock · 2017-11-03',
      'three · other · - · - · - · stock · 2017-11-03',
    ],
    'The mission is authorised at 2,500 officers, but only about 800 have arrived.': [
      '2,500 · personnel_authorised · - · - · - · stock · 2017-11-03',
      'about 800 · personnel · - · - · - · stock · 2017-11-03',
    ],
    'The group controls 40 per cent of the territory of the province.': ['40 per cent · territory_share · - · - · - · stock · 2017-11-03'],
    'Kyiv has 850,000 people under arms.': ['850,000 · personnel · - · - · - · stock · 2017-11-03'],
    'Since 2011 half a million people have died in Syria.': ['half a million · killed · - · iso:SY · - · cumulative · 2011 to 2017-11-03'],
    'He paid $5,000 for 30 km of wire.': ['$5,000 · other · - · - · - · stock · 2017-11-03', '30 · other · - · - · - · stock · 2017-11-03'],
  }),
)('%s', (sentence, expected) => {
  expect(told(sentence)).toEqual(expected);
});

test('a number takes its group from the sentences before, where they name one', () => {
  const text = 'Daesh lost the town. The militant group now has 300 fighters left.';
  expect(told(text)).toEqual(['300 · fighters · islamic-state · - · - · stock · 2017-11-03']);
  expect(told('Daesh and Boko Haram met. There are 300 fighters left.')[0]).toContain('300 · fighters · - ·');
});

test('“he” is who spoke before', () => {
  expect(told('“We know them,” Colonel Ryan Dillon said. He estimated there were 300 to 500 militants.')[0]).toContain('Ryan Dillon');
});

test('who has a relative clause is the speaker, not the last name in it', () => {
  const text = 'A coalition which has backed allies on both sides of the frontier said there were 300 militants.';
  expect(told(text)).toEqual(['300 · fighters · - · - · A coalition · stock · 2017-11-03']);
  expect(told('Officers who know the area said that 300 militants are left.')[0]).toContain('· Officers ·');
});
