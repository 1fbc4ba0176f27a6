/** The founding article's four numbers: whose, where, and who says so. Its text is not part of the repository. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { annotate } from '../../../../engine/annotate.ts';
import type { Claim } from '../../../../engine/claims/claim.ts';
import { readClaims } from '../../../../engine/claims/read-claims.ts';
import { readNumbers } from '../../../../engine/numbers/read-numbers.ts';
import { realPack } from '../../dataset/make-tables.ts';

const file = fileURLToPath(new URL('../../../../../shared/pages/first-article.txt', import.meta.url));
const present = existsSync(file);

describe.skipIf(!present)(`the founding article${present ? '' : ' (skipped: no ../shared/pages beside the repository)'}`, () => {
  const pack = realPack();
  const text = present ? readFileSync(file, 'utf8') : '';
  const date = '2017-11-03';
  const claims = readClaims(text, readNumbers(text, 'en'), annotate(text, { date }, pack), { pack, date });
  const fighters = claims.filter(({ measure }) => measure === 'fighters');
  const idOf = (entity: number | undefined) => (entity === undefined ? undefined : pack.id(entity));
  const figure = ({ low, high }: Claim) => `${low ?? ''}–${high ?? ''}`;

  test('has four numbers of fighters, all of the Islamic State', () => {
    expect(fighters.map(figure)).toEqual(['1000–9999', '–', '1500–2500', '2000–3000']);
    expect(fighters.map(({ actor }) => idOf(actor))).toEqual(Array(4).fill('islamic-state'));
    expect(fighters.every(({ asOf, mode }) => asOf === date && mode === 'stock')).toBe(true);
  });

  test('the coalition says that a few thousand are left', () => {
    expect(idOf(fighters[1]?.speaker?.entity)).toBe('global-coalition-against-islamic-state');
  });

  test('both ranges have their town and their speaker', () => {
    const ranges = fighters.filter(({ qualifier }) => qualifier === 'range');
    expect(ranges.map(({ place }) => idOf(place))).toEqual(['al-qaim', 'abu-kamal']);
    expect(ranges.map(({ speaker }) => idOf(speaker?.entity))).toEqual(['ryan-dillon', 'ryan-dillon']);
  });
});
