/**
 * Cards of 30 well-known actors and 20 countries for articles of 2009, 2017 and 2024, as they were read and found right. A change of the tables or of the
 * rules shows here as a difference to be read again; `vitest -u` writes the files anew.
 */
import { describe, expect, test } from 'vitest';
import type { CardModel, EstimateGroup, Fact } from '../../../engine/card-model.ts';
import { realPack } from '../dataset/make-tables.ts';
import { buildCard } from './english-card.ts';

const ACTORS =
  'islamic-state al-qaeda taliban boko-haram al-shabaab hezbollah hamas houthis pkk ypg syrian-democratic-forces hts free-syrian-army syrian-armed-forces iraqi-armed-forces irgc idf russian-armed-forces ukrainian-armed-forces wagner-group m23 rsf-sudan farc eln ltte tatmadaw arakan-army jnim nato us-armed-forces'.split(
    ' ',
  );
const COUNTRIES = 'SY IQ AF UA SD YE SO NG ML CD ET MM IL LB LY RU CO HT PK US'.split(' ');
const DATES = ['2009-06-01', '2017-11-03', '2024-07-01'];

const pack = realPack();

function told({ heading, lead, others, agreement, timeline }: EstimateGroup): string {
  const claim = lead.claim ? ', a claim' : '';
  const scope = lead.scope === undefined ? '' : ` [${lead.scope}]`;
  const years = timeline === undefined ? '' : `; timeline ${timeline.from}–${timeline.to}`;
  return `  ${heading}: ${lead.value}${scope}, ${lead.asOf}, ${lead.distance ?? ''}; ${lead.by}${claim}; ${others.length} more${agreement === undefined ? '' : `; ${agreement}`}${years}`;
}

function factLine({ label, value, when, stale }: Fact): string {
  return `  ${label}: ${value}${when === undefined ? '' : ` (${when})`}${stale ? ' – may be out of date' : ''}`;
}

function summary(card: CardModel): string {
  return [
    `${card.articleDate}: ${card.title}, ${card.kindLine}; ${card.estimates.length} groups`,
    ...card.estimates.slice(0, 4).map(told),
    ...card.facts.slice(0, 6).map(factLine),
  ].join('\n');
}

describe('the card of', () => {
  test.each([...ACTORS, ...COUNTRIES.map((code) => `iso:${code}`)])('%s', async (id) => {
    const entity = pack.find(id);
    expect(entity).toBeGreaterThanOrEqual(0);
    const cards = DATES.map((date) => summary(buildCard(entity, pack, { date })));
    await expect(`${cards.join('\n\n')}\n`).toMatchFileSnapshot(`known-cards/${id.replace(':', '-')}.txt`);
  });
});
