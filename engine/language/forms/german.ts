/** German genitives and the declined adjectives of names: "Syriens", "des Vereinigten Königreichs", "in den Vereinigten Staaten". */
import { type BaseForm, basesByEnding, type Endings } from './form.ts';

const NOUN: Endings = [
  ['s', ['']],
  ['es', ['']],
];
const ADJECTIVE: Endings = [
  ['en', ['e', 'es']],
  ['er', ['e']],
];

/** Letters from which a genitive is told; shorter words are others ("Das", "Eis"). */
const SHORTEST = 5;

/** Base forms of which a word may be a declined one. */
export function germanBases(folded: string, isFirst: boolean): BaseForm[] {
  if (folded.length < SHORTEST) return [{ folded, skip: 0 }];
  const nouns = basesByEnding(folded, NOUN);
  return isFirst ? [...nouns, ...basesByEnding(folded, ADJECTIVE, { isPart: true }).filter((base) => base.folded !== folded)] : nouns;
}
