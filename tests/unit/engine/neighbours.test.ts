/** Names that look like a country's but are not, and names that only the tables know. */
import { describe, expect, it, test } from 'vitest';
import { readTables } from '../../../dataset/read-tables.ts';
import { scan } from '../../../engine/names/scan.ts';
import { realPack } from '../dataset/make-tables.ts';
import { marked } from './mentions.ts';

describe('every name of names.csv', () => {
  const { names } = readTables();

  /** Official names that are shown: what stands in them ends a name in a text, or their first letter is small. */
  const SHOWN_ONLY = new Set([
    ...['Міжнародний аеропорт "Бориспіль"', 'Міжнародний аеропорт "Львів"', 'Авиабаза «Хмеймим»', 'Аеропорт „Антонов”', 'острів Зміїний'],
    ...['འབྲོག་ལམ', 'སྤང་གོང་མཚོ', 'สะพานมิตรภาพไทย-เมียนมา'],
  ]);

  /** What stands in brackets tells two groups of one name apart, and no text writes it so; small letters and single figures begin no name. */
  const isShownOnly = ({ name, use }: { name: string; use: string }) => use !== 'spelling' && /[(),"]|^\d\p{Lu}|^(?!al-)\p{Ll}/u.test(name);

  test('that is shown with a bracket has another that is found', () => {
    const found = new Set(names.filter((row) => !isShownOnly(row)).map((row) => row.entity));
    const alone = names.filter((row) => row.use === 'title' && /[()]/.test(row.name) && !found.has(row.entity));
    // Without its bracket it is the name of China's army.
    expect(alone.map((row) => row.name)).toEqual(["People's Liberation Army (Manipur)"]);
  });

  test('is found when a text holds it, as far as its last letter', () => {
    const pack = realPack();
    const isFound = (name: string) =>
      scan(name, pack).some(
        (match) =>
          match.start === 0 &&
          // The dot of an abbreviation may be that of the sentence.
          match.end >= name.replace(/\.$/, '').length,
      );
    expect(names.filter((row) => !isFound(row.name) && !SHOWN_ONLY.has(row.name) && !isShownOnly(row)).map((row) => row.name)).toEqual([]);
  });

  test('that is only for finding can be found', () => {
    expect(names.filter(({ name, use }) => use === 'spelling' && SHOWN_ONLY.has(name))).toEqual([]);
  });
});

describe('a pronoun in capitals', () => {
  it.each(['JOIN US TODAY', 'CONTACT US', 'FOLLOW US ON SOCIAL MEDIA'])('%s', (text) => {
    expect(marked(text)).toEqual([]);
  });
});

describe('a country’s name inside a longer name', () => {
  it.each(['Jordan Peterson said', 'Michael Jordan', 'Chad Smith', 'Israel Kaplan'])('%s', (text) => {
    expect(marked(text)).toEqual([]);
  });

  it.each([
    ['New Mexico', 'gn:5481136'],
    ['New Jersey', 'gn:5101760'],
    ['Jersey City', 'gn:5099836'],
  ])('that is another place’s: %s', (text, id) => {
    expect(marked(text)).toEqual([`${text}=${id}`]);
  });
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
