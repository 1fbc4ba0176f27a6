/** Telling English prose from other languages. */
import { expect, test } from 'vitest';
import { isEnglish } from '../../../engine/is-english.ts';

test.each([
  ['The army said that it had taken the town and that it would hold it for as long as it was needed.', true],
  ['Die Armee teilte mit, dass sie die Stadt eingenommen habe und sie halten werde, solange es nötig sei.', false],
  ['L’armée a déclaré avoir pris la ville et vouloir la tenir aussi longtemps que nécessaire, selon un porte-parole.', false],
  ['Армия сообщила, что заняла город и будет удерживать его столько, сколько потребуется, сказал представитель.', false],
  ['قال الجيش إنه سيطر على المدينة وإنه سيحتفظ بها ما دام ذلك ضروريا وفق ما ذكره المتحدث باسمه يوم الجمعة', false],
  ['Al Qaim', false],
  ['', false],
])('%s', (text, expected) => {
  expect(isEnglish(text)).toBe(expected);
});
