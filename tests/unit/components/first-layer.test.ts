/** Which parts of a model stand before "More", and the small text rules they rest on. */
import { describe, expect, test } from 'vitest';
import { firstLayer } from '../../../components/first-layer.ts';
import { sourceNumber, sourcesOf } from '../../../components/source-numbers.ts';
import { countWords, shortBy, shortHeading, shortSource, spoken } from '../../../components/words.ts';
import type { EstimateGroup } from '../../../engine/card-model.ts';
import { armedGroup, longNames, sameDay, town } from '../../fixtures/card-models.ts';

describe('first layer', () => {
  test('two others at most, in the order of the model', () => {
    expect(firstLayer(armedGroup).others.map((line) => line.id)).toEqual(['g2', 'g3']);
  });

  test('facts keep their order: a long one is never passed over for a short one after it', () => {
    expect(firstLayer(longNames).facts.map((fact) => fact.label)).toEqual(['Headquarters']);
  });

  test('further groups only for actors and only of the same date', () => {
    expect(firstLayer(sameDay).groups).toHaveLength(2);
    expect(firstLayer(armedGroup).groups).toHaveLength(0);
    expect(firstLayer({ ...sameDay, kind: 'place' }).groups).toHaveLength(0);
  });

  test('never more than five facts', () => {
    const facts = Array.from({ length: 9 }, (_, index) => ({ label: `L${index}`, value: 'v' }));
    expect(firstLayer({ ...town, estimates: [], facts }).facts).toHaveLength(5);
  });
});

describe('words', () => {
  test('counts what a reader reads', () => {
    expect(countWords('Town · Iraq, Al Anbar', undefined, '1,500–2,500')).toBe(5);
  });

  test('shortens an author to the name', () => {
    expect(shortBy('Col. Ryan Dillon, spokesman, US-led coalition')).toBe('Col. Ryan Dillon');
    expect(shortBy('UN OCHA Damascus (Linda Tom)')).toBe('UN OCHA Damascus');
    expect(shortBy('(unsigned)')).toBe('(unsigned)');
  });

  test('names only the place of a group whose measure the lead has named', () => {
    const group = (heading: string, what: string, where: string) => ({
      ...(armedGroup.estimates[0] as EstimateGroup),
      heading,
      what,
      where,
    });
    const lead = group('Fighters in Iraq and Syria', 'Fighters', 'In Iraq and Syria');
    expect(shortHeading(group('Fighters in Al-Qa’im', 'Fighters', 'In Al-Qa’im'), lead)).toBe('In Al-Qa’im');
    expect(shortHeading(group('Killed in Al-Qa’im', 'Killed', 'In Al-Qa’im'), lead)).toBe('Killed in Al-Qa’im');
  });

  test('leaves the date off a source that was printed just before it', () => {
    expect(shortSource('TRT World, 3 Nov 2017', '3 Nov 2017')).toBe('TRT World');
    expect(shortSource('TRT World, 4 Nov 2017', '3 Nov 2017')).toBe('TRT World, 4 Nov 2017');
  });

  test('says a dash between figures', () => {
    expect(spoken('16,200 (15,900–16,700)')).toBe('16,200 (15,900 to 16,700)');
  });
});

test('sources are numbered as a reader meets them, each once', () => {
  const sources = sourcesOf(town);
  expect(sources.map((source) => source.id)).toEqual(['trt-2017-11-03', 'census', 'atlas', 'iran-daily-2017-11-03', 'monitor']);
  expect(sourceNumber(sources, town.facts[1]?.source)).toBe(2);
  expect(sourceNumber(sources, undefined)).toBeUndefined();
});
