/** Names that look like a country's but are not, and names that only the tables know. */
import { describe, expect, it, test } from 'vitest';
import { readTables } from '../../../dataset/read-tables.ts';
import { scan } from '../../../engine/names/scan.ts';
import { realPack } from '../dataset/make-tables.ts';
import { marked } from './mentions.ts';

test('every name of names.csv is found when a text holds it', () => {
  const pack = realPack();
  const lost = readTables().names.filter(({ name }) => !scan(name, pack).some((m) => m.start === 0 && m.end === name.length));
  expect(lost.map((row) => row.name)).toEqual([]);
});

describe('a pronoun in capitals', () => {
  it.each(['JOIN US TODAY', 'CONTACT US', 'FOLLOW US ON SOCIAL MEDIA'])('%s', (text) => {
    expect(marked(text)).toEqual([]);
  });
});

describe('a country’s name inside a longer name', () => {
  it.each(['Jordan Peterson said', 'Michael Jordan', 'New Mexico', 'New Jersey', 'Jersey City', 'Chad Smith', 'Israel Katz'])(
    '%s',
    (text) => {
      expect(marked(text)).toEqual([]);
    },
  );
});

describe('an address is no mention', () => {
  it.each(['@Iraq', 'Iraq.com', 'see Iraq.example.org'])('%s', (text) => {
    expect(marked(text)).toEqual([]);
  });
});

describe('function words and days before a country are no part of its name', () => {
  it.each(['In Iraq', 'On Friday Iraq said', 'But Syria', 'Yesterday in Syria', 'Iraq said', 'Iraq, Syria'])('%s', (text) => {
    expect(marked(text).length).toBeGreaterThan(0);
  });
});

describe('the two Congos', () => {
  it('are not told apart by “Congo” alone, so it is nobody’s', () => {
    expect(marked('Rebels crossed into Congo.')).toEqual([]);
  });

  it.each(['Congo-Kinshasa', 'DRC'])('%s is one of them', (name) => {
    expect(marked(`in ${name} today`)).toHaveLength(1);
  });
});
