/** Writings of one name that meet in the pack: with and without the Arabic article, closed Arabic, scripts of all kinds. */
import { describe, expect, it, test } from 'vitest';
import { lookup } from '../../../engine/lookup.ts';
import { scan } from '../../../engine/names/scan.ts';
import { GAZETTEER, town } from '../dataset/make-gazetteer.ts';
import { makePack } from '../dataset/make-tables.ts';
import { found } from './mentions.ts';

const ROWS = [
  ...GAZETTEER,
  town(9401, ['Ar Raqqah', 'الرقة', 'Raqqa']),
  town(9402, ['Al Bab']),
  town(9403, ['Deir Hafir', 'دير حافر']),
  town(9404, ['Batumi', 'ბათუმი'], { country: 'GE', admin1: '' }),
  town(9405, ['Haifa', 'חיפה'], { country: 'IL', admin1: '' }),
  town(9406, ['Kaohsiung', '高雄市', 'カオシュン'], { country: 'TW', admin1: '' }),
  town(9407, ['Suwon', '수원시'], { country: 'KR', admin1: '' }),
  town(9408, ['Mae Sot', 'แม่สอด'], { country: 'TH', admin1: '' }),
  town(9409, ['Gyumri', 'Գյումրի'], { country: 'AM', admin1: '' }),
  town(9410, ['Kyivka', 'Київка', 'Киевка'], { country: 'UA', admin1: '' }),
  town(9411, ['Al Campo'], { country: 'ES', admin1: '' }),
  town(9412, ['Karbala']),
  town(9413, ['Jhansi', 'झाँसी'], { country: 'IN', admin1: '' }),
];
const pack = makePack(undefined, ROWS);
const ids = (name: string) => lookup(name, pack).map((entity) => pack.id(entity));

describe('the Arabic article', () => {
  test.each([
    'Raqqa',
    'Al-Raqqa',
    'al-Raqqa',
    'Al Raqqa',
    'ar-Raqqah',
    'Ar Raqqah',
    'Ar-Raqqah',
    'Raqqah',
    'Al-Raqqah',
    'ar-Raqqa',
    'الرقة',
    'الرقه',
  ])('%s is one town', (name) => {
    expect(ids(name)).toEqual(['gn:9401']);
    expect(found(`The town of ${name} fell.`, [], pack)).toEqual([`${name}=gn:9401`]);
  });

  test.each(['Barakah', 'Al-Barakah', 'al-Barakah', 'Al Barakah', 'el-Barakah', 'البركة', 'البركه'])('%s is the village', (name) => {
    expect(ids(name)).toEqual(['at:34.25/-0.5']);
  });

  it('belongs to a name that is short', () => {
    expect(ids('Al-Bab')).toEqual(['gn:9402']);
    expect(ids('el-Bab')).toEqual(['gn:9402']);
    expect(ids('Bab')).toEqual([]);
  });

  it('is none in a country that does not speak Arabic, nor for a place that has no name with it', () => {
    expect(ids('Al Campo')).toEqual(['gn:9411']);
    expect(ids('Campo')).toEqual([]);
    expect(ids('Al-Karbala')).toEqual([]);
  });
});

describe('Arabic written as one word or two', () => {
  test.each(['دير حافر', 'ديرحافر'])('%s', (name) => {
    expect(ids(name)).toEqual(['gn:9403']);
    expect(found(`في ${name} اليوم`, [], pack)).toEqual([`${name}=gn:9403`]);
  });
});

describe('names in their own script', () => {
  test.each([
    ['ბათუმი', 'gn:9404'],
    ['חיפה', 'gn:9405'],
    ['高雄市', 'gn:9406'],
    ['カオシュン', 'gn:9406'],
    ['수원시', 'gn:9407'],
    ['แม่สอด', 'gn:9408'],
    ['Գյումրի', 'gn:9409'],
    ['Київка', 'gn:9410'],
    ['КИЕВКА', 'gn:9410'],
    ['إمبر', 'gn:9001'],
    ['امبر', 'gn:9001'],
  ])('%s', (name, id) => {
    expect(ids(name)).toEqual([id]);
    expect(found(`“${name}”`, [], pack)).toEqual([`${name}=${id}`]);
  });

  it('are told apart by every sign: syllables of Hangul and voiced kana are letters of their own', () => {
    // Switzerland and Suwon share the first sounds of their syllables, Kaohsiung is not "Gaoshun".
    expect(ids('스위스')).toEqual(['iso:CH']);
    expect(ids('ガオシュン')).toEqual([]);
  });

  it('without spaces are found within a sentence', () => {
    expect(found('昨日高雄市で', [], pack)).toEqual(['高雄市=gn:9406']);
    expect(found('ไปแม่สอดวันนี้', [], pack)).toEqual(['แม่สอด=gn:9408']);
  });

  test.each([
    ['وصل الوفد إلى الرقة يوم الاثنين', 'الرقة', 'gn:9401'],
    ['הדרך אל חיפה נסגרה', 'חיפה', 'gn:9405'],
    ['官员说，高雄市没有回应。', '高雄市', 'gn:9406'],
    ['月曜日、カオシュンへの道は閉鎖された', 'カオシュン', 'gn:9406'],
    ['월요일 수원시에서 회의가 열렸다', '수원시', 'gn:9407'],
    ['ถนนไปแม่สอดปิดเมื่อวันจันทร์', 'แม่สอด', 'gn:9408'],
    ['सोमवार को झाँसी में बैठक हुई', 'झाँसी', 'gn:9413'],
    ['ორშაბათს ბათუმი დაიკეტა', 'ბათუმი', 'gn:9404'],
    ['Երկուշաբթի Գյումրի քաղաքում', 'Գյումրի', 'gn:9409'],
    ['У місті Київка було тихо', 'Київка', 'gn:9410'],
  ])('are found inside running text, whatever is made of them: %s', (text, name, id) => {
    const matches = scan(text, pack).map(({ start, end, postings }) => [
      text.slice(start, end),
      postings.map((one) => pack.id(one.entity)),
    ]);
    expect(matches).toEqual([[name, [id]]]);
  });

  it('are not found by a part of their letters', () => {
    for (const part of ['高雄', '雄市', 'カオ', '수원', 'ბათუმ', 'חיפ', 'Київк']) expect(ids(part), part).toEqual([]);
  });
});
