// @vitest-environment happy-dom
/** Reading an article: what is sent to the background, what is painted, what the popup is told. */
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MAX_TEXT } from '../../../extension/messages.ts';
import { readArticle } from '../../../page/reading.ts';
import { client, collect, highlights, painted, paragraphs, session, stopSessions, stubHighlights } from './page-parts.ts';

beforeEach(stubHighlights);
afterEach(stopSessions);

const filler = (length: number) => 'lorem ipsum '.repeat(Math.ceil(length / 12)).slice(0, length);

async function read(html: string[], names: string[]) {
  paragraphs(...html);
  const background = client(names);
  const own = session();
  await readArticle(own, background.client, collect);
  return { session: own, ...background };
}

describe('a short article', () => {
  it('is sent as one text, a line for each block, with nothing known before', async () => {
    const { asked } = await read(['In <b>Iraq</b>', 'and Syria'], []);
    expect(asked).toEqual([{ text: 'In Iraq\nand Syria', known: [] }]);
  });

  it('has the first mention of each name painted', async () => {
    await read(['Iraq, Syria', 'Iraq again'], ['Iraq', 'Syria']);
    expect(painted()).toEqual(['dl-1 Iraq', 'dl-1 Syria']);
  });

  it('without text is not sent at all', async () => {
    const { asked, session: own } = await read([], ['Iraq']);
    expect(asked).toEqual([]);
    expect(own.state).toEqual({ kind: 'no-names' });
  });
});

describe('an article that the page draws anew while it is being read', () => {
  it('is read once more, and its names are marked where they now stand', async () => {
    paragraphs('In Iraq');
    const base = client(['Iraq']);
    const annotate: typeof base.client.annotate = (text, known, date) => {
      if (base.asked.length === 0) paragraphs('In Iraq');
      return base.client.annotate(text, known, date);
    };
    await readArticle(session(), { ...base.client, annotate }, collect);
    expect(base.asked).toHaveLength(2);
    expect(painted()).toEqual(['dl-1 Iraq']);
    expect([...highlights.values()][0]?.ranges[0]?.startContainer.isConnected).toBe(true);
  });
});

describe('a long article', () => {
  it('is sent in parts that fit a message, end where a block ends, and lose nothing', async () => {
    const html = Array.from({ length: 40 }, (_, i) => `${i} ${filler(4000)}`);
    const { asked } = await read(html, []);
    expect(asked.length).toBeGreaterThan(1);
    for (const { text } of asked) expect(text.length).toBeLessThanOrEqual(MAX_TEXT);
    expect(asked.map(({ text }) => text).join('')).toBe(html.join('\n'));
    for (const { text } of asked.slice(0, -1)) expect(text.endsWith('\n')).toBe(true);
  });

  it('has names found wherever the parts are cut', async () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 30_000 }), { minLength: 3, maxLength: 9 });
    await fc.assert(
      fc.asyncProperty(sizes, async (lengths) => {
        stubHighlights();
        const names = lengths.flatMap((_, i) => [`Alpha${i}x`, `Omega${i}x`]);
        await read(
          lengths.map((length, i) => `Alpha${i}x ${filler(length)} Omega${i}x`),
          names,
        );
        expect(painted()).toEqual(names.map((name) => `dl-1 ${name}`));
      }),
      { seed: 60, numRuns: 15 },
    );
  });

  it('tells each part what the ones before named, and no more than a message may hold', async () => {
    const many = Array.from({ length: 600 }, (_, i) => `Name${i}x`);
    const { asked } = await read([many.join(' '), filler(59_000), filler(59_000), 'end'], many);
    expect(asked[0]?.known).toEqual([]);
    expect(asked[1]?.known).toContain('name0x');
    for (const { known } of asked) expect(known.length).toBeLessThanOrEqual(500);
  });

  it('of one endless block is cut, but still sent whole', async () => {
    const { asked } = await read([filler(130_000)], []);
    for (const { text } of asked) expect(text.length).toBeLessThanOrEqual(MAX_TEXT);
    expect(asked.map(({ text }) => text).join('')).toBe(filler(130_000));
  });
});

describe('the state for the popup', () => {
  it('counts names and marks by style, with the article’s date', async () => {
    paragraphs('Iraq, Syria and Iraq');
    const own = session();
    own.date = '2017-11-03';
    await readArticle(own, client(['Iraq', 'Syria']).client, collect);
    expect(own.state).toEqual({
      kind: 'reading',
      names: 2,
      marked: 2,
      date: '2017-11-03',
      byStyle: { place: 2, group: 0, official: 0, person: 0 },
    });
  });

  it('says so where no name is known', async () => {
    expect((await read(['Nothing'], ['Iraq'])).session.state).toEqual({ kind: 'no-names' });
  });

  it('gives the words of a background that failed', async () => {
    paragraphs('Iraq');
    const own = session();
    const failing = { ...client([]).client, annotate: () => Promise.reject(new Error('The data file is missing.')) };
    await readArticle(own, failing, collect);
    expect(own.state).toEqual({ kind: 'failed', message: 'The data file is missing.' });
  });
});

describe('the end of a session', () => {
  it('takes all marks away', async () => {
    const { session: own } = await read(['Iraq'], ['Iraq']);
    expect(painted()).toHaveLength(1);
    own.stop();
    expect(painted()).toEqual([]);
  });

  it('before the answer came leaves nothing painted', async () => {
    paragraphs('Iraq');
    const own = session();
    const reading = readArticle(own, client(['Iraq']).client, collect);
    own.stop();
    await reading;
    expect(painted()).toEqual([]);
  });
});
