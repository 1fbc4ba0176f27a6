/** Why actors of the corpora are missed: names within annotated spans, what lies near them, and the rules on their surfaces. */
import { describe, expect, test } from 'vitest';
import { type Knowledge, type MissedName, missReason, nearbyOf, skeletonOf, trimName } from '../../../scripts/evaluate-actors.ts';

const HELD = ['Northern Front', 'Borvia Defence Council'];
const KNOWN: Knowledge = {
  isCommon: (word) => ['soldiers', 'parliament', 'front'].includes(word),
  isGivenName: (word) => ['anna', 'marko'].includes(word),
  isHeld: (name) => HELD.includes(name),
  isSkeleton: (skeleton) => skeleton.length > 4 && HELD.map(skeletonOf).includes(skeleton),
};

function reason(text: string, more: Partial<MissedName> = {}): string {
  const name = { text, type: 'org' as const, inIndex: undefined, placesCount: false, nearby: undefined, isTitled: false };
  return missReason({ ...name, ...more }, KNOWN);
}

describe('the surface of a missed name', () => {
  test.each([
    ['NLFB', 'abbreviation unknown'],
    ['MoFA', 'abbreviation unknown'],
    ['NLF/B', 'abbreviation unknown'],
    ['G20', 'abbreviation unknown'],
    ['Borvian Evening Times', 'media outlet'],
    ['Radio Borvia', 'other'],
    ['Borvian News Agency', 'media outlet'],
    ['Borvian Liberation Front', 'armed group or movement we do not hold'],
    ['Borvian Liberation Army', 'armed group or movement we do not hold'],
    ['Borvian Air Force', 'military unit or command we do not hold'],
    ['3rd Armoured Group', 'military unit or command we do not hold'],
    ['Operation Bright Dawn', 'military unit or command we do not hold'],
    ['Ministry of Roads', 'company, agency, ministry, party, council or coalition we do not hold'],
    ['Roads Committee (RC)', 'company, agency, ministry, party, council or coalition we do not hold'],
    ['British firm Elm and Sons', 'company, agency, ministry, party, council or coalition we do not hold'],
    ['Northern Front of Elmville', 'spelling or longer form of a name we hold'],
    ['Borvya Defence Council', 'spelling or longer form of a name we hold'],
    ['Anna Elm', 'person we do not hold'],
    ['Elmsat', 'other'],
  ])('%s: %s', (text, expected) => {
    expect(reason(text)).toBe(expected);
  });

  test.each([
    ['Soldiers', 'descriptive phrase, no name'],
    ['new Parliament', 'descriptive phrase, no name'],
    ['insurgents', 'descriptive phrase, no name'],
    ['hostage-takers', 'descriptive phrase, no name'],
    ['his Borvian Allies', 'descriptive phrase, no name'],
    ['40 Borvian Guards', 'descriptive phrase, no name'],
    ['miners of Elmville', 'descriptive phrase, no name'],
    ['Farmers from Elmville', 'descriptive phrase, no name'],
    ['Orthodox Serbs of Elmville', 'descriptive phrase, no name'],
    ['Borvian government', 'a country’s government, people or forces, described'],
    ['Government of Borvia', 'a country’s government, people or forces, described'],
    ['Borvia’s parliament', 'a country’s government, people or forces, described'],
    ['Borvian Foreign Minister', 'office without its holder’s name'],
    ['president of Borvia', 'office without its holder’s name'],
  ])('%s is no name: %s', (text, expected) => {
    expect(reason(text)).toBe(expected);
  });

  test('is not asked where the index or what was found says more', () => {
    expect(reason('NLFB', { inIndex: 'actor' })).toBe('needs a second sign');
    expect(reason('Borvia', { inIndex: 'place', placesCount: true })).toBe('needs a second sign');
    expect(reason('Borvia', { inIndex: 'place' })).toBe('a place that acts');
    expect(reason('Borvia', { nearby: 'place' })).toBe('a place that acts');
    expect(reason('NLFB', { inIndex: 'actor', nearby: 'longer' })).toBe('nested in a longer name');
    expect(reason('NLFB', { nearby: 'crossing' })).toBe('boundary differs');
    expect(reason('NLFB fighters', { nearby: 'shorter' })).toBe('descriptive phrase around a name that is found');
  });

  test('is a person’s by its type or title, whatever its words', () => {
    expect(reason('Front', { type: 'person' })).toBe('person we do not hold');
    expect(reason('Elm', { type: 'person', inIndex: 'place' })).toBe('person we do not hold');
    expect(reason('Elm Front', { isTitled: true })).toBe('person we do not hold');
    expect(reason('Marko Northern Front', { isTitled: true })).toBe('spelling or longer form of a name we hold');
    expect(reason('Northern Front Marko', { isTitled: true })).toBe('person we do not hold');
  });
});

describe('the name within an annotated span', () => {
  test.each([
    ['the Northern Front', 'Northern Front', false],
    ['The Northern Front ', 'Northern Front', false],
    ['Borvia’s', 'Borvia', false],
    ['U.S.', 'U.S.', false],
    ['A Nahr', 'A Nahr', false],
    ['President Anna Elm', 'Anna Elm', true],
    ['Vice-President Anna Elm', 'Anna Elm', true],
    ['Borvian Army Lt. Gen. Marko J. Elm', 'Marko J. Elm', true],
    ['Secretary of State Anna Elm', 'Anna Elm', true],
    ['Minister of Foreign Affairs Anna Elm', 'Anna Elm', true],
    ['Minister for the Middle East Anna Elm', 'Anna Elm', true],
    ['the emir al-Elm', 'al-Elm', true],
    ['Minister of Foreign Affairs', 'Minister of Foreign Affairs', false],
    ['Minister of Foreign Affairs of Borvia', 'Minister of Foreign Affairs of Borvia', false],
  ])('“%s” is “%s”', (annotated, expected, isTitled) => {
    const text = `Then ${annotated} spoke of ${annotated}.`;
    const span = trimName({ start: 5, end: 5 + annotated.length }, text);
    expect([text.slice(span.start, span.end), span.isTitled]).toEqual([expected, isTitled]);
    expect(span.start).toBeLessThan(5 + annotated.length);
  });
});

test('what was found lies around a name, in it, across its border, or is a place in its words', () => {
  const name = { start: 10, end: 20 };
  const near = (start: number, end: number, kind: 'actor' | 'place') => nearbyOf(name, [{ start, end, kind }]);
  expect(near(10, 20, 'place')).toBe('place');
  expect(near(5, 20, 'actor')).toBe('longer');
  expect(near(12, 18, 'actor')).toBe('shorter');
  expect(near(12, 18, 'place')).toBeUndefined();
  expect(near(15, 25, 'actor')).toBe('crossing');
  expect(near(20, 25, 'actor')).toBeUndefined();
});

test('spellings share their consonants, but not their first letter; articles count for nothing', () => {
  expect(skeletonOf('Hizbullah')).toBe(skeletonOf('Hezbollah'));
  expect(skeletonOf('Ançar al-Dine')).toBe(skeletonOf('Ancar Din'));
  expect(skeletonOf('Elm')).not.toBe(skeletonOf('Helm'));
  expect(skeletonOf('')).toBe('');
});
