/** English for the reading of numbers. */
import type { Bound, Lexicon } from '../lexicon.ts';
import { ENGLISH_UNITS } from './english-units.ts';

const words = (text: string): string[] => text.split(' ');
const phrases = (bound: Bound, list: string): Record<string, Bound> => Object.fromEntries(list.split(', ').map((each) => [each, bound]));

const UNITS = Object.fromEntries(
  words(
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
  ).map((word, index) => [word, index + 1]),
);

export const ENGLISH: Lexicon = {
  marks: { thousands: [','], decimal: ['.'] },
  units: { ...UNITS, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90 },
  scales: {
    ...{ hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12, dozen: 12 },
    ...{ k: 1e3, m: 1e6, mn: 1e6, mln: 1e6, bn: 1e9, b: 1e9, tn: 1e12 },
  },
  articles: ['a', 'an'],
  half: ['half'],
  and: ['and'],
  vague: words('dozens scores hundreds thousands millions billions several few many couple numerous multiple'),
  // Conventions of the annotated news: an order of magnitude, up to the next.
  vagueBounds: {
    hundreds: { low: 100, high: 999 },
    thousands: { low: 1000, high: 9999 },
    millions: { low: 1e6, high: 9_999_999 },
    billions: { low: 1e9, high: 9_999_999_999 },
    'tens of thousands': { low: 10_000, high: 99_999 },
    'hundreds of thousands': { low: 100_000, high: 999_999 },
    'tens of millions': { low: 1e7, high: 99_999_999 },
    'hundreds of millions': { low: 1e8, high: 999_999_999 },
    'low hundreds': { low: 100, high: 400 },
    'low thousands': { low: 1000, high: 4000 },
    'high hundreds': { low: 600, high: 999 },
  },
  before: {
    ...phrases(
      'at_least',
      'at least, no fewer than, no less than, not less than, not fewer than, a minimum of, as few as, as little as, minimum of, a low of, at least or equal to, greater than or equal to, larger than or equal to, more than or equal to, larger or equal than, greater or equal than, equal to or greater than, equal to or more than, > =, ≥',
    ),
    ...phrases(
      'more_than',
      'more than, over, above, well over, well above, in excess of, exceeding, exceeds, exceeded, upwards of, upward of, greater than, larger than, bigger than, higher than, north of, just over, slightly more than, slightly over, better than, >',
    ),
    ...phrases(
      'up_to',
      'up to, as many as, as much as, as high as, as large as, as big as, no more than, not more than, no greater than, at most, a maximum of, maximum of, a high of, a total of up to, less than or equal to, smaller than or equal to, fewer than or equal to, less or equal than, smaller or equal than, equal to or less than, < =, ≤',
    ),
    ...phrases('fewer_than', 'fewer than, less than, under, below, lower than, smaller than, well under, well below, not even, <'),
    ...phrases(
      'about',
      'about, around, some, roughly, approximately, an estimated, estimated, circa, c, approx, in the region of, on the order of, in the order of, something like, perhaps, maybe, possibly, probably, around about, an average of, average of, averaging, ~, ≈',
    ),
    ...phrases(
      'nearly',
      'nearly, almost, close to, just under, just below, just short of, nearing, approaching, slightly less than, slightly under',
    ),
    ...phrases('exact', 'only, just, exactly, a total of, precisely, a mere, total of, another, a further, all, some of the, the other'),
  },
  after: {
    ...phrases(
      'at_least',
      'or more, and more, or above, and above, or over, and over, and up, or greater, plus, at least, or higher, or larger',
    ),
    ...phrases('up_to', 'or less, or fewer, or below, and below, or under, at most, maximum, or lower, or smaller, at the most'),
    ...phrases('about', 'or so, more or less, or thereabouts, approximately, odd'),
  },
  tolerance: ['give or take', 'plus or minus', '±', '+/-', 'plus/minus', 'with a margin of'],
  between: ['between', 'anywhere between', 'somewhere between'],
  from: ['from', 'anywhere from'],
  to: words('to through - – — ‑ −'),
  or: ['or'],
  ranging: words(
    'range ranged ranges ranging varies varied vary varying anywhere somewhere estimates spans span spanning run runs stretching put',
  ),
  changing: words(
    'grew grown grow grows growing rose risen rise rises rising fell fallen fall falls falling increase increased increases increasing decrease decreased decreases decreasing drop dropped drops dropping cut cuts cutting revised revise revising up down declined decline declines declining expanded expand expanding shrank shrunk shrink shrinking narrowed slowed slow jumped jump climbed climb soared soar surged surge swelled swell swollen reduced reduce reducing raised raise raising upward upwards downward downwards lowered lower slid sank plunged plummeted doubled tripled changed went gone moved dwindled halved slashed widened eased improved accelerated edged inched',
  ),
  per100: ['%', '％', '٪', 'percent', 'pc', 'percentage', 'per cent'],
  streets: words('road street st avenue ave way drive lane boulevard blvd square court terrace highway parkway'),
  ages: words('age aged ages'),
  prefixes: words('sub minus plus'),
  owners: words('the its their our his her these those my your'),
  minus: ['minus'],
  outOf: { 'out of': true, in: true },
  by: words('by'),
  currencyBefore: words(
    '$ € £ ¥ ₹ ₽ ₪ ₴ ₺ ₩ usd eur gbp aud cad nzd jpy cny inr rub uah chf sek nok sar aed rm rs us$ a$ c$ nz$ hk$ s$ r$',
  ),
  natures: ENGLISH_UNITS,
  months: words(
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
  ),
  labels: words(
    'route highway interstate road autoroute motorway resolution article articles section sections chapter chapters part paragraph clause rule title game week round day flight no number nos page pages level phase type class grade episode season volume version model channel formula category group area room unit district zone sector block gate terminal platform line bus boeing airbus apollo psalm verse stage step item figure table appendix annex act protocol amendment proposition order decree form code mark mk generation gen bed lot building camp checkpoint point station precinct brigade division battalion regiment',
  ),
  yearBefore: words(
    'in since of by until till from during before after through around late early mid the last this next fall spring summer autumn winter to and between year season -',
  ),
  times: words("am pm a.m p.m gmt utc bst est edt pst pdt cet cest et ist o’clock o'clock noon"),
  scores: words(
    'win wins won victory lead leads led defeat defeats loss losses lost draw drew vote votes voted beat aggregate record final series down margin score scored decision scoreline',
  ),
  ordinalEndings: words('st nd rd th s'),
  parts: {
    third: 1 / 3,
    thirds: 1 / 3,
    quarter: 1 / 4,
    quarters: 1 / 4,
    fifth: 1 / 5,
    fifths: 1 / 5,
    tenth: 1 / 10,
    tenths: 1 / 10,
    half: 1 / 2,
    halves: 1 / 2,
  },
  of: ['of'],
  functionWords: words(
    'a an the and or but nor so yet of in on at by for from to with without into onto over under between among is are was were be been being has have had do does did will would could should may might must can it its he she they we you i his her their our this that these those who which what where when while as if than then there here not no per after before during since until about also because said says say against within through via both each every all any some such more most other own same very just only still even too now ago',
  ),
};
