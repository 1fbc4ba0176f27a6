/** Groups errors by section, by class, and by what was written and taken for what, the most frequent first. */
import { type FoundError, SECTIONS, type Section } from './find-errors.ts';

export interface ErrorGroup {
  first: FoundError;
  count: number;
}

export interface ErrorClass {
  name: string;
  /** Errors of the class, those in `groups` or not. */
  count: number;
  groups: ErrorGroup[];
}

export interface ErrorSection {
  name: Section;
  count: number;
  classes: ErrorClass[];
}

/** Of each section all classes, and below them its `most` most frequent groups. */
export function groupErrors(errors: readonly FoundError[], most: number): ErrorSection[] {
  return SECTIONS.flatMap((name) => {
    const ofSection = errors.filter(({ section }) => section === name);
    if (ofSection.length === 0) return [];
    const shown = grouped(ofSection, (error) => `${error.errorClass}|${error.text}|${error.mention?.entity ?? ''}`).slice(0, most);
    const classes = grouped(ofSection, ({ errorClass }) => errorClass).map(({ first, count }) => ({
      name: first.errorClass,
      count,
      groups: shown.filter((group) => group.first.errorClass === first.errorClass),
    }));
    return [{ name, count: ofSection.length, classes }];
  });
}

function grouped(errors: readonly FoundError[], keyOf: (error: FoundError) => string): ErrorGroup[] {
  const groups = new Map<string, ErrorGroup>();
  for (const error of errors) {
    const key = keyOf(error);
    const group = groups.get(key);
    if (group) group.count++;
    else groups.set(key, { first: error, count: 1 });
  }
  return [...groups.values()].toSorted((a, b) => b.count - a.count);
}
