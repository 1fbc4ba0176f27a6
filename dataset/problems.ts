/** Problems found in the tables, each with the file, the row and the reason, so that whoever edited a row can find and mend it. */

export interface Problem {
  /** File name inside `dataset/tables`. */
  file: string;
  /** Line in the file, counted from 1 with the header; absent for problems of a whole file. */
  line?: number;
  reason: string;
}

/** More lines than this scroll the first ones, usually the cause, out of sight. */
const MAX_SHOWN = 40;

/** The tables cannot be compiled. The message lists every problem, one a line. */
export class DatasetError extends Error {
  override name = 'DatasetError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const shown = problems.slice(0, MAX_SHOWN).map(describeProblem);
    const rest = problems.length - shown.length;
    super([...shown, ...(rest > 0 ? [`… and ${rest} more`] : [])].join('\n'));
    this.problems = problems;
  }
}

/** "estimates.csv, row 12: low 2,500 is above best 1,500". */
function describeProblem(problem: Problem): string {
  const row = problem.line === undefined ? '' : `, row ${problem.line}`;
  return `${problem.file}${row}: ${problem.reason}`;
}
