/** The names of war news lead to the right places of the built pack. */
import { describe, expect, test } from 'vitest';
import { lookup } from '../../../engine/lookup.ts';
import { realPack } from './make-tables.ts';
import { AMONG_FIRST_TWO, SPELLINGS } from './war-news-names.ts';

const pack = realPack();
const UNITS = new Set(['admin1', 'admin2', 'governorate', 'district']);
const ids = (entities: readonly number[]) => entities.map((entity) => pack.id(entity));

/** Provinces of the same name stand aside, unless one is meant. */
function senses(name: string, id: string): string[] {
  const found = lookup(name, pack);
  const isUnitMeant = UNITS.has(pack.type(pack.find(id)));
  return ids(isUnitMeant ? found : found.filter((entity) => !UNITS.has(pack.type(entity))));
}

describe.each(Object.entries(SPELLINGS))('%s', (id, names) => {
  test.each(names)('is what “%s” means', (name) => {
    expect(pack.find(id)).toBeGreaterThanOrEqual(0);
    expect(senses(name, id)[0]).toBe(id);
    // Nor does anything but a province stand before it.
    expect(ids(lookup(name, pack)).slice(0, 2)).toContain(id);
  });
});

test.each(AMONG_FIRST_TWO)('%s is one of two that “%s” means', (id, name) => {
  expect(ids(lookup(name, pack)).slice(0, 2)).toContain(id);
});
