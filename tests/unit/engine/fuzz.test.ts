/** Texts that nobody writes: whatever comes, `annotate` ends, does not throw, and its mentions are what it promises. `evaluate -- fuzz` tries ten times as many. */
import { describe, expect, it, test } from 'vitest';
import { annotate } from '../../../engine/annotate.ts';
import type { Mention } from '../../../engine/mention.ts';
import { fuzzText, LONG_TOKENS, namesOf } from '../../../scripts/evaluate/fuzz-texts.ts';
import { mentionFaults } from '../../../scripts/evaluate/mention-faults.ts';
import { randomNumbers } from '../../../scripts/random-numbers.ts';
import { realPack } from '../dataset/make-tables.ts';

const pack = realPack();
const names = namesOf(pack);
describe('20,000 texts of all scripts, halves of surrogate pairs, marks, unseen characters and names', { timeout: 60_000 }, () => {
  const random = randomNumbers(3);
  const texts = Array.from({ length: 20_000 }, () => fuzzText(random, names));

  it('give valid mentions in reading order', () => {
    let withMentions = 0;
    const faults: string[] = [];
    for (const text of texts) {
      const mentions = annotate(text, {}, pack);
      if (mentions.length > 0) withMentions++;
      faults.push(...mentionFaults(text, mentions, pack).map((fault) => `${JSON.stringify(text)}: ${fault}`));
    }
    expect(faults).toEqual([]);
    expect(withMentions / texts.length).toBeGreaterThan(0.3);
  });

  it('hold unseen characters, marks and broken pairs often enough for that to mean something', () => {
    const share = (holds: RegExp) => texts.filter((text) => holds.test(text)).length / texts.length;
    for (const holds of [/\p{Cs}/u, /[\u00ad\u200b-\u200f]/, /\p{M}{5}/u, /[\u{10000}-\u{10ffff}]/u])
      expect(share(holds), holds.source).toBeGreaterThan(0.2);
  });
});

/** Looking back or ahead over all of it at each unit would be 10¹² steps: the test would not end. How time grows, `evaluate -- fuzz` measures. */
describe('a million units of', { timeout: 60_000 }, () => {
  test.each(Object.entries(LONG_TOKENS))('%s', (_, make) => {
    const text = make(1_000_000, names);
    expect(mentionFaults(text, annotate(text, {}, pack), pack)).toEqual([]);
  });

  it.each([
    ['combining marks after a name', 'Iraq'],
    ['zero-width spaces before a name', 'Iraq'],
    ['spaces between the words of a name', 'Abu'],
  ])('%s do not hide it', (what, name) => {
    const text = LONG_TOKENS[what]?.(1_000_000, names) ?? '';
    expect(annotate(text, {}, pack).some(({ start }) => text.startsWith(name, start))).toBe(true);
  });
});

describe('the check of mentions', () => {
  const text = 'Iraq 😀 and Syria';
  const good: Mention = {
    start: 0,
    end: 4,
    kind: 'place',
    form: 'name',
    entity: pack.find('iso:IQ'),
    score: 1,
    marked: true,
    reasons: [{ key: 'card.reason.near' }],
  };
  test.each<[string, Partial<Mention>[]]>([
    ['no span of the text', [{ start: 4 }]],
    ['no span of the text', [{ end: 99 }]],
    ['begins or ends inside a surrogate pair', [{ end: 6 }]],
    ['no entity of the pack', [{ entity: -1 }]],
    ['not of its entity’s kind', [{ kind: 'actor' }]],
    ['score outside 0 to 1', [{ score: Number.NaN }]],
    ['marked though it is nested or an adjective', [{ form: 'adjective' }]],
    ['no reason', [{ reasons: [] }]],
    ['marked over another mark', [{}, { start: 3, end: 5 }]],
    ['before the mention that precedes it', [{ start: 2 }, { marked: false }]],
  ])('sees “%s”', (fault, changes) => {
    const mentions = changes.map((change) => ({ ...good, ...change }));
    expect(mentionFaults(text, mentions, pack).join()).toContain(fault);
  });

  it('finds nothing wrong with what is right', () => {
    const nested: Mention = { ...good, start: 2, form: 'nested', marked: false };
    expect(mentionFaults(text, [good, nested, { ...good, start: 12, end: 17 }], pack)).toEqual([]);
  });
});
