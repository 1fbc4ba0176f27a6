/** Help, wrong use, and the small commands `card` and `lookup`. */
import { describe, expect, it, test } from 'vitest';
import { cli, jsonLines } from './run.ts';

describe('help', () => {
  test.each([
    [['--help'], 'Commands:'],
    [['-h'], 'Commands:'],
    [['annotate', '--help'], 'annotate FILE|-'],
    [['page', '--help'], 'page FILE [--url URL]'],
    [['card', '-h'], 'card ENTITY [--date DATE]'],
    [['lookup', '--help'], 'lookup NAME'],
    [['pack', '--help'], 'pack check FILE|FOLDER'],
  ])('%j is printed and is no error', async (args, words) => {
    const { status, out, err } = await cli(args);
    expect([status, err]).toEqual([0, '']);
    expect(out).toContain(words);
  });

  it('is printed without a command too, which is an error', async () => {
    const { status, out } = await cli([]);
    expect(status).toBe(2);
    expect(out).toContain('Commands:');
  });
});

describe('wrong use is one line on standard error and status 2', () => {
  test.each([
    [['frobnicate'], 'no command “frobnicate”'],
    [['constructor'], 'no command “constructor”'],
    [['annotate'], 'annotate takes one file'],
    [['annotate', 'a', 'b'], 'annotate takes one file'],
    [['annotate', '/nowhere/docs.jsonl'], 'no file “/nowhere/docs.jsonl”'],
    [['card'], 'card takes one entity id'],
    [['card', 'nobody'], 'no entity “nobody”'],
    [['card', '__proto__'], 'no entity “__proto__”'],
    [['card', 'al-qaim', '--date', '2017-02-30'], '“2017-02-30” is not a date'],
    [['card', 'al-qaim', '--date', 'yesterday'], '“yesterday” is not a date'],
    [['card', 'al-qaim', '--color'], '--color'],
    [['lookup'], 'lookup takes names'],
    [['pack'], 'pack takes “check” or “build”'],
    [['pack', 'check'], 'pack check takes one file or folder'],
    [['pack', 'check', '/nowhere/pack.json'], 'no file or folder “/nowhere/pack.json”'],
    [['pack', 'build', 'docs/sample-pack'], 'pack build takes one folder or file, and -o'],
    [['pack', 'build', 'docs/sample-pack', '-o', 'pack.txt'], '“pack.txt” must end in .json or .zip'],
    [['page'], 'page takes one HTML file'],
    [['page', '/nowhere/a.html'], 'no file “/nowhere/a.html”'],
    [['page', 'scripts/sample/article.html', '--url', 'not an address'], '“not an address” is not an address'],
  ])('%j', async (args, words) => {
    const { status, out, err } = await cli(args);
    expect([status, out]).toEqual([2, '']);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
    expect(err).toContain(words);
  });
});

describe('card', () => {
  it('writes the card for an article’s date', async () => {
    const { status, out } = await cli(['card', 'al-qaim', '--date', '2017-11-03']);
    expect(status).toBe(0);
    const model = JSON.parse(out) as { entity: string; articleDate: string; estimates: { lead: { value: string } }[] };
    expect(model).toMatchObject({ entity: 'al-qaim', articleDate: '3 Nov 2017' });
    expect(model.estimates[0]?.lead.value).toBe('1,500–2,500');
  });

  it('of a country is found by its code', async () => {
    const { out } = await cli(['card', 'iso:IQ']);
    expect(JSON.parse(out)).toMatchObject({ entity: 'iso:IQ', title: 'Iraq' });
  });
});

describe('lookup', () => {
  interface Senses {
    name: string;
    senses: { entity: string; [field: string]: unknown }[];
  }

  it('writes a line for each name, in their order, empty for one that nobody has', async () => {
    const { status, out } = await cli(['lookup', 'Abu Kamal', 'nowhere at all', 'daesh']);
    expect(status).toBe(0);
    const [town, nobody, group] = jsonLines<Senses>(out);
    expect(town?.senses).toEqual([
      {
        entity: 'abu-kamal',
        kind: 'place',
        type: 'town',
        name: 'Abu Kamal',
        country: 'SY',
        lat: 34.45226,
        lon: 40.91854,
        wikipedia: 'Abu Kamal',
      },
    ]);
    expect(nobody).toEqual({ name: 'nowhere at all', senses: [] });
    expect(group?.senses.map((sense) => sense.entity)).toEqual(['islamic-state']);
  });

  it('reads names from standard input and passes over empty lines', async () => {
    const { status, out } = await cli(['lookup', '-'], 'Iraq\n\n  Syria  \n');
    expect(status).toBe(0);
    expect(jsonLines<Senses>(out).map(({ name, senses }) => [name, senses[0]?.entity])).toEqual([
      ['Iraq', 'iso:IQ'],
      ['Syria', 'iso:SY'],
    ]);
  });
});
