/** Prints a corpus' errors to the terminal, with a few words of its text around each: never write this output into the repository. */

import type { Pack } from '../../engine/pack/pack.ts';
import { reasonText } from '../../engine/reason.ts';
import { ENGLISH } from '../english.ts';
import type { FoundError } from './find-errors.ts';
import type { ErrorSection } from './group-errors.ts';
import { percent } from './print-figures.ts';

export function printErrors(corpus: string, sections: readonly ErrorSection[], pack: Pack): void {
  for (const { name, count, classes } of sections) {
    console.log(`\n${corpus}: ${name}, ${count}`);
    for (const each of classes) {
      console.log(`  ${String(each.count).padStart(5)} ${percent(each.count / count)}  ${each.name}`);
      for (const group of each.groups) console.log(`        ${String(group.count).padStart(4)} × ${described(group.first, pack)}`);
    }
  }
}

function described(error: FoundError, pack: Pack): string {
  const { before, text, after, mention, gold } = error;
  const context = `…${before}[[${text}]]${after}…`;
  const annotated = gold && `annotated ${annotation(error)}`;
  if (!mention) return [context, annotated].filter(Boolean).join('  ');
  const { entity, form, marked, score, reasons } = mention;
  const taken = `${pack.title(entity)} <${pack.id(entity)}, ${pack.type(entity)}>`;
  const how = `${score.toFixed(2)}${marked ? ' marked' : ''}${form === 'name' ? '' : ` ${form}`}: ${reasonText(reasons, ENGLISH.say)}`;
  return [context, `→ ${taken} ${how}`, annotated].filter(Boolean).join('  ');
}

function annotation({ text, gold }: FoundError): string {
  if (!gold) return '';
  const link = gold.wp ?? gold.wiki ?? (gold.geonameid === undefined ? '' : `gn:${gold.geonameid}`);
  return [gold.text === text ? '' : `“${gold.text}”`, gold.raw_type ?? '', link, gold.country ?? '']
    .filter((part) => part !== '')
    .join(' ');
}
