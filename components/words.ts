import type { EstimateGroup, EstimateLine } from '../engine/card-model.ts';
import { say } from './say.ts';

/** Counts words as a reader would: pieces between spaces that hold at least one letter or digit. */
export function countWords(...texts: (string | undefined)[]): number {
  let words = 0;
  for (const text of texts) {
    for (const piece of (text ?? '').split(/\s+/)) if (/[\p{L}\p{N}]/u.test(piece)) words += 1;
  }
  return words;
}

/** "Col. Ryan Dillon, spokesman, US-led coalition" → "Col. Ryan Dillon": enough to tell two rows of a chart apart. */
export function shortBy(by: string): string {
  const name = (by.split(/[,;(]/)[0] ?? '').trim();
  return name === '' ? by : name;
}

/** What a group of estimates is called below another: "Fighters in Al-Qaim" under "Fighters in Iraq and Syria" is "In Al-Qaim". */
export function shortHeading(group: EstimateGroup, lead: EstimateGroup): string {
  const { where, what, heading } = group;
  return where !== undefined && what === (lead.what ?? lead.heading) ? where : heading;
}

/** Invisible marks around words that run the other way (`engine/words/say.ts`). */
const ISOLATES = /[\u2066-\u2069]/g;

/** The source without its date where the date has just been printed: "TRT World, 3 Nov 2017" beside "3 Nov 2017" is "TRT World". */
export function shortSource(label: string, asOf: string): string {
  const bare = label.replaceAll(ISOLATES, '');
  const end = [', ', '، '].map((comma) => comma + asOf.replaceAll(ISOLATES, '')).find((each) => bare.endsWith(each));
  return end === undefined ? label : bare.slice(0, -end.length);
}

/** Whether every figure is a party's claim about itself or its enemy. */
export function allClaims(lines: readonly EstimateLine[]): boolean {
  return lines.every((line) => line.claim);
}

/** Screen readers skip a dash between digits, so a spoken range says "to". */
export function spoken(value: string): string {
  return value.replace(/(\d)\s*–\s*(?=\d)/g, `$1 ${say('card.rangeTo')} `);
}
