/** What is wrong with a pack, row by row, in keys of texts: the page and the command line say them in the reader's language. */
import type { MessageKey } from '../words/keys.ts';
import { MAX_LISTED } from './limits.ts';

/** Texts that say what is wrong and what to do. */
export type ProblemKey = Extract<MessageKey, `packs.problem${string}`>;

export interface Problem {
  /** "names.csv", "pack.json": where it stands; absent for what is wrong with the whole. */
  file?: string;
  /** Line of a CSV file, or number of the entry in a list of a JSON file, from 1. */
  row?: number;
  column?: string;
  key: ProblemKey;
  values?: Readonly<Record<string, string | number>>;
}

/** Thrown where reading can't go on: the file is no pack at all. */
export class PackFileError extends Error {
  override name = 'PackFileError';
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.key);
    this.problem = problem;
  }
}

/** Collects problems up to a number, and counts the rest. */
export class Problems {
  readonly listed: Problem[] = [];
  count = 0;

  add(problem: Problem): void {
    this.count++;
    if (this.listed.length < MAX_LISTED) this.listed.push(problem);
  }

  /** How many are not listed. */
  get more(): number {
    return this.count - this.listed.length;
  }
}

/** The start of a text that is repeated in a problem; what cannot be seen in it is made visible. */
export function quoted(text: string): string {
  const visible = text.replace(
    /[\p{C}\p{Zl}\p{Zp}]/gu,
    (hidden) => `<U+${(hidden.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`,
  );
  return [...visible].length > LONGEST ? `${[...visible].slice(0, LONGEST).join('')}…` : visible;
}

const LONGEST = 60;
