/** Telling the language of a text by its script, its letters and its function words. */
import { describe, expect, test } from 'vitest';
import { languageOf } from '../../../../engine/language/language-of.ts';

test.each([
  ['The army said that it had taken the town and that it would hold it for as long as it was needed.', 'en'],
  ['Die Armee teilte mit, dass sie die Stadt eingenommen habe und sie halten werde, solange es nötig sei.', 'de'],
  ['L’armée a déclaré avoir pris la ville et vouloir la tenir aussi longtemps que nécessaire, selon un porte-parole.', 'fr'],
  ['El ejército dijo que había tomado la ciudad y que la mantendría mientras fuera necesario, según un portavoz.', 'es'],
  ['L’esercito ha detto di avere preso la città e che la terrà per tutto il tempo che sarà necessario, secondo un portavoce.', 'it'],
  ['Het leger zei dat het de stad had ingenomen en dat het die zal houden zolang als dat nodig is.', 'nl'],
  ['O exército disse que tomou a cidade e que a manterá enquanto for necessário, segundo um porta-voz do governo.', 'pt'],
  ['Ordu şehri aldığını ve gerektiği sürece elinde tutacağını açıkladı, bu kararın başkan tarafından verildiğini söyledi.', 'tr'],
  ['Армия сообщила, что заняла город и будет удерживать его столько, сколько потребуется, сказал представитель.', 'ru'],
  ['Армія повідомила, що зайняла місто й утримуватиме його стільки, скільки потрібно, сказав речник.', 'uk'],
  ['قال الجيش إنه سيطر على المدينة وإنه سيحتفظ بها ما دام ذلك ضروريا وفق ما ذكره المتحدث باسمه يوم الجمعة', 'ar'],
  ['ارتش اعلام کرد که شهر را گرفته است و تا زمانی که لازم باشد آن را نگه می‌دارد', 'fa'],
  ['הצבא הודיע כי כבש את העיר וכי יחזיק בה כל עוד יהיה צורך בכך, אמר הדובר', 'he'],
])('%s', (text, language) => {
  expect(languageOf(text)).toBe(language);
});

describe('no language is told', () => {
  test.each([
    ['of a few words', 'Al Qaim'],
    ['of nothing', ''],
    ['of a name in another script', 'أبو كمال'],
    ['of Polish', 'Wojsko poinformowało, że zajęło miasto i będzie je utrzymywać tak długo, jak będzie to konieczne, powiedział rzecznik.'],
    [
      'of Bulgarian’s neighbours',
      'Војска је саопштила да је заузела град и да ће га држати колико год буде потребно, рекао је њен портпарол.',
    ],
    ['of Urdu', 'فوج نے کہا کہ اس نے شہر پر قبضہ کر لیا ہے اور جب تک ضرورت ہو گی اسے اپنے پاس رکھے گی، ترجمان نے بتایا'],
    ['of Danish', 'Hæren sagde, at den havde indtaget byen og ville holde den, så længe det var nødvendigt, sagde en talsmand.'],
  ])('%s', (_name, text) => {
    expect(languageOf(text)).toBeUndefined();
  });
});

test('a headline in another script does not change what an article is in', () => {
  expect(languageOf(`Київ. Kyiv. ${'The army said that it had taken the town and would hold it. '.repeat(3)}`)).toBe('en');
});
