/** Inflected and joined words told back to the words that they may be forms of. */
import { describe, expect, it, test } from 'vitest';
import { formRulesOf } from '../../../../engine/language/forms/base-forms.ts';
import type { Language } from '../../../../engine/language/language.ts';
import { foldedText } from '../../../../engine/names/words.ts';

const fold = (word: string) => foldedText(word, 0, word.length);
const bases = (language: Language, word: string, isFirst = true) => formRulesOf(language)?.bases(fold(word), isFirst) ?? [];
const words = (language: Language, word: string, isFirst = true) => bases(language, word, isFirst).map(({ folded }) => folded);

describe('Russian', () => {
  test.each([
    ['Сирии', 'Сирия'],
    ['Сирию', 'Сирия'],
    ['Сирией', 'Сирия'],
    ['Москвы', 'Москва'],
    ['Москвой', 'Москва'],
    ['Праги', 'Прага'],
    ['Ирана', 'Иран'],
    ['Иране', 'Иран'],
    ['Воронежем', 'Воронеж'],
    ['Китая', 'Китай'],
    ['Китаем', 'Китай'],
    ['Казани', 'Казань'],
    ['Казанью', 'Казань'],
    ['Ярославле', 'Ярославль'],
    ['Череповца', 'Череповец'],
    ['Нидерландов', 'Нидерланды'],
    ['Черкасс', 'Черкассы'],
    ['Донецкой', 'Донецкая'],
    ['Донецкую', 'Донецкая'],
    ['Нижнего', 'Нижний'],
    ['Грозном', 'Грозный'],
    ['Соединённых', 'Соединённые'],
    ['Баку', 'Баку'],
  ])('%s is a form of %s', (form, base) => {
    expect(words('ru', form)).toContain(fold(base));
  });
});

describe('Ukrainian', () => {
  test.each([
    ['Росії', 'Росія'],
    ['Росією', 'Росія'],
    ['Одеси', 'Одеса'],
    ['Одесі', 'Одеса'],
    ['Одесою', 'Одеса'],
    ['Празі', 'Прага'],
    ['Америці', 'Америка'],
    ['Львова', 'Львів'],
    ['Львові', 'Львів'],
    ['Києва', 'Київ'],
    ['Києвом', 'Київ'],
    ['Миколаєва', 'Миколаїв'],
    ['Тернополя', 'Тернопіль'],
    ['Тернополі', 'Тернопіль'],
    ['Кременця', 'Кременець'],
    ['Криму', 'Крим'],
    ['Ірані', 'Іран'],
    ['Китаю', 'Китай'],
    ['Черкас', 'Черкаси'],
    ['Чернівців', 'Чернівці'],
    ['Донецької', 'Донецька'],
    ['Донецькій', 'Донецька'],
    ['Кривого', 'Кривий'],
    ['Сполучених', 'Сполучені'],
  ])('%s is a form of %s', (form, base) => {
    expect(words('uk', form)).toContain(fold(base));
  });
});

describe('Arabic', () => {
  test.each([
    ['وسوريا', 'سوريا', 1],
    ['فالعراق', 'العراق', 1],
    ['بالعراق', 'العراق', 1],
    ['ولإسرائيل', 'إسرائيل', 2],
    ['للمغرب', 'المغرب', 1],
    ['وللولايات', 'الولايات', 2],
    ['وبلغاريا', 'بلغاريا', 1],
  ])('%s may be %s', (word, base, skip) => {
    expect(bases('ar', word)).toContainEqual({ folded: fold(base), skip });
  });

  it('takes nothing off words that would become too short, nor off later words of a name', () => {
    expect(bases('ar', 'بها')).toEqual([]);
    expect(words('ar', 'وسوريا', false)).toEqual([fold('وسوريا')]);
  });
});

test.each([
  ['בישראל', 'ישראל', 1],
  ['ולסוריה', 'סוריה', 2],
  ['שבעזה', 'עזה', 2],
])('Hebrew %s may be %s', (word, base, skip) => {
  expect(bases('he', word)).toContainEqual({ folded: fold(base), skip });
});

describe('German', () => {
  it('has genitives, and adjectives before another word', () => {
    expect(bases('de', 'Syriens')).toContainEqual({ folded: 'syrien', skip: 0 });
    expect(bases('de', 'Vereinigten')).toContainEqual({ folded: 'vereinigte', skip: 0, isPart: true });
    expect(words('de', 'Königreichs', false)).toContain('konigreich');
  });

  it('leaves short words alone', () => {
    expect(words('de', 'Eis')).toEqual(['eis']);
  });
});

test('English has no forms to be told back', () => {
  expect(formRulesOf('en')).toBeUndefined();
  expect(formRulesOf(undefined)).toBeUndefined();
});
