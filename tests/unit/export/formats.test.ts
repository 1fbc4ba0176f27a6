/** What leaves the panel: each format read back by somebody else's rules. */
import { parse } from 'csv-parse/sync';
import { describe, expect, it, test } from 'vitest';
import { toCsv } from '../../../engine/export/csv.ts';
import { exportFileName } from '../../../engine/export/file-name.ts';
import { toGeoJson } from '../../../engine/export/geojson.ts';
import { toJson } from '../../../engine/export/json.ts';
import { toPlainText } from '../../../engine/export/plain-text.ts';
import { createSay } from '../../../engine/words/say.ts';
import { readTexts } from '../../../scripts/text-files.ts';
import { articleFacts } from '../../fixtures/article-facts.ts';

const say = createSay(readTexts('en'), 'en');

describe('comma-separated values', () => {
  const rows = parse(toCsv(articleFacts), { bom: true, columns: true, record_delimiter: '\r\n' }) as Record<string, string>[];

  it('are a row for each name, with its figure, its date, its author and its source', () => {
    expect(rows).toHaveLength(3);
    expect(rows[0]).toEqual({
      name: 'Al Qaim',
      mentions: '2',
      entity: 'al-qaim',
      title: 'Al-Qa’im',
      type: 'place',
      kind: 'Town · Iraq',
      latitude: '34.37',
      longitude: '41.09',
      measure: 'Fighters in Al-Qa’im',
      unit: 'fighters',
      value: '1,500–2,500',
      low: '1500',
      best: '',
      high: '2500',
      from: '',
      as_of: '2017-11-03',
      by: 'A spokesman, US-led coalition',
      claim: 'yes',
      source: 'A Publisher, 3 Nov 2017',
      source_title: 'A report, with a comma and “quotes"',
      source_url: 'https://publisher.example/report',
      source_licence: 'CC BY 4.0',
      checked_on: '2026-11-20',
      entity_sources: 'A gazetteer (CC BY 4.0)',
      article: 'https://news.example/2017/11/03/border-town',
      article_date: '2017-11-03',
      data_version: '2026.11',
      taken_at: '2026-11-23T12:00:00.000Z',
    });
  });

  it('begin with the mark by which spreadsheet programs know UTF-8', () => {
    expect(toCsv(articleFacts).codePointAt(0)).toBe(0xfeff);
    expect(rows[2]?.name).toBe('سوفا');
  });

  it('hold no formula, and keep figures below zero', () => {
    expect([rows[1]?.name, rows[1]?.title]).toEqual([`'=HYPERLINK("https://evil.example")`, `'@group`]);
    expect([rows[2]?.latitude, rows[2]?.longitude]).toEqual(['-18.14', '-178.44']);
  });

  test.each(['=1', '+1', '-1', '@x', ' =1', '\t=1', '\r1', '＝1', '−1'])('a name %j does not run', (name) => {
    const [first] = articleFacts.names;
    if (!first) throw new Error('no name');
    const [row] = parse(toCsv({ ...articleFacts, names: [{ ...first, name }] }), {
      bom: true,
      columns: true,
      record_delimiter: '\r\n',
    }) as Record<string, string>[];
    // A minus sign of typography begins no formula.
    expect(row?.name).toBe(name === '−1' ? name : `'${name}`);
  });
});

describe('JSON', () => {
  const read = JSON.parse(toJson(articleFacts));

  it('says what it is, of which version, for which article, from which data', () => {
    expect(read).toMatchObject({
      format: 'dateline-article',
      version: 1,
      dataVersion: '2026.11',
      takenAt: '2026-11-23T12:00:00.000Z',
      article: { address: articleFacts.address, date: '2017-11-03', dateBy: 'page' },
    });
  });

  it('holds everything', () => {
    expect(read.names).toEqual(articleFacts.names);
  });
});

describe('GeoJSON', () => {
  const read = JSON.parse(toGeoJson(articleFacts));

  it('is a collection of the places, longitude first', () => {
    expect(read.type).toBe('FeatureCollection');
    expect(read.features.map(({ type, id, geometry }: Record<string, unknown>) => ({ type, id, geometry }))).toEqual([
      { type: 'Feature', id: 'al-qaim', geometry: { type: 'Point', coordinates: [41.09, 34.37] } },
      { type: 'Feature', id: 'suva', geometry: { type: 'Point', coordinates: [-178.44, -18.14] } },
    ]);
  });

  it('says for each where it is known from, and for all whom to credit', () => {
    expect(read.features[0].properties).toMatchObject({ name: 'Al Qaim', estimate: { low: 1500, source: { id: 'a-report' } } });
    expect(read.features[1].properties.sources).toHaveLength(1);
    expect(read.attribution).toContain('A gazetteer (CC BY 4.0)');
  });

  it('has no members that older versions gave a meaning', () => {
    expect(Object.keys(read)).not.toContain('crs');
  });
});

test('text says of each figure when, who and where from', () => {
  expect(toPlainText(articleFacts, say, (iso) => `<${iso}>`)).toBe(`Names in https://news.example/2017/11/03/border-town
Facts for <2017-11-03>
Dateline data 2026.11

Places
- Al Qaim (Al-Qa’im): Town · Iraq (2 mentions)
  Fighters in Al-Qa’im: 1,500–2,500, 3 Nov 2017. A spokesman, US-led coalition (claim by a party). Source: A Publisher, 3 Nov 2017. A report, with a comma and “quotes". https://publisher.example/report
- \u2068سوفا\u2069 (Suva): Capital · Fiji (3 mentions)

Actors
- =HYPERLINK("https://evil.example") (@group): Armed group (1 mention)
`);
});

test('text of an article without a date says so', () => {
  const { date: _, ...undated } = articleFacts;
  expect(toPlainText(undated, say, String)).toContain('No date found: the newest facts are shown.');
});

test.each([
  ['news.example', '2017-11-03', 'csv', 'dateline-news.example-2017-11-03.csv'],
  ['news.example', '', 'json', 'dateline-news.example.json'],
  ['новости.example', '2017', 'csv', 'dateline-новости.example-2017.csv'],
  ['../../etc', '2017', 'csv', 'dateline-etc-2017.csv'],
  ['a:b\\c', '2017', 'geojson', 'dateline-a-b-c-2017.geojson'],
])('a file for %s of “%s” is called so', (site, date, extension, name) => {
  expect(exportFileName(site, date, extension)).toBe(name);
});
