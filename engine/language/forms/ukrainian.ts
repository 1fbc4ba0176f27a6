/** Case forms of Ukrainian names, told back to the nominative by their endings. Folded: й is и, ї is і, ґ is г. */
import { type BaseForm, basesByEnding, type Endings } from './form.ts';

/** Endings of men's words in a consonant, as in Львів: the і of the closed syllable opens in all of them. */
const OPENED = ['а', 'у', 'ом', 'ові', 'і', 'е'];
const OPENED_SOFT = ['я', 'ю', 'ем', 'еві', 'і'];

function opened(closed: string, open: readonly string[], endings: readonly string[]): Endings {
  return open.flatMap((stem) => endings.map((ending): [string, string[]] => [stem + ending, [closed]]));
}

const ENDINGS: Endings = [
  // Сирія, Корея, Одеса, Москва; Керч; Черкаси, Суми, Чернівці
  ['іі', ['ія']],
  ['ію', ['ія']],
  ['ією', ['ія']],
  ['и', ['а', 'ь']],
  ['і', ['а', 'я', '', 'ь']],
  ['ці', ['ка']],
  ['зі', ['га']],
  ['сі', ['ха']],
  ['у', ['а', '']],
  ['ю', ['я', 'ь', 'и', 'е']],
  ['ою', ['а']],
  ['ею', ['я', 'а']],
  ['єю', ['я']],
  ['ью', ['ь']],
  // Іран, Крим, Китай, Ізмаїл
  ['а', ['']],
  ['я', ['ь', 'и', 'е']],
  ['ом', ['']],
  ['ем', ['', 'ь']],
  ['єм', ['и']],
  ['ові', ['']],
  ['еві', ['', 'ь']],
  ['єві', ['и']],
  // Львів, Київ, Канів, Тернопіль, Кременець, Кривий Ріг
  ...opened('ів', ['ов', 'ев', 'єв'], OPENED),
  ...opened('іль', ['ол', 'ел'], OPENED_SOFT),
  ...opened('ець', ['ц', 'ьц'], OPENED_SOFT),
  ...opened('іг', ['ог'], OPENED),
  // Донецька, Кривий, Нижній, Сполучені
  ['оі', ['а']],
  ['іи', ['а', 'я']],
  ['ого', ['ии', 'е']],
  ['ього', ['іи', 'є']],
  ['ому', ['ии', 'е']],
  ['ьому', ['іи', 'є']],
  ['им', ['ии', 'е', 'і']],
  ['ім', ['ии', 'іи', 'е']],
  ['их', ['і']],
  ['ими', ['і']],
  // Штати, Чернівці, Черкаси, Суми, Афіни
  ['ів', ['и', 'і']],
  ['', ['и']],
  ['ам', ['и', 'і', 'а']],
  ['ами', ['и', 'і', 'а']],
  ['ах', ['и', 'і', 'а']],
  ['ям', ['і']],
  ['ями', ['і']],
  ['ях', ['і']],
];

/** Nominatives of which a word may be a form. */
export function ukrainianBases(folded: string): BaseForm[] {
  return basesByEnding(folded, ENDINGS);
}
