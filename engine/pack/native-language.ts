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
  Cyrl: { script: 'Cyrl', languages: { uk: 'UA', ru: 'RU', be: 'BY', bg: 'BG', sr: 'RS', mk: 'MK', kk: 'KZ', ky: 'KG', tg: 'TJ', mn: 'MN' } },
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
