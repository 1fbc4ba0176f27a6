/** The English words for administrative units: to strip them from a name and to write the forms that news uses. */

/** Class words as they end an English name of a unit. */
const WORDS = [
  ...['Governorate', 'Province', 'Oblast', 'Region', 'State', 'Department', 'District', 'County', 'Prefecture', 'Canton', 'Voivodeship'],
  ...['Republic', 'Krai', 'Kray', 'Territory', 'Emirate', 'Municipality', 'Raion', 'Rayon', 'Parish', 'Division'],
];
const ENDING = new RegExp(`\\s(?:Regional State|Autonomous (?:Oblast|Region|Republic|Okrug)|${WORDS.join('|')})$`, 'i');

/** Class words that news writes after the name, by what the unit is called; beside these the label's own word. */
const NEWS_WORDS: Record<string, string[]> = {
  governorate: ['governorate', 'province'],
  province: ['province'],
  region: ['region'],
  state: ['state'],
  'administrative state': ['region', 'state'],
  department: ['department'],
  'metropolitan department': ['department'],
  prefecture: ['prefecture'],
  canton: ['canton'],
  voivodeship: ['voivodeship', 'province'],
  county: ['county'],
  district: ['district'],
  emirate: ['emirate'],
  territory: ['territory'],
};

/** Countries whose regions are called oblasts (Russia's, Ukraine's …) also in English. */
const OBLASTS = new Set(['UA', 'RU', 'BY', 'KZ', 'KG', 'BG', 'UZ', 'TJ']);

/** The same words before the name in Arabic, Persian and Urdu, after it in Russian and Ukrainian. */
const ARABIC_BEGINNING = /^(?:محافظة|ولاية|إقليم|منطقة|مقاطعة|استان|صوبہ) /u;
const CYRILLIC_ENDING = / (?:область|край|район|провинция|штат|провінція|губернаторство|мухафаза)$/u;

/** Arab countries whose units are called governorates as often as provinces. */
const GOVERNORATES = new Set(['IQ', 'SY', 'YE', 'EG', 'JO', 'LB', 'TN', 'KW', 'BH', 'OM', 'PS']);

/** "Anbar" of "Anbar Governorate"; the name itself if it ends in no class word or is nothing but one. */
export function strippedName(name: string): string {
  const stripped = name.replace(ENDING, '');
  // What is left of "Jewish Autonomous Oblast" is no name.
  return (/ish$/.test(stripped) ? name : stripped).replace(ARABIC_BEGINNING, '').replace(CYRILLIC_ENDING, '');
}

/** The class word of a name: "County" of "Cook County"; empty if it has none. */
export function classWordOf(name: string): string {
  return ENDING.exec(name)?.[0].trim() ?? '';
}

/** "Anbar governorate", "Anbar province": the lower-case word also stands for the capitalised one in a text. */
export function withClassWords(name: string, label: string, country: string): string[] {
  const words = [...(NEWS_WORDS[label.toLowerCase()] ?? [])];
  if (OBLASTS.has(country) && ['region', ''].includes(label.toLowerCase())) words.push('oblast', 'region');
  if (GOVERNORATES.has(country)) words.push('governorate', 'province');
  return [...new Set(words)].map((word) => `${name} ${word}`);
}

/** Words that units of one country share: they say nothing about whether two names mean one unit. */
const GENERIC = new Set(
  `north south east west northern southern eastern western central upper lower middle great grand municipality city urban county region province district
  state saint santa republic oblast federal capital metropolitan island islands atoll territory`.split(/\s+/),
);

/** Letters that two spellings of one name have in common at the beginning of a word ("Hadramaout", "Hadramawt"). */
const COMMON = 4;

/** Whether two spellings may be of one name: a word of both begins alike, or they differ in one letter. */
export function areAlike(one: string, other: string): boolean {
  const words = (name: string) =>
    name
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .filter((word) => word.length >= COMMON && !GENERIC.has(word));
  const beginnings = new Set(words(one).map((word) => word.slice(0, COMMON)));
  return words(other).some((word) => beginnings.has(word.slice(0, COMMON))) || differInOneLetter(one.toLowerCase(), other.toLowerCase());
}

function differInOneLetter(one: string, other: string): boolean {
  return one.length === other.length && [...one].filter((letter, index) => letter !== other[index]).length === 1;
}
