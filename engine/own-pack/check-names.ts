/**
 * Names of a pack are found in pages, so they are looked at most closely: letter for letter, no patterns, no letters that only look like
 * those of a known name, nothing that everyday text is full of.
 */
import { functionWords } from '../language/function-words.ts';
import { LATIN_LANGUAGES } from '../language/language.ts';
import { foldedKey, isFindable } from '../names/name-keys.ts';
import type { Bundled } from './bundled.ts';
import type { Report } from './check.ts';
import { ownKinds } from './check-references.ts';
import { MAX_NAME, MAX_NAMES_OF_ONE, MIN_NAME } from './limits.ts';
import { asLatin } from './look-alikes.ts';
import { type ProblemKey, quoted } from './problem.ts';
import type { Located, PackContent } from './rows.ts';
import { mixesScripts } from './scripts-of.ts';

export function checkNames(tables: PackContent['tables'], bundled: Bundled | undefined, report: Report, warn: Report): void {
  const counts = new Map<string, number>();
  const titles = new Map<string, number>();
  const bearers = new Map<string, string>();
  const own = ownKinds(tables);
  for (const name of tables.names) {
    const { row, entity, use } = name;
    const of = (counts.get(entity) ?? 0) + 1;
    counts.set(entity, of);
    if (of === MAX_NAMES_OF_ONE + 1) report('names', row, 'entity', 'packs.problemNames', { value: entity, most: MAX_NAMES_OF_ONE });
    if (use === 'title' || use === 'self') {
      if (!own.has(entity)) report('names', row, 'use', 'packs.problemBundledTitle', { value: entity });
      else if (use === 'title') titles.set(entity, (titles.get(entity) ?? 0) + 1);
    }
    checkName(name, bundled, report, warn);
    checkBearer(name, bearers, warn);
  }
  for (const table of ['places', 'actors'] as const)
    for (const { id, row } of tables[table])
      if (titles.get(id) !== 1) report(table, row, 'id', 'packs.problemTitles', { value: id, count: titles.get(id) ?? 0 });
}

function checkName({ row, name }: Located<'names'>, bundled: Bundled | undefined, report: Report, warn: Report): void {
  const value = quoted(name);
  const refused = refusal(name);
  if (refused) {
    report('names', row, 'name', refused, { value, least: MIN_NAME, most: MAX_NAME });
    return;
  }
  const latin = asLatin(name);
  if (latin !== undefined && bundled?.knows(latin) === true && !bundled.knows(name))
    report('names', row, 'name', 'packs.problemLooksLike', { value, latin });
  if (isEveryday(name)) warn('names', row, 'name', 'packs.problemEveryday', { value });
}

/** Why a name can't be taken, whatever else the pack or the bundled data say. */
function refusal(name: string): ProblemKey | undefined {
  const length = [...name].length;
  if (length < MIN_NAME || length > MAX_NAME) return 'packs.problemLength';
  if (/[*?[\]{}|^$\\]/.test(name)) return 'packs.problemPattern';
  if (!/\p{L}/u.test(name)) return 'packs.problemDigits';
  // Full-width letters, letters in circles, ligatures: another writing of the same letters, which looks like them.
  if (name.normalize('NFKC') !== name.normalize('NFC')) return 'packs.problemCompatibility';
  if (mixesScripts(name)) return 'packs.problemMixed';
  return isFindable(name) ? undefined : 'packs.problemFindable';
}

/** One name of two entities means the first of them, which its author should know. */
function checkBearer({ row, name, entity }: Located<'names'>, bearers: Map<string, string>, warn: Report): void {
  const key = foldedKey(name);
  if (key === '') return;
  const before = bearers.get(key);
  if (before === undefined) bearers.set(key, entity);
  else if (before !== entity) warn('names', row, 'name', 'packs.problemShared', { value: quoted(name), other: before });
}

const LANGUAGES = [...LATIN_LANGUAGES, 'ar', 'fa', 'he', 'ru', 'uk'] as const;

/** A word that texts are full of; where a sentence begins with it, it would be marked. */
function isEveryday(name: string): boolean {
  const small = name.toLowerCase();
  return LANGUAGES.some((language) => functionWords(language).has(small));
}
