/** A name's word as it may stand in the gazetteer, made from a word of a text that is an inflected form of it. */
export interface BaseForm {
  /** Folded as the index folds names. */
  folded: string;
  /** Letters at the start of the text's word that are no part of the name: "و" in "وسوريا". */
  skip: number;
  /** Only as the beginning of a longer name: "Vereinigten" is "Vereinigte" before "Staaten". */
  isPart?: boolean;
}

/** Base forms of the first word of a name, or of a later one, from its folded letters. The word itself is among them where it may be one. */
export type BaseForms = (folded: string, isFirst: boolean) => readonly BaseForm[];

/** How the forms of a language are told back. */
export interface FormRules {
  bases: BaseForms;
  /** Words that names have in small letters after their first, folded: other small words end a name, which saves reading on. */
  small: ReadonlySet<string>;
}

/** Endings of forms with the endings of the words that they may be forms of. */
export type Endings = readonly (readonly [form: string, bases: readonly string[]])[];

/** Fewest letters before the ending: shorter words would become anything. */
const SHORTEST_STEM = 2;

/** The word and all that it may be a form of by its endings; `part` marks them as {@link BaseForm.isPart}. */
export function basesByEnding(folded: string, endings: Endings, part: Pick<BaseForm, 'isPart'> = {}): BaseForm[] {
  const bases = new Set([folded]);
  for (const [form, baseEndings] of endings) {
    if (!folded.endsWith(form) || folded.length - form.length < SHORTEST_STEM) continue;
    const stem = folded.slice(0, folded.length - form.length);
    for (const ending of baseEndings) bases.add(stem + ending);
  }
  return [...bases].map((base) => ({ folded: base, skip: 0, ...part }));
}
