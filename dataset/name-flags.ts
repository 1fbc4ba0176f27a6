/** Flags of a curated name. */
import { AMBIGUITY_CLASSES, NameFlag } from '../engine/pack/layout.ts';
import type { Row } from './schema.ts';

/** What the tables say of a name as bits of {@link NameFlag}. */
export function curatedFlags({ name, class: kind, use, sign }: Pick<Row<'names'>, 'name' | 'class' | 'use' | 'sign'>): number {
  // "Miss.", "OK", "La.": a state only where it is also named in full.
  const isShortAbbreviation = kind === 'abbreviation' && sign === 'second' && !/\..*\./.test(name);
  return (
    (kind === 'weak' || isShortAbbreviation ? AMBIGUITY_CLASSES.indexOf('weak') : 0) |
    (sign === 'second' ? NameFlag.needsSign : 0) |
    (kind === 'adjective' ? NameFlag.adjective : 0) |
    (use === 'spelling' ? NameFlag.form : 0)
  );
}
