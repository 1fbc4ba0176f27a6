/** Who says a figure: the subject of the sentence's verb of saying, or who follows "according to". */
import type { Mention } from '../mention.ts';
import type { Token } from '../numbers/tokens.ts';
import type { Speaker } from './claim.ts';
import type { ClaimWords } from './claim-words.ts';
import type { Sentence } from './sentence.ts';

const MAX_SUBJECT = 8;
/** Words of a subject with a relative clause, as far as its verb. */
const MAX_LONG_SUBJECT = 40;
const END = /^[.,;:!?"“”()—]$/u;

/** The speaker of a number that stands at `offset`: of its own clause, else of the sentence; for "he said" the last one of the sentences before. */
export function speakerAt(sentence: Sentence, offset: number, before: Speaker | undefined, words: ClaimWords): Speaker | undefined {
  const { tokens } = sentence;
  const isBreak = (token: Token) => token.text === ';' || words.clauseBreaks.includes(token.lower);
  const at = tokens.findLastIndex(({ start }) => start <= offset);
  const from = tokens.findLastIndex((token, index) => index <= at && isBreak(token)) + 1;
  const next = tokens.findIndex((token, index) => index > at && isBreak(token));
  return speakerIn(sentence, from, next < 0 ? tokens.length : next, before, words) ?? speakerOf(sentence, before, words);
}

/** The sentence's first speaker. */
export function speakerOf(sentence: Sentence, before: Speaker | undefined, words: ClaimWords): Speaker | undefined {
  return speakerIn(sentence, 0, sentence.tokens.length, before, words);
}

function speakerIn(sentence: Sentence, from: number, to: number, before: Speaker | undefined, words: ClaimWords): Speaker | undefined {
  const { tokens } = sentence;
  for (let at = from; at < to; at++) {
    const [token, next] = [tokens[at], tokens[at + 1]];
    if (token?.lower === 'according' && next?.lower === 'to') return phraseFrom(sentence, at + 2);
    if (!token || !words.says.includes(token.lower) || token.lower === 'according') continue;
    if (words.claims.includes(token.lower) && !words.that.includes(next?.lower ?? '')) continue;
    const subject = subjectBefore(sentence, at, words);
    if (subject === 'pronoun') return before;
    if (subject) return subject;
    // "…, said Col. Doe": the verb first.
    const isInverted = tokens[at - 1] !== undefined && /^[,"”’]$/u.test(tokens[at - 1]?.text ?? '');
    if (isInverted) return phraseFrom(sentence, at + 1);
  }
  return undefined;
}

/** Words from the beginning of the clause, or after its last mark, to the verb. */
function subjectBefore(sentence: Sentence, verb: number, words: ClaimWords): Speaker | 'pronoun' | undefined {
  const { tokens } = sentence;
  const long = headOfRelative(sentence, verb, words);
  if (long) return long;
  let from = verb;
  while (from > 0 && verb - from < MAX_SUBJECT && !END.test(tokens[from - 1]?.text ?? '') && !isInnerBreak(tokens[from - 1], words)) from--;
  let to = verb;
  while (to > from && words.auxiliaries.includes(tokens[to - 1]?.lower ?? '')) to--;
  const [first, last] = [tokens[from], tokens[to - 1]];
  if (!first || !last || from >= to || words.prepositions.includes(last.lower)) return undefined;
  const inside = tokens.slice(from, to);
  if (inside.some(({ lower }) => words.passive.includes(lower))) return undefined;
  if (isRelative(inside, words)) return undefined;
  if (inside.length === 1 && words.pronouns.includes(first.lower)) return first.lower === 'it' ? undefined : 'pronoun';
  if (inside.some(({ kind }) => kind === 'digits')) return undefined;
  return withEntity(first, last, sentence.mentions);
}

/** "A coalition which has backed allies on both sides said": who is before the relative clause, where the clause runs on to the verb. */
function headOfRelative({ tokens, mentions }: Sentence, verb: number, words: ClaimWords): Speaker | undefined {
  let from = verb;
  while (from > 0 && verb - from < MAX_LONG_SUBJECT && !END.test(tokens[from - 1]?.text ?? '')) from--;
  const relative = tokens.findIndex(({ lower }, index) => index > from && index < verb - 1 && words.relatives.includes(lower));
  const [first, last] = [tokens[from], tokens[relative - 1]];
  if (relative < 0 || relative - from > MAX_SUBJECT || !first || !last) return undefined;
  // Another verb of saying in between has a subject of its own.
  if (tokens.slice(from, verb).some(({ lower }) => words.says.includes(lower))) return undefined;
  return withEntity(first, last, mentions);
}

/** "which said", "who told": of whom, the words before say. */
function isRelative(inside: readonly Token[], { relatives }: ClaimWords): boolean {
  return inside.some(({ lower }) => relatives.includes(lower));
}

function isInnerBreak(token: Token | undefined, { clauseBreaks, says }: ClaimWords): boolean {
  return (
    token !== undefined &&
    (clauseBreaks.includes(token.lower) || says.includes(token.lower) || token.lower === 'and' || token.lower === 'that')
  );
}

function phraseFrom(sentence: Sentence, from: number): Speaker | undefined {
  const { tokens } = sentence;
  let to = from;
  while (to < tokens.length && to - from < MAX_SUBJECT && !/^[,;:!?"“”()—]$/u.test(tokens[to]?.text ?? '') && !isFinalStop(tokens, to))
    to++;
  const [first, last] = [tokens[from], tokens[to - 1]];
  return first && last && to > from ? withEntity(first, last, sentence.mentions) : undefined;
}

const isFinalStop = (tokens: readonly Token[], at: number) => tokens[at]?.text === '.' && at === tokens.length - 1;

/** The phrase with the one known name in it; of several the first. */
function withEntity(first: Token, last: Token, mentions: readonly Mention[]): Speaker {
  const inside = mentions.filter(({ start, end, kind }) => kind === 'actor' && start >= first.start && end <= last.end);
  const [actor] = inside;
  return { start: first.start, end: last.end, ...(actor && { entity: actor.entity }) };
}
