/** Damages a JSON file in one of many ways: its bytes, its text, its structure, its types, its keys, its size and depth. */

type Random = (below: number) => number;
type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

const KEYS = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  '',
  'kind',
  'name',
  'site',
  'entity',
  'version',
  'format',
  'x'.repeat(300),
];

/** Strings that trouble programs or people: none of them may do more than be refused or be kept as they are. */
const STRINGS = [
  '',
  ' ',
  '\u202eelpmaxe.swen',
  '\u2066\u200f\u061c',
  '\ud800',
  'a\udfffb',
  '\u0000',
  '\ufeff',
  '*',
  '*://*/*',
  '[::1]',
  '../../x',
  'news.example.',
  '..',
  'n\u0131ws.example',
  '<img src=x onerror=1>',
  '{name}',
  '__proto__',
  'e\u0301'.repeat(60),
  'x'.repeat(5000),
  '1e999',
  '2017-11-03',
];

const VALUES: readonly Json[] = [null, true, false, 0, -1, 1.5, 1e308, 2 ** 53, [], {}, [[]], { a: 1 }, [null], ...STRINGS];

const pick = <T>(random: Random, list: readonly T[]): T => list[random(list.length)] as T;

/** The file, damaged once or several times. */
export function mutateFile(random: Random, text: string): Uint8Array {
  const way = random(10);
  if (way < 5) return encode(JSON.stringify(mutateValue(random, JSON.parse(text) as Json, 1 + random(3))));
  if (way < 7) return mutateBytes(random, encode(text));
  if (way < 9) return encode(mutateText(random, text));
  return encode(pick(random, WHOLE)(random, text));
}

const encode = (text: string) => new TextEncoder().encode(text);

/** Changes some value somewhere, several times. */
function mutateValue(random: Random, value: Json, times: number): Json {
  let changed = value;
  for (let time = 0; time < times; time++) changed = mutateOnce(random, changed);
  return changed;
}

function mutateOnce(random: Random, value: Json): Json {
  const goesDeeper = typeof value === 'object' && value !== null && random(8) > 0;
  if (!goesDeeper) return pick(random, VALUES);
  return Array.isArray(value) ? mutateList(random, value) : mutateRecord(random, value);
}

function mutateList(random: Random, list: readonly Json[]): Json {
  const index = random(list.length + 1);
  switch (random(5)) {
    case 0:
      return list.toSpliced(index, 1);
    case 1:
      return list.toSpliced(index, 0, pick(random, VALUES));
    case 2:
      return Array.from({ length: pick(random, [2, 500, 501, 6000]) }, (_, place) => list[place % Math.max(1, list.length)] ?? place);
    default:
      return list.map((entry, place) => (place === index % Math.max(1, list.length) ? mutateOnce(random, entry) : entry));
  }
}

function mutateRecord(random: Random, record: Readonly<Record<string, Json>>): Json {
  const entries = Object.entries(record);
  const index = random(Math.max(1, entries.length));
  switch (random(5)) {
    case 0:
      return made(entries.toSpliced(index, 1));
    case 1:
      return made([...entries, [pick(random, KEYS), pick(random, VALUES)]]);
    case 2:
      return made(entries.map(([key, value], place) => [place === index ? pick(random, KEYS) : key, value]));
    default:
      return made(entries.map(([key, value], place) => [key, place === index ? mutateOnce(random, value) : value]));
  }
}

/** Through text, so that "__proto__" becomes a key like others. */
function made(entries: readonly (readonly [string, Json])[]): Json {
  return JSON.parse(`{${entries.map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`).join(',')}}`) as Json;
}

function mutateBytes(random: Random, bytes: Uint8Array): Uint8Array {
  const changed = [...bytes];
  for (let time = 0; time <= random(4); time++) {
    const at = random(changed.length);
    if (random(3) === 0) changed.splice(at, random(40));
    else if (random(2) === 0) changed.splice(at, 0, random(256), random(256));
    else changed[at] = random(256);
  }
  return Uint8Array.from(changed);
}

function mutateText(random: Random, text: string): string {
  const at = random(text.length);
  const piece = pick(random, [
    ...STRINGS,
    '"',
    '}',
    '{',
    '[',
    ',',
    ':',
    '\\',
    '\\u',
    '0',
    '-',
    '/*',
    'NaN',
    '"kind":"hidden",',
    '"version":1,',
  ]);
  return text.slice(0, at) + piece + text.slice(at + random(3));
}

/** Files that are something else altogether. */
const WHOLE: readonly ((random: Random, text: string) => string)[] = [
  () => '',
  (_, text) => `\ufeff${text}`,
  (_, text) => text + text,
  (random, text) => text.slice(0, random(text.length)),
  (random) => '['.repeat(1 + random(300_000)),
  (random) => `${'{"a":'.repeat(1 + random(100_000))}1`,
  (_, text) => text.replace('{', `{"x":${'['.repeat(5000)}${']'.repeat(5000)},`),
  (_, text) => text.replace('{', '{"__proto__":{"preferences":{"density":"every"}},'),
  (_, text) => text.replace('{', '{"names":[],"names":7,"format":"x",'),
  (_, text) => `${text}${' '.repeat(1024 * 1024)}`,
  (random) => `"${'x'.repeat(random(1024 * 1024))}"`,
  (_, text) => text.replaceAll('"', "'"),
  () => 'null',
];
