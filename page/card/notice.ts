/** Words in place of a card. */
export interface Notice {
  message: string;
  /** What they are about; without it there is no card for a name. */
  heading?: string;
  /** Takes back what was done, under the words of a button. */
  undo?: { words: string; act(): Promise<void> };
}
