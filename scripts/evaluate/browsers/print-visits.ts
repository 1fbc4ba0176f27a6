/** Prints what the visits of saved pages showed. */
import type { Visit } from './visit.ts';

export function printRow(visit: Visit): void {
  const { id, kind, state, marks, cards, shift, violations, notes } = visit;
  const opened = cards.filter(({ outcome }) => outcome === 'opened').length;
  const shifts = kind === 'chrome' ? `shift ${shift.toFixed(3)}` : ''.padEnd(11);
  const cells = [
    kind.padEnd(7),
    id.slice(0, 44).padEnd(44),
    (state?.kind ?? 'no answer').padEnd(11),
    `${marks.length} marks`.padStart(9),
    `cards ${opened}/${cards.length}`,
    shifts,
    violations.length === 0 ? 'ok' : `${violations.length} violations`,
  ];
  console.log(cells.join('  '));
  for (const violation of violations) console.log(`    ! ${violation}`);
  for (const note of notes) console.log(`    · ${note}`);
}

export function printSummary(visits: readonly Visit[]): void {
  for (const kind of ['chrome', 'firefox'] as const) {
    const here = visits.filter((visit) => visit.kind === kind);
    if (here.length === 0) continue;
    const news = here.filter(({ collection }) => collection === 'news');
    const other = here.filter(({ collection }) => collection === 'other');
    const cards = here.flatMap((visit) => visit.cards);
    const count = (outcome: string) => cards.filter((card) => card.outcome === outcome).length;
    const sum = (list: readonly Visit[]) => list.reduce((total, { marks }) => total + marks.length, 0);
    const holding = (...what: string[]) =>
      here.filter(({ violations }) => violations.some((each) => what.some((beginning) => each.startsWith(beginning)))).length;
    const read = news.filter(({ state }) => state?.kind === 'reading' || state?.kind === 'no-names').length;
    console.log(`\n${kind === 'chrome' ? 'Chromium' : 'Firefox'}: ${here.length} pages`);
    if (news.length > 0) console.log(`  news: ${read} of ${news.length} read as articles, ${sum(news)} marks`);
    if (other.length > 0)
      console.log(`  other: ${other.filter(({ marks }) => marks.length > 0).length} of ${other.length} marked, ${sum(other)} marks`);
    for (const { id, state, marks } of other)
      if (state && state.kind !== 'not-article')
        console.log(`    read as an article: ${id}, ${marks.map(({ text }) => text).join(', ') || 'nothing marked'}`);
    console.log(
      `  cards: ${count('opened')} of ${cards.length} opened, ${count('covered')} covered by the page, ${count('closed')} did not open`,
    );
    console.log(
      `  pages with errors of ours: ${holding('error')}; changed: ${holding('source', 'changes', 'cards left')}; moved: ${holding('boxes')}; shifted: ${holding('layout')}`,
    );
  }
  const violations = visits.reduce((total, visit) => total + visit.violations.length, 0);
  console.log(`\n${violations === 0 ? 'No violations.' : `${violations} violations.`}`);
}
