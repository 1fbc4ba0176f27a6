/** Reads the forms that a language gives to names. */
import { FormReader } from '../../names/forms.ts';
import type { Pack } from '../../pack/pack.ts';
import type { Language } from '../language.ts';
import { acceptsForm } from './accept.ts';
import { formRulesOf } from './base-forms.ts';

const readers = new WeakMap<Pack, Map<Language, FormReader>>();

/** The reader for a text in this language; undefined if names stand in it as the gazetteer has them, as in English. */
export function formReaderOf(language: Language | undefined, pack: Pack): FormReader | undefined {
  const rules = formRulesOf(language);
  if (!language || !rules) return undefined;
  const ofPack = readers.get(pack) ?? new Map<Language, FormReader>();
  readers.set(pack, ofPack);
  const known = ofPack.get(language) ?? new FormReader(rules, acceptsForm(language), pack);
  ofPack.set(language, known);
  return known;
}
