/**
 * Which language a text is in: by its script, by letters that only one language of the script has, and by its function words. What a page
 * claims is wrong too often (18 of 1,196 pages, the study of pages).
 */
import { foldedText } from '../names/words.ts';
import { functionWords } from './function-words.ts';
import { LATIN_LANGUAGES, type Language, type LatinLanguage } from './language.ts';

/** Letters that are looked at; a headline in another language does not change what an article is in. */
const SAMPLE = 4_000;

/** Part of the words that must be function words; English news has about 0.35, German and French under 0.08 of English ones. */
const ENGLISH_SHARE = 0.18;
/** The same for other languages, whose lists are longer: their news has from 0.39 to 0.49, of another language's words at most 0.3. */
const SHARE = 0.25;
/** Turkish has suffixes for most function words: its news has 0.14. Then letters tell that few languages have. */
const TURKISH_SHARE = 0.09;
const TURKISH_LETTERS = 0.03;
const FEWEST_WORDS = 12;
/** A script tells more than words do: three are a headline, fewer are a name by itself. */
const FEWEST_OF_SCRIPT = 3;

/** The language of a text, or undefined if it is too short to tell, or in another language. */
export function languageOf(text: string): Language | undefined {
  const sample = text.slice(0, SAMPLE).toLowerCase();
  const script = scriptOf(sample);
  if (script !== undefined && sample.trim().split(/\s+/, FEWEST_OF_SCRIPT).length < FEWEST_OF_SCRIPT) return undefined;
  if (script === 'arabic') return arabicOrPersian(sample);
  if (script === 'cyrillic') return russianOrUkrainian(sample);
  return script === 'hebrew' ? 'he' : latinLanguage(sample);
}

/** The script, by its main blocks in Unicode, that more than half of the letters are in. */
function scriptOf(sample: string): 'cyrillic' | 'hebrew' | 'arabic' | undefined {
  let [latin, cyrillic, hebrew, arabic] = [0, 0, 0, 0];
  for (let at = 0; at < sample.length; at++) {
    const unit = sample.charCodeAt(at);
    if (unit < 0x250) latin += unit >= 0x61 ? 1 : 0;
    else if (unit >= 0x400 && unit < 0x530) cyrillic++;
    else if (unit >= 0x5d0 && unit < 0x5eb) hebrew++;
    else if (unit >= 0x620 && unit < 0x700) arabic++;
  }
  const half = (latin + cyrillic + hebrew + arabic) / 2;
  if (cyrillic > half) return 'cyrillic';
  if (hebrew > half) return 'hebrew';
  return arabic > half ? 'arabic' : undefined;
}

/** Letters that Arabic lacks, against those that Persian lacks; of a few words without either it is Arabic. Urdu has letters of its own. */
function arabicOrPersian(sample: string): Language | undefined {
  if (count(sample, /[ٹڈڑںےہھ]/g) > 2) return undefined;
  return count(sample, /[پچژگکی]/g) > count(sample, /[ةيىكأإ]/g) ? 'fa' : 'ar';
}

/** Ukrainian has і, ї, є, ґ and not ы, э, ъ, ё; other languages of the script have letters that neither has, or none that only one has. */
function russianOrUkrainian(sample: string): Language | undefined {
  if (count(sample, /[ўјљњћђџѓќѕқңғүұһөәҳҷӣ]/g) > 2) return undefined;
  const [ukrainian, russian] = [count(sample, /[іїєґ]/g), count(sample, /[ыэъё]/g)];
  if (ukrainian !== russian) return ukrainian > russian ? 'uk' : 'ru';
  const words = wordsOf(sample);
  const known = (language: Language) => words.filter((word) => functionWords(language).has(word)).length;
  return known('uk') > known('ru') ? 'uk' : 'ru';
}

function count(sample: string, letters: RegExp): number {
  return sample.match(letters)?.length ?? 0;
}

function wordsOf(sample: string): readonly string[] {
  return foldedText(sample, 0, sample.length).match(/\p{L}+/gu) ?? [];
}

/** Which of {@link LATIN_LANGUAGES} have a word among their function words, one bit each. */
let latinWords: ReadonlyMap<string, number> | undefined;

function readLatinWords(): ReadonlyMap<string, number> {
  const words = new Map<string, number>();
  LATIN_LANGUAGES.forEach((language, index) => {
    for (const word of functionWords(language)) words.set(word, (words.get(word) ?? 0) | (1 << index));
  });
  return words;
}

function latinLanguage(sample: string): LatinLanguage | undefined {
  latinWords ??= readLatinWords();
  const words = wordsOf(sample);
  if (words.length < FEWEST_WORDS) return undefined;
  const counts = LATIN_LANGUAGES.map(() => 0);
  for (const word of words) {
    for (let bits = latinWords.get(word) ?? 0, index = 0; bits !== 0; bits >>= 1, index++)
      counts[index] = (counts[index] ?? 0) + (bits & 1);
  }
  const best = counts.indexOf(Math.max(...counts));
  const language = LATIN_LANGUAGES[best];
  const share = (counts[best] ?? 0) / words.length;
  if (share >= (language === 'en' ? ENGLISH_SHARE : SHARE)) return language;
  const turkish = (counts[LATIN_LANGUAGES.indexOf('tr')] ?? 0) / words.length;
  return turkish >= TURKISH_SHARE && count(sample, /[ğış]/g) >= TURKISH_LETTERS * sample.length ? 'tr' : undefined;
}
