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

/**
 * What a group of estimates is called below the card of its own actor: "Islamic State fighters in Al-Qa'im" → "In Al-Qa'im".
 * Falls back to the whole heading where it does not start with the title and the unit.
 */
export function shortHeading(heading: string, title: string, unit: string): string {
  const start = `${title} ${unit} `;
  const rest = heading.startsWith(start) ? heading.slice(start.length) : heading;
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}

/** Screen readers skip a dash between digits, so a spoken range says "to". */
export function spoken(value: string): string {
  return value.replace(/(\d)\s*–\s*(?=\d)/g, '$1 to ');
}
