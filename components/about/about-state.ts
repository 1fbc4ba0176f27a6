/** What the page about the data knows of the data that are loaded. */
export type DataState =
  | { kind: 'loading' }
  /** `version` is year and month, "2026.11"; `counts` how much there is of each thing, by name. */
  | { kind: 'known'; version: string; counts: Readonly<Record<string, number>> }
  /** `message` is the error's own words. */
  | { kind: 'failed'; message: string };
