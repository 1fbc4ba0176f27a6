/** `cli annotate`: documents in, mentions out, a line at a time. */
import { spawn } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { cli, jsonLines, type MentionJson, ROOT, temporary } from './run.ts';

interface Annotated {
  id: string | number;
  mentions: MentionJson[];
}

const TEXT = 'Daesh left Al Qaim, said Ryan Dillon.';
const line = (id: string | number, text: string, more = {}) => JSON.stringify({ id, text, ...more });

describe('annotate', () => {
  it('writes one line for each document, with its id and the mentions’ offsets into its text', async () => {
    const { status, out, err } = await cli(
      ['annotate', '-'],
      `${line('a', TEXT)}\n${line(7, 'Nothing here.', { lang: 'en', date: '2017' })}\n`,
    );
    expect([status, err]).toEqual([0, '']);
    const [first, second] = jsonLines<Annotated>(out);
    expect(second).toEqual({ id: 7, mentions: [] });
    expect(first?.id).toBe('a');
    expect(first?.mentions.map((mention) => mention.entity)).toEqual(['islamic-state', 'al-qaim', 'ryan-dillon']);
    for (const mention of first?.mentions ?? []) expect(TEXT.slice(mention.start, mention.end)).toBe(mention.text);
  });

  it('gives places their coordinates and ids, and leaves out fields without a value', async () => {
    const { out } = await cli(['annotate', '-'], line('a', TEXT));
    const [group, town, person] = jsonLines<Annotated>(out)[0]?.mentions ?? [];
    expect(Object.keys(town ?? {})).toEqual('start end text kind type as entity name lat lon geonameid wikipedia score marked'.split(' '));
    expect(town).toMatchObject({
      kind: 'place',
      type: 'town',
      as: 'name',
      name: 'Al-Qaim',
      lat: 34.39251,
      lon: 40.98945,
      geonameid: 92138,
    });
    expect(group).not.toHaveProperty('lat');
    expect(person).not.toHaveProperty('wikidata');
    expect(Object.values({ ...group, ...town, ...person }).filter((value) => value === null || value === '')).toEqual([]);
  });

  it('adds the numbers where they are asked for, with null for what the text does not tell', async () => {
    const text = 'There were 1,500 to 2,500 Daesh fighters left in Al Qaim and two cats.';
    const { out } = await cli(['annotate', '-', '--numbers'], line('a', text, { date: '2017-11-03' }));
    const [{ numbers } = { numbers: [] }] = jsonLines<{ numbers: unknown[] }>(out);
    expect(numbers).toEqual([
      {
        ...{ start: 11, end: 25, text: '1,500 to 2,500', low: 1500, best: null, high: 2500, qualifier: 'range', nature: 'count' },
        ...{ measure: 'fighters', actor: 'islamic-state', place: 'al-qaim', speaker: null, mode: 'stock', from: null, asOf: '2017-11-03' },
        confidence: 0.8,
        compared: expect.objectContaining({
          same: ['is-al-qaim-2017-11-03-dillon'],
          others: ['is-al-qaim-2017-11-03-coalition'],
          outcome: 'overlaps',
        }),
      },
      expect.objectContaining({ text: 'two', best: 2, measure: 'other', actor: null, place: null, compared: null }),
    ]);
  });

  it('counts offsets in UTF-16 units, also after characters outside the first plane', async () => {
    const { out } = await cli(['annotate', '-'], line('a', '😀 Daesh'));
    expect(jsonLines<Annotated>(out)[0]?.mentions).toMatchObject([{ start: 3, end: 8, text: 'Daesh' }]);
  });

  it('reads a file as it reads standard input, with either line end and with or without the last one', async () => {
    const documents = [line(1, TEXT), line(2, 'Iraq')];
    const [piped, file] = await Promise.all([
      cli(['annotate', '-'], `${documents.join('\n')}\n`),
      cli(['annotate', temporary('docs.jsonl', documents.join('\r\n'))]),
    ]);
    expect(file).toEqual(piped);
    expect(jsonLines(file.out)).toHaveLength(2);
  });

  it('reports a line that is no document with its number, goes on, and ends with status 1', async () => {
    const lines = ['{"id":1', '', '[]', '{"id":1}', '{"id":null,"text":"x"}', 'null', line('last', 'Iraq')];
    const { status, out, err } = await cli(['annotate', '-'], lines.join('\n'));
    expect(status).toBe(1);
    expect(jsonLines<Annotated>(out).map(({ id }) => id)).toEqual(['last']);
    expect(
      err
        .trim()
        .split('\n')
        .map((problem) => /^line (\d+): .+/.exec(problem)?.[1]),
    ).toEqual(['1', '3', '4', '5', '6']);
  });

  it('passes 20,000 documents through in their order', { timeout: 30_000 }, async () => {
    const documents = Array.from({ length: 20_000 }, (_, id) => line(id, `${id}: ${TEXT}`));
    const { status, out } = await cli(['annotate', '-'], documents.join('\n'));
    expect(status).toBe(0);
    const results = jsonLines<Annotated>(out);
    expect(results).toHaveLength(20_000);
    expect(results.every(({ id, mentions }, index) => id === index && mentions.length === 3)).toBe(true);
  });

  it('ends quietly when what reads its output stops reading', { timeout: 30_000 }, async () => {
    const documents = Array.from({ length: 20_000 }, (_, id) => line(id, TEXT)).join('\n');
    const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', 'scripts/cli.ts', 'annotate', '-'], { cwd: ROOT });
    let err = '';
    child.stderr.on('data', (chunk) => {
      err += String(chunk);
    });
    child.stdin.on('error', () => undefined);
    child.stdin.end(documents);
    child.stdout.once('data', () => child.stdout.destroy());
    const status = await new Promise((resolve) => child.on('close', resolve));
    expect([status, err]).toEqual([0, '']);
  });

  it('answers the first document before the last one was sent', async () => {
    const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', 'scripts/cli.ts', 'annotate', '-'], { cwd: ROOT });
    const answer = new Promise<string>((resolve) => {
      child.stdout.once('data', (chunk) => resolve(String(chunk)));
    });
    child.stdin.write(`${line('now', TEXT)}\n`);
    expect(jsonLines<Annotated>(await answer)[0]?.id).toBe('now');
    child.stdin.end();
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0);
  });
});
