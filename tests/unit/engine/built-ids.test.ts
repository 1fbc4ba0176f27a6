/** Ids of the built pack: one for each entity, by which it is found again; cards, links and the command line rest on that. */
import { safeParse } from 'valibot';
import { expect, test } from 'vitest';
import { pageMessage } from '../../../extension/messages.ts';
import { realPack } from '../dataset/make-tables.ts';

const pack = realPack();
const ENTITIES = Array.from({ length: pack.entityCount }, (_, entity) => entity).filter(
  (entity) => pack.row(entity) < 0 || pack.rows.promoted(pack.row(entity)) < 0,
);

test('no two entities have one id', () => {
  const seen = new Map<string, number>();
  for (const entity of ENTITIES) seen.set(pack.id(entity), (seen.get(pack.id(entity)) ?? 0) + 1);
  expect([...seen].filter(([, count]) => count > 1).map(([id]) => id)).toEqual([]);
});

test('every id has one of the known forms', () => {
  const forms =
    /^(?:[a-z0-9]+(?:-[a-z0-9]+)*|iso:[A-Z]{2}|gn:[1-9]\d{0,8}|at:-?\d{1,2}(?:\.\d{1,3})?\/-?\d{1,3}(?:\.\d{1,3})?|adm[12]:\S+)$/;
  expect(ENTITIES.map((entity) => pack.id(entity)).filter((id) => !forms.test(id))).toEqual([]);
});

test('a page may ask for the card of every id', () => {
  const refused = ENTITIES.map((entity) => pack.id(entity)).filter((id) => !safeParse(pageMessage, { kind: 'card', entity: id }).success);
  expect(refused).toEqual([]);
});

test('every entity is found by its id', { timeout: 60_000 }, () => {
  const lost = ENTITIES.filter((entity) => pack.find(pack.id(entity)) !== entity);
  expect(lost.map((entity) => `${pack.id(entity)} ${pack.title(entity)}`)).toEqual([]);
});

test('a row that became an entity with a record has no names of its own', () => {
  const { promotedRow } = pack.sections;
  expect(promotedRow.length).toBeGreaterThan(100);
  expect([...promotedRow].filter((row) => pack.names(pack.recordCount + row).length > 0)).toEqual([]);
  expect([...promotedRow].filter((row) => pack.row(pack.entityOfRow(row)) >= 0)).toEqual([]);
});
