/** The list of an article's names, for the side panel. */
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { pageNames } from '../../../extension/page-report.ts';
import type { WireMention } from '../../../extension/wire.ts';
import { namesIn } from '../../../page/marks/names.ts';

const mention = (text: string, name: string, rest: Partial<WireMention> = {}): WireMention => {
  const start = text.indexOf(name);
  return { start, end: start + name.length, style: 'place', marked: true, entity: 'iso:IQ', ...rest };
};

test('each entity stands once, as it is first written, with how often it is named', () => {
  const text = 'Iraq  and Daesh: Iraqis fled ISIS';
  const group = { style: 'group', entity: 'islamic-state' } as const;
  const mentions = [mention(text, 'Iraq'), mention(text, 'Daesh', group), mention(text, 'Iraqis'), mention(text, 'ISIS', group)];
  expect(namesIn(mentions, text)).toEqual([
    { entity: 'iso:IQ', text: 'Iraq', style: 'place', count: 2 },
    { entity: 'islamic-state', text: 'Daesh', style: 'group', count: 2 },
  ]);
});

test('what is not sure enough to be marked is not listed', () => {
  expect(namesIn([mention('Iraq', 'Iraq', { marked: false })], 'Iraq')).toEqual([]);
});

test('a name over two lines is one line; an endless one is cut', () => {
  const text = `Deir\n  Ezzor ${'x'.repeat(300)}`;
  const names = namesIn([mention(text, 'Deir\n  Ezzor'), { ...mention(text, 'x'), end: text.length, entity: 'x' }], text);
  expect(names.map((name) => name.text)).toEqual(['Deir Ezzor', 'x'.repeat(120)]);
});

test('the panel takes the list of any article, however many names it holds', () => {
  const many = Array.from({ length: 5000 }, (_, i) => ({ ...mention('Iraq', 'Iraq'), entity: `gn:${i}` }));
  const names = namesIn([...many, ...many], 'Iraq');
  expect(names.length).toBeGreaterThan(500);
  expect(v.is(pageNames, names)).toBe(true);
});
