/** Votes of a document's names: neighbours are found by rows of latitude, which must hold all that are in reach. */
import { describe, expect, it } from 'vitest';
import { MOST_MEASURED } from '../../../engine/link/neighbours.ts';
import type { PlaceFacts } from '../../../engine/link/place-facts.ts';
import { noCounts, Votes } from '../../../engine/link/votes.ts';

function town(entity: number, lat: number, lon: number): PlaceFacts {
  return {
    ...{ entity, lat, lon, countries: ['IQ'], unit: 7, district: -1 },
    ...{ weight: 1, placeClass: 'town', classIndex: 0, title: '' },
  };
}

/** Counts for the place at `asked` among places that are each the only sense of a name. */
function countOf(places: readonly PlaceFacts[], asked: number) {
  const votes = new Votes();
  const senses = places.map((facts) => votes.add(String(facts.entity), facts));
  votes.clear();
  for (const sense of senses) votes.cast(sense, 1);
  votes.close();
  return votes.count(senses[asked] ?? -1, noCounts());
}

function nearOf(places: readonly PlaceFacts[], asked: number) {
  const { veryNear, near, around } = countOf(places, asked);
  return { veryNear, near, around };
}

describe('names near a place', () => {
  it.each([
    ['at the equator', 0.1, 10],
    ['at the edge of a row', 35.99, 41],
    ['in the south', -44.1, -70],
    ['in the far north', 69, 19],
    ['at the date line', 52, 179.9],
    ['at the date line in the south', -17, -179.9],
  ])('are counted in three rings, %s', (_, lat, lon) => {
    const degrees = (km: number) => km / 111.2;
    const east = (km: number) => ((lon + degrees(km) / Math.cos((lat * Math.PI) / 180) + 540) % 360) - 180;
    const others = [
      ...[town(1, lat + degrees(45), lon), town(2, lat, east(-45))],
      ...[town(3, lat - degrees(140), lon), town(4, lat, east(140)), town(5, lat, east(-140))],
      ...[town(6, lat + degrees(390), lon), town(7, lat - degrees(390), lon)],
      ...[town(8, lat + degrees(410), lon), town(9, lat, east(410))],
    ];
    const own = town(0, lat, lon);
    expect(nearOf([own, ...others], 0)).toEqual({ veryNear: 2, near: 5, around: 7 });
    expect(nearOf([...others, own], others.length)).toEqual({ veryNear: 2, near: 5, around: 7 });
  });

  it('are not those of its own entity, nor a country', () => {
    const country: PlaceFacts = { ...town(1, 33, 44), placeClass: 'country' };
    expect(nearOf([town(0, 33, 44), town(0, 33, 44), country], 0)).toEqual({ veryNear: 0, near: 0, around: 0 });
    expect(nearOf([town(0, 33, 44), country], 1)).toEqual({ veryNear: 1, near: 1, around: 1 });
  });

  it('are not measured without end: those of its own row come first', () => {
    const far = Array.from({ length: 2 * MOST_MEASURED }, (_, index) => town(index + MOST_MEASURED, 35 + index / 1e5, 44));
    const near = Array.from({ length: 900 }, (_, index) => town(index + 1, 36.1 + index / 1e5, 44));
    const places = [...far, ...near, town(0, 36.1, 44)];
    expect(nearOf(places, places.length - 1)).toEqual({ veryNear: 900, near: MOST_MEASURED, around: MOST_MEASURED });
  });
});

describe('votes', () => {
  it('are not those of the name itself', () => {
    expect(countOf([town(0, 33, 44), town(1, 10, 10)], 0)).toMatchObject({ unitVotes: 1, countryVotes: 1 });
    const votes = new Votes();
    const [one, other] = [votes.add('a', town(0, 33, 44)), votes.add('a', town(1, 33.1, 44))];
    votes.cast(one, 0.5);
    votes.cast(other, 0.5);
    votes.close();
    expect(votes.count(one, noCounts())).toEqual(noCounts());
    expect(votes.topUnit).toBe(1);
  });

  it('can be cast anew, and names can be added between', () => {
    const votes = new Votes();
    const one = votes.add('a', town(0, 33, 44));
    votes.cast(one, 1);
    votes.close();
    const other = votes.add('b', town(1, 33.1, 44));
    votes.clear();
    votes.cast(other, 0.5);
    votes.close();
    expect(votes.count(one, noCounts())).toMatchObject({ unitVotes: 0.5, countryVotes: 0.5, veryNear: 0.5 });
    expect(votes.count(other, noCounts())).toEqual(noCounts());
  });
});
