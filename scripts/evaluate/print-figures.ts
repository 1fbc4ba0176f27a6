/** Prints the table of aims and what each corpus scored. */
import { type Figure, isMet } from './figures.ts';
import type { CorpusResult } from './measure.ts';
import type { Recognition, Score } from './score.ts';

const COLUMNS = ['published', 'reach', 'later', 'now', 'whole files'];
const WIDTH = 12;

export function printFigures(figures: readonly Figure[]): void {
  const longest = Math.max(...figures.map(({ what }) => what.length));
  console.log(`${''.padEnd(longest)}${COLUMNS.map((column) => column.padStart(WIDTH)).join('')}`);
  for (const figure of figures) {
    const { what, published, reach, later, reached, asScored } = figure;
    const cells = [published ?? '–', share(reach), share(later), share(reached), asScored === undefined ? '' : share(asScored)];
    const met = isMet(figure);
    const verdict = (met === undefined ? '' : met ? 'met' : 'not met') + (figure.trained ? `, ${figure.trained}` : '');
    console.log(`${what.padEnd(longest)}${cells.map((cell) => cell.padStart(WIDTH)).join('')}  ${verdict}`.trimEnd());
  }
  console.log('“whole files”: what score.mjs says of the file as it is, where “now” leaves out what was not annotated.');
  if (figures.some(({ trained }) => trained === 'in sample'))
    console.log(
      '“in sample”: the engine’s weights were learned from this corpus, so the figure proves nothing; train without it to measure.',
    );
}

export function printCorpus(result: CorpusResult): void {
  const { corpus, score, asScored, placeLinks, words, milliseconds } = result;
  const speed = `${((1000 * milliseconds) / words).toFixed(2)} ms per 1,000 words`;
  console.log(`\n${corpus.name} (${corpus.lang}): ${score.documents} documents measured, ${words} words annotated, ${speed}`);
  printScore(score, corpus.places);
  if (placeLinks.checked > 0)
    console.log(`  place links   agree ${percent(placeLinks.agree / placeLinks.checked)} of ${placeLinks.checked}`);
  if (asScored) {
    const { allExact, marked } = asScored.places;
    console.log(`  whole file    exact ${rates(allExact)}   marked ${rates(marked)}`);
  }
  if (corpus.note) console.log(`  note: ${corpus.note}`);
}

function printScore({ places, resolution, actors }: Score, hasPlaces: boolean): void {
  if (hasPlaces) {
    for (const [name, recognition] of Object.entries(places)) console.log(`  ${name.padEnd(13)} ${rates(recognition)}`);
  }
  if (resolution) {
    const { a161, resolved, endToEndA161, linkedGold, exactId, medianKm } = resolution;
    console.log(
      `  within 161 km ${percent(a161)} of ${resolved} recognised, ${percent(endToEndA161)} of ${linkedGold} linked; exact id ${percent(exactId)}; median ${medianKm?.toFixed(1) ?? '–'} km`,
    );
  }
  if (actors) {
    const { precision, predicted, orgRecall, goldOrgs, personRecall, goldPeople, linkAgreement, linkChecked } = actors;
    const recall = `recall of organisations ${percent(orgRecall)} of ${goldOrgs}, of people ${percent(personRecall)} of ${goldPeople}`;
    console.log(
      `  actors        P ${percent(precision)} of ${predicted}; ${recall}; links agree ${percent(linkAgreement)} of ${linkChecked}`,
    );
  }
}

function rates({ p, r, f1, tp, fp, fn }: Recognition): string {
  return `P ${percent(p)}  R ${percent(r)}  F1 ${percent(f1)}  (${tp} right, ${fp} extra, ${fn} missed)`;
}

/** ".831", as the published tables have it. */
export function share(value: number | undefined): string {
  if (value === undefined) return '–';
  return value >= 1 ? '1.000' : value.toFixed(3).replace(/^0/, '');
}

export function percent(value: number): string {
  return `${(100 * value).toFixed(1).padStart(5)} %`;
}
