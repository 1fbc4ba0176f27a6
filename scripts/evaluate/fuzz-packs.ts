/** Packs that are damaged in all ways, from a seed: none may crash the reading, and none that is wrong may come out as one to install. */
import { DataWithPacks } from '../../engine/own-pack/beside.ts';
import { asJson, asZip } from '../../engine/own-pack/build.ts';
import type { Bundled } from '../../engine/own-pack/bundled.ts';
import { compilePacks } from '../../engine/own-pack/compile.ts';
import { MAX_LISTED } from '../../engine/own-pack/limits.ts';
import { withPackNames } from '../../engine/own-pack/mentions.ts';
import { openPackFile } from '../../engine/own-pack/open-file.ts';
import type { RawPack } from '../../engine/own-pack/raw.ts';
import type { Pack } from '../../engine/pack/pack.ts';
import { createSay } from '../../engine/words/say.ts';
import { randomNumbers } from '../random-numbers.ts';
import { readTexts } from '../text-files.ts';

type Random = (below: number) => number;

export interface PackFuzzFigures {
  packs: number;
  /** Still valid after the damage. */
  valid: number;
  refused: number;
  /** What broke a promise. */
  faults: string[];
}

const PIECES = [
  ...[
    '\u202e',
    '\u200b',
    '\u0000',
    '\ufeff',
    '"',
    ',',
    '\n',
    '<b>',
    'javascript:',
    'https://user:pw@example.org/',
    '{',
    '}',
    '[',
    ']',
    'null',
    '1e999',
    '-1',
  ],
  ...[
    '__proto__',
    'constructor',
    '../',
    'Аl Qaim',
    '🙂',
    '\ud800',
    ';',
    '*',
    'pack:examplia/port-sample',
    'iso:IQ',
    'verbal',
    'yes',
    '9'.repeat(400),
    'ﬁ',
  ],
];

/** Damages `count` packs made of one that is valid. */
export function fuzzPacks(count: number, seed: number, sample: RawPack, base: Pack, bundled: Bundled): PackFuzzFigures {
  const random = randomNumbers(seed);
  const say = createSay(readTexts('en'), 'en');
  const figures: PackFuzzFigures = { packs: count, valid: 0, refused: 0, faults: [] };
  const files = [new TextEncoder().encode(asJson(sample)), asZip(sample)];
  for (let number = 0; number < count; number++) {
    try {
      const bytes = damaged(sample, files, random);
      const { content, errors, warnings } = openPackFile(bytes, bundled);
      if (content) figures.valid++;
      else figures.refused++;
      if ((content === undefined) !== errors.count > 0)
        figures.faults.push(`${number}: ${errors.count} errors, and ${content ? 'a' : 'no'} pack`);
      if (errors.listed.length > MAX_LISTED) figures.faults.push(`${number}: more than ${MAX_LISTED} errors listed`);
      // A text with a value left out, or a key without a text.
      for (const { key, values } of [...errors.listed, ...warnings.listed])
        if (/\{[a-z]+\}|^packs\./i.test(say(key, values))) figures.faults.push(`${number}: ${key} is not said in full`);
      if (content) {
        const data = new DataWithPacks(
          base,
          compilePacks([content], base, () => ({ from: 'from', adds: 'adds' })),
        );
        withPackNames('The Lorem Front holds Port Sample, not Upper Template.', [], data, []);
      }
    } catch (error) {
      figures.faults.push(`${number}: ${error instanceof Error ? error.stack?.split('\n').slice(0, 2).join(' ') : String(error)}`);
    }
  }
  return figures;
}

function damaged(sample: RawPack, files: readonly Uint8Array[], random: Random): Uint8Array {
  switch (random(4)) {
    case 0:
      return withOtherBytes(files[random(files.length)] ?? new Uint8Array(), random);
    case 1:
      return withPieces(asJson(sample), random);
    case 2: {
      const changed = withOtherFields(sample, random);
      return random(2) === 0 ? asZip(changed) : new TextEncoder().encode(asJson(changed));
    }
    default: {
      const file = files[random(files.length)] ?? new Uint8Array();
      return file.slice(0, random(file.length + 1));
    }
  }
}

function withOtherBytes(file: Uint8Array, random: Random): Uint8Array {
  const bytes = file.slice();
  for (let times = 1 + random(8); times > 0; times--) bytes[random(bytes.length)] = random(256);
  return bytes;
}

function withPieces(text: string, random: Random): Uint8Array {
  let changed = text;
  for (let times = 1 + random(4); times > 0; times--) {
    const at = random(changed.length);
    changed = changed.slice(0, at) + (PIECES[random(PIECES.length)] ?? '') + changed.slice(at + random(6));
  }
  return new TextEncoder().encode(changed);
}

/** A field of some rows taken from elsewhere: the form stays right, the sense does not. */
function withOtherFields(sample: RawPack, random: Random): RawPack {
  const rows = Object.values(sample.tables).flat();
  const values = [...PIECES, '', ...rows.flatMap(({ fields }) => Object.values(fields))];
  const tables = Object.fromEntries(
    Object.entries(sample.tables).map(([table, list]) => [
      table,
      list.map(({ row, fields }) => {
        const columns = Object.keys(fields);
        const column = columns[random(columns.length)];
        return random(4) === 0 && column !== undefined
          ? { row, fields: { ...fields, [column]: values[random(values.length)] ?? '' } }
          : { row, fields };
      }),
    ]),
  );
  return { ...sample, tables: tables as unknown as RawPack['tables'] };
}
