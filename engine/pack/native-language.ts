/** Which language a name in a script other than Latin is in, in its own country; taken from CLDR's likely subtags for the territory. */

const SCRIPTS: [string, RegExp][] = [
  ['Latn', /\p{Script=Latin}/u],
  ['Arab', /\p{Script=Arabic}/u],
  ['Cyrl', /\p{Script=Cyrillic}/u],
  ['Hebr', /\p{Script=Hebrew}/u],
  ['Hira', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['Hang', /\p{Script=Hangul}/u],
  ['Hani', /\p{Script=Han}/u],
  ['Grek', /\p{Script=Greek}/u],
  ['Armn', /\p{Script=Armenian}/u],
  ['Geor', /\p{Script=Georgian}/u],
  ['Ethi', /\p{Script=Ethiopic}/u],
  ['Deva', /\p{Script=Devanagari}/u],
  ['Beng', /\p{Script=Bengali}/u],
  ['Mymr', /\p{Script=Myanmar}/u],
  ['Thai', /\p{Script=Thai}/u],
  ['Khmr', /\p{Script=Khmer}/u],
  ['Laoo', /\p{Script=Lao}/u],
  ['Sinh', /\p{Script=Sinhala}/u],
  ['Taml', /\p{Script=Tamil}/u],
];

/** ISO 15924 code of the script of a name's letters, "Zyyy" if none of those known here. */
export function scriptOf(text: string): string {
  return SCRIPTS.find(([, letters]) => letters.test(text))?.[0] ?? 'Zyyy';
}

const BY_SCRIPT: Record<string, { script: string; languages: Record<string, string> }> = {
  Arab: {
    script: 'Arab',
    languages: {
      ar: 'IQ SY LB JO PS YE SA AE QA KW BH OM EG SD LY TN DZ MA EH MR SO DJ TD KM',
      fa: 'IR AF',
      ur: 'PK',
    },
  },
  Cyrl: {
    script: 'Cyrl',
    languages: { uk: 'UA', ru: 'RU', be: 'BY', bg: 'BG', sr: 'RS', mk: 'MK', kk: 'KZ', ky: 'KG', tg: 'TJ', mn: 'MN' },
  },
  Hebr: { script: 'Hebr', languages: { he: 'IL' } },
  Grek: { script: 'Grek', languages: { el: 'GR CY' } },
  Armn: { script: 'Armn', languages: { hy: 'AM' } },
  Geor: { script: 'Geor', languages: { ka: 'GE' } },
  Ethi: { script: 'Ethi', languages: { am: 'ET', ti: 'ER' } },
  Hani: { script: 'Hani', languages: { zh: 'CN TW HK MO', ja: 'JP' } },
  Hang: { script: 'Hang', languages: { ko: 'KR KP' } },
  Deva: { script: 'Deva', languages: { hi: 'IN', ne: 'NP' } },
  Beng: { script: 'Beng', languages: { bn: 'BD' } },
  Mymr: { script: 'Mymr', languages: { my: 'MM' } },
  Thai: { script: 'Thai', languages: { th: 'TH' } },
  Khmr: { script: 'Khmr', languages: { km: 'KH' } },
  Laoo: { script: 'Laoo', languages: { lo: 'LA' } },
  Sinh: { script: 'Sinh', languages: { si: 'LK' } },
};

const BY_COUNTRY = new Map(
  Object.values(BY_SCRIPT).flatMap(({ script, languages }) =>
    Object.entries(languages).flatMap(([language, countries]) =>
      countries.split(' ').map((country): [string, { language: string; script: string }] => [country, { language, script }]),
    ),
  ),
);

/** Language and script in which a country writes its own names, unless it writes them in Latin letters. */
export function nativeLanguage(country: string): { language: string; script: string } | undefined {
  return BY_COUNTRY.get(country);
}

/**
 * Letters of languages that share a script with others: GeoNames does not say in which language a name is, so one with a letter that the
 * country's language lacks is not its native name, and one that only a neighbour's language may have meant is not told apart.
 */
const ALPHABETS: Record<string, RegExp> = {
  uk: /^[абвгґдеєжзиіїйклмнопрстуфхцчшщьюя'’ -]+$/i,
  ru: /^[абвгдеёжзийклмнопрстуфхцчшщъыьэюя -]+$/i,
  be: /^[абвгдеёжзійклмнопрстуўфхцчшыьэюя'’ -]+$/i,
  bg: /^[абвгдежзийклмнопрстуфхцчшщъьюя -]+$/i,
  ar: /^[\u0621-\u063a\u0641-\u064a -]+$/,
  fa: /^[\u0621-\u063a\u0641-\u0648\u067e\u0686\u0698\u06a9\u06af\u06cc -]+$/,
};

/** Letters that Ukrainian and Russian names have of themselves: without one a name in both alphabets may be either. */
const TELLING: Record<string, RegExp> = { uk: /[ґєії'’]/i };

/** Whether a name can be in this language by its letters. */
function isWrittenIn(text: string, language: string): boolean {
  return (ALPHABETS[language]?.test(text) ?? true) && (TELLING[language]?.test(text) ?? true);
}

/** Languages of which a script has several that spell alike: only a single candidate is taken for the native name. */
const SHARED_SCRIPTS: ReadonlySet<string> = new Set(['Cyrl', 'Hani']);

/** Tells which of a place's names are in the language of its country; none where several may be and GeoNames does not say which is. */
export function nativeNames(texts: readonly string[], country: string): { languageOf(text: string): string | undefined } {
  const native = nativeLanguage(country);
  const candidates = native ? texts.filter((text) => scriptOf(text) === native.script && isWrittenIn(text, native.language)) : [];
  const known = new Set(native && SHARED_SCRIPTS.has(native.script) && candidates.length > 1 ? [] : candidates);
  return { languageOf: (text) => (known.has(text) ? native?.language : undefined) };
}
