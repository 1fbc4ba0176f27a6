/** Which of several places with one name is meant. Real places of the built pack, sentences of our own. */
import { describe, expect, it } from 'vitest';
import { mentions } from './mentions.ts';

const meant = (text: string, name: string) => mentions(text).find((mention) => mention.text === name)?.id;

describe('a name of several places', () => {
  it('means the one that it is written to lie in', () => {
    expect(meant('The court in Paris, Texas heard the case on Monday.', 'Paris')).toBe('gn:4717560');
    expect(meant('Fire crews from Springfield, Ill. were sent to help.', 'Springfield')).toBe('gn:4250542');
    expect(meant('He was born in Alexandria (Virginia) and never left.', 'Alexandria')).toBe('gn:4744091');
  });

  it('means the same throughout a text that says it once', () => {
    const text = 'The mayor of Paris, Texas spoke. People in Paris were told to wait, and Paris waited.';
    expect(
      new Set(
        mentions(text)
          .filter(({ text: name }) => name === 'Paris')
          .map(({ id }) => id),
      ),
    ).toEqual(new Set(['gn:4717560']));
  });

  it('means the largest where nothing speaks for another', () => {
    expect(meant('The minister flew to Paris on Monday for talks.', 'Paris')).toBe('gn:2988507');
  });

  it('means the one near the other places of the text', () => {
    const text = 'The road runs from Toledo to Bowling Green and Findlay in Ohio. In Toledo the bridge was closed.';
    expect(meant(text, 'Toledo')).toBe('gn:5174035');
  });

  it('means the town and not the province that is named after it, unless the text says so', () => {
    expect(meant('Shells fell on Kharkiv during the night, officials said.', 'Kharkiv')).toBe('gn:706483');
    expect(meant('Shells fell on Kharkiv Oblast during the night, officials said.', 'Kharkiv Oblast')).toBe('gn:706482');
  });

  it('says why', () => {
    const paris = mentions('The court in Paris, Texas heard the case on Monday.').find(({ text }) => text === 'Paris');
    expect(paris?.reasons).toContainEqual({ key: 'card.reason.contained' });
  });
});

describe('an adjective', () => {
  it('is its country’s even where a town has the same name', () => {
    expect(meant('A Canadian court ruled on the case on Monday.', 'Canadian')).toBe('iso:CA');
    expect(meant('The German minister said it was over.', 'German')).toBe('iso:DE');
  });
});
