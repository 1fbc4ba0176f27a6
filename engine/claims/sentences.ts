/** Where the sentences of a text lie. */
export interface Span {
  start: number;
  end: number;
}

const splitter = new Intl.Segmenter('en', { granularity: 'sentence' });
/** "Lt. Gen. Doe": a capital follows, and yet no sentence ends. */
const ABBREVIATION =
  /(?:^|[\s(“"])(?:Lt|Col|Gen|Maj|Capt|Sgt|Brig|Cmdr|Adm|Mr|Mrs|Ms|Dr|Prof|St|Rep|Sen|Gov|Jan|Feb|Aug|Sept|Oct|Nov|Dec|No|vs|U\.S|U\.N|[A-Z])\.\s*$/u;

/** Sentences in order; what ends with an abbreviation goes on, a new line always ends one. */
export function sentencesOf(text: string): Span[] {
  const spans: Span[] = [];
  for (const { segment, index } of splitter.segment(text)) {
    const last = spans.at(-1);
    const before = last ? text.slice(Math.max(last.start, last.end - 12), last.end) : '';
    if (last && !before.includes('\n') && ABBREVIATION.test(before)) last.end = index + segment.length;
    else spans.push({ start: index, end: index + segment.length });
  }
  return spans;
}
