/** The curated tables as they are: rules of `dataset/README.md` that the compiler does not enforce. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readTables, TABLES_FOLDER } from '../../../dataset/read-tables.ts';
import { TABLES, type TableName } from '../../../dataset/schema.ts';
import { SERIES_SOURCES } from '../../../dataset/series.ts';
import { parseDate } from '../../../engine/dates.ts';
import { lookup } from '../../../engine/lookup.ts';
import { GAZETTEER_SOURCES } from '../../../engine/pack/gazetteer-record.ts';
import { realPack } from './make-tables.ts';

const tables = readTables();
const sources = new Map(tables.sources.map((row) => [row.id, row]));

describe('every statement', () => {
  it('has a first source with a page or a data set, since the card shows that one', () => {
    const silent = tables.estimates.filter((row) => {
      const first = sources.get(row.source[0] ?? '');
      return !first?.url && !first?.dataset;
    });
    expect(silent.map((row) => row.id)).toEqual([]);
  });

  it('was not published before the time it speaks of began', () => {
    const early = tables.estimates.filter((row) => {
      const published = parseDate(row.published ?? '9999');
      const start = parseDate(row.from ?? row.as_of ?? row.published ?? '');
      // An upper limit is set for a time to come.
      return published && start && published.last < start.first && row.measure !== 'personnel_authorised';
    });
    expect(early.map((row) => row.id)).toEqual([]);
  });

  it('rests on a source whose text was read, as the source row says', () => {
    const ways = new Set(tables.sources.map((row) => row.read_as));
    expect([...ways].filter((way) => !['page', 'stored page text', 'search excerpt', 'data file'].includes(way))).toEqual([]);
  });
});

describe('texts', () => {
  it('of notes have at most 12 words', () => {
    expect(tables.estimates.filter((row) => (row.note ?? '').split(/\s+/).length > 12).map((row) => row.id)).toEqual([]);
  });

  it('of scopes and details are labels, not sentences copied from a source', () => {
    const long = [
      ...tables.estimates.filter((row) => (row.scope ?? '').length > 60).map((row) => row.id),
      ...tables.estimates.filter((row) => (row.verbatim ?? '').split(/\s+/).length > 6).map((row) => row.id),
      ...tables.control.filter((row) => row.by.length > 100).map((row) => `${row.place} ${row.as_of}`),
      ...tables.designations.filter((row) => row.list.length > 120).map((row) => `${row.actor} ${row.issuer}`),
    ];
    expect(long).toEqual([]);
  });

  it('are neutral: nobody is called terrorist, nothing liberated, outside of a list’s own title', () => {
    // "Liberation" is part of many names; "liberated" takes sides.
    const words = /\bterrorists?\b|\bliberate|\bregime\b|\bmartyr(?!s' Brigades)/i;
    const ours = [
      ...tables.estimates.map((row) => [row.scope, row.note].join(' ')),
      ...tables.control.map((row) => row.by),
      ...tables.relations.map((row) => row.detail ?? ''),
      ...tables.measures.map((row) => [row.label, row.definition].join(' ')),
      ...tables.names.filter((row) => row.use === 'title').map((row) => row.name),
    ];
    expect(ours.filter((text) => words.test(text))).toEqual([]);
  });
});

describe('figures', () => {
  it('of a qualifier with one end have that end: “at least” a lower, “up to” an upper one', () => {
    const wrong = tables.estimates.filter(
      ({ qualifier, low, best, high }) =>
        (['at_least', 'more_than'].includes(qualifier) && !(low !== undefined && best === undefined && high === undefined)) ||
        (['up_to', 'fewer_than'].includes(qualifier) && !(high !== undefined && low === undefined && best === undefined)),
    );
    expect(wrong.map((row) => row.id)).toEqual([]);
  });

  it('with low, best and high have all three', () => {
    const lacking = tables.estimates.filter(
      (row) => row.qualifier === 'low_best_high' && (row.low === undefined || row.best === undefined || row.high === undefined),
    );
    expect(lacking.map((row) => row.id)).toEqual([]);
  });

  it('in words are only in rows that are verbal', () => {
    expect(tables.estimates.filter((row) => (row.verbatim !== undefined) !== (row.qualifier === 'verbal')).map((row) => row.id)).toEqual(
      [],
    );
  });
});

describe('the files', () => {
  it.each(Object.keys(TABLES) as TableName[])('%s is sorted by its first column, so that a change is one line of a diff', (name) => {
    const first = Object.keys(TABLES[name].entries)[0] ?? '';
    const values = tables[name].map((row) => String((row as unknown as Record<string, unknown>)[first]));
    expect(values).toEqual(values.toSorted());
  });

  it('hold no source that nothing rests on', () => {
    const used = new Set([
      // What the gazetteer's rows rest on.
      ...Object.values(GAZETTEER_SOURCES),
      ...SERIES_SOURCES,
      ...(['places', 'actors', 'names', 'relations', 'control', 'status', 'designations', 'people', 'estimates'] as const).flatMap((name) =>
        tables[name].flatMap((row) => row.source),
      ),
    ]);
    expect(tables.sources.map((row) => row.id).filter((id) => !used.has(id))).toEqual([]);
  });

  it('use Unix line ends and end with one', () => {
    for (const name of Object.keys(TABLES)) {
      const content = readFileSync(join(TABLES_FOLDER, `${name}.csv`), 'utf8');
      expect(content.includes('\r'), name).toBe(false);
      expect(content.endsWith('\n'), name).toBe(true);
    }
  });
});

describe('names', () => {
  it('lead back to their entity', () => {
    const pack = realPack();
    const lost = tables.names.filter((row) => !lookup(row.name, pack).includes(pack.find(row.entity)));
    expect(lost.map((row) => row.name)).toEqual([]);
  });

  it('that are acronyms of fewer than four letters ask for a second sign, but for those that nobody else is known by', () => {
    const known = new Set(['CIA', 'UN', 'U.N.', 'AJK', 'UAE', 'BiH', 'NZ', 'USA', 'PKK', 'YPG', 'EU']);
    const sure = tables.names.filter((row) => row.class === 'acronym' && row.name.replaceAll('.', '').length < 4 && row.sign === 'none');
    expect(sure.map((row) => row.name).filter((name) => !known.has(name))).toEqual([]);
  });

  it('that are parts of names ask for a second sign', () => {
    expect(tables.names.filter((row) => row.class === 'weak' && row.sign !== 'second').map((row) => row.name)).toEqual([]);
  });
});
