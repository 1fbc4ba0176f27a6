/**
 * Colours of the card in both themes. Text has at least 4.5:1 on its ground, shapes that carry meaning 3:1; a unit test computes it.
 * No red or green: a figure is never shown as good, bad, right or wrong.
 */
export interface Tokens {
  ink: string;
  muted: string;
  /** Hairlines and grid: decoration, no contrast is owed. */
  line: string;
  paper: string;
  wash: string;
  /** Edges that show a control, the zero line. */
  edge: string;
  place: string;
  group: string;
  official: string;
  person: string;
  bar: string;
  /** Other estimates beside the lead. */
  barQuiet: string;
  focus: string;
}

export const light: Tokens = {
  ink: '#1b1f24',
  muted: '#566069',
  line: '#dfe3e8',
  paper: '#ffffff',
  wash: '#f5f6f8',
  edge: '#7b8794',
  place: '#0b6b63',
  group: '#9a3412',
  official: '#3b4fb8',
  person: '#7a3e87',
  bar: '#3f6ea6',
  barQuiet: '#6f8fb8',
  focus: '#1d4ed8',
};

export const dark: Tokens = {
  ink: '#e8eaed',
  muted: '#a3acb6',
  line: '#3a4149',
  paper: '#1d2126',
  wash: '#262b31',
  edge: '#7a8592',
  place: '#5cc7bb',
  group: '#f2a37a',
  official: '#a3b1ff',
  person: '#d9a6e4',
  bar: '#8db4e3',
  barQuiet: '#6488b4',
  focus: '#8ab4ff',
};

/** "--dl-ink: #1b1f24; …" for one rule of the sheet. */
export function asProperties(tokens: Tokens): string {
  return Object.entries(tokens)
    .map(([name, colour]) => `--dl-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}: ${colour};`)
    .join(' ');
}
