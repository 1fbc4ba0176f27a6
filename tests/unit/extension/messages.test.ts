/** What may cross the border between page, background and our own pages; everything else is refused. */
import * as v from 'valibot';
import { describe, expect, it, test } from 'vitest';
import { extensionMessage, MAX_TEXT, pageMessage } from '../../../extension/messages.ts';
import { isTabMessage } from '../../../extension/messages-to-tab.ts';

const fromPage = (value: unknown) => v.safeParse(pageMessage, value).success;
const fromExtension = (value: unknown) => v.safeParse(extensionMessage, value).success;

describe('messages of a page', () => {
  test.each([
    { kind: 'mark-page' },
    { kind: 'draw-cards' },
    { kind: 'annotate', text: '', known: [] },
    { kind: 'annotate', text: 'x'.repeat(MAX_TEXT), known: ['islamic-state', 'iso:IQ', 'gn:98182'] },
    { kind: 'senses', name: 'Jordan' },
    { kind: 'choose-sense', name: 'Jordan', entity: 'iso:JO' },
    { kind: 'hide-name', name: 'x'.repeat(120), where: 'site' },
    { kind: 'undo-hide', name: 'Jordan', where: 'everywhere' },
    { kind: 'undo-sense', name: 'Jordan' },
    { kind: 'paused' },
    { kind: 'open-panel', entity: 'iso:IQ' },
    { kind: 'open-panel', entity: 'al-qaim', date: '2017-11-03' },
  ])('%j is taken', (message) => {
    expect(fromPage(message)).toBe(true);
    expect(fromExtension(message)).toBe(false);
  });

  test.each([
    { kind: 'resume' },
    { kind: 'card', entity: 'iso:IQ' },
    { kind: 'card', entity: 'al-qaim', date: '2017-11-03' },
    { kind: 'card', entity: 'al-qaim', date: '2017' },
  ])('%j is taken, and from our own pages too', (message) => {
    expect([fromPage(message), fromExtension(message)]).toEqual([true, true]);
  });

  const refused: [string, unknown][] = [
    ['nothing', undefined],
    ['null', null],
    ['a text', 'mark-page'],
    ['a list', [{ kind: 'mark-page' }]],
    ['an unknown kind', { kind: 'eval' }],
    ['a kind that every object has', { kind: 'toString' }],
    ['a kind that is a list', { kind: ['mark-page'] }],
    ['a further key', { kind: 'mark-page', tabId: 3 }],
    ['a further key beside a text', { kind: 'annotate', text: '', known: [], pack: 'other' }],
    ['a prototype for a key', JSON.parse('{"kind":"mark-page","__proto__":{"tabId":3}}')],
    ['a constructor for a key', { kind: 'draw-cards', constructor: {} }],
    ['too long a text', { kind: 'annotate', text: 'x'.repeat(MAX_TEXT + 1), known: [] }],
    ['no list of known', { kind: 'annotate', text: '' }],
    ['too many known', { kind: 'annotate', text: '', known: Array.from({ length: 501 }, () => 'a') }],
    ['a known that is a path', { kind: 'annotate', text: '', known: ['../secret'] }],
    ['an entity with white space', { kind: 'card', entity: 'al qaim' }],
    ['an empty entity', { kind: 'card', entity: '' }],
    ['an entity that is endless', { kind: 'card', entity: 'a'.repeat(81) }],
    ['an entity with white space for the panel', { kind: 'open-panel', entity: 'al qaim' }],
    ['a tab for the panel', { kind: 'open-panel', entity: 'al-qaim', tabId: 3 }],
    ['a date with a time', { kind: 'card', entity: 'al-qaim', date: '2017-11-03T00:00' }],
    ['a date of words', { kind: 'card', entity: 'al-qaim', date: 'today' }],
    ['a date that is null', { kind: 'card', entity: 'al-qaim', date: null }],
    ['a name of nothing', { kind: 'hide-name', name: '', where: 'site' }],
    ['a name that is endless', { kind: 'hide-name', name: 'x'.repeat(121), where: 'site' }],
    ['a site of its own choice', { kind: 'hide-name', name: 'Jordan', where: 'site', site: 'other.example' }],
    ['a place for hiding that is none', { kind: 'hide-name', name: 'Jordan', where: 'other.example' }],
    ['a pause of its own length', { kind: 'pause', until: 9e12 }],
    ['a list of what the reader chose', { kind: 'name-choices' }],
    ['a text that only turns into one', { kind: 'annotate', text: { toString: () => 'x' }, known: [] }],
  ];
  test.each(refused)('%s is refused', (_name, message) => {
    expect(fromPage(message)).toBe(false);
  });
});

describe('messages of our own pages', () => {
  test.each([
    { kind: 'set-site', site: 'news.example', on: true },
    { kind: 'set-site', site: 'xn--bcher-kva.example', on: false },
    { kind: 'read-once', tabId: 0 },
    { kind: 'data-info' },
    { kind: 'name-choices' },
    { kind: 'forget-choice', choice: { kind: 'sense', name: 'Jordan', entity: 'iso:JO' } },
    { kind: 'forget-choice', choice: { kind: 'hidden', name: 'Jordan', site: 'news.example' } },
  ])('%j is taken', (message) => {
    expect(fromExtension(message)).toBe(true);
    expect(fromPage(message)).toBe(false);
  });

  test.each([
    { kind: 'set-site', site: '*', on: true },
    { kind: 'set-site', site: 'a/b', on: true },
    { kind: 'set-site', site: '', on: true },
    { kind: 'set-site', site: 'News.example', on: true },
    { kind: 'set-site', site: 'a.example', on: 'yes' },
    { kind: 'set-site', site: 'a'.repeat(254), on: true },
    { kind: 'set-site', site: 'a.example', on: true, force: true },
    { kind: 'read-once', tabId: -1 },
    { kind: 'read-once', tabId: 1.5 },
    { kind: 'read-once', tabId: '1' },
    { kind: 'read-once', tabId: 3, now: true },
    { kind: 'data-info', of: 'all' },
  ])('%j is refused', (message) => {
    expect(fromExtension(message)).toBe(false);
  });
});

describe('what the popup alone may ask', () => {
  test.each([
    { kind: 'pause', length: 'today' },
    { kind: 'pause', length: 'half-hour' },
    { kind: 'look-up', text: 'Al Qaim' },
  ])('%j', (message) => {
    expect([fromPage(message), fromExtension(message)]).toEqual([false, true]);
  });

  test.each([
    { kind: 'pause' },
    { kind: 'pause', length: 'week' },
    { kind: 'look-up', text: '' },
    { kind: 'look-up', text: 'x'.repeat(121) },
    { kind: 'look-up', text: 'Al Qaim', limit: 5000 },
  ])('and not %j', (message) => {
    expect(fromExtension(message)).toBe(false);
  });

  test('a page pauses for half an hour and says that its state changed, no more', () => {
    expect([{ kind: 'pause' }, { kind: 'state' }, { kind: 'state', names: 3 }].map(fromPage)).toEqual([true, true, false]);
  });
});

describe('messages to a page', () => {
  it('are those that it knows', () => {
    const known = [
      { kind: 'report' },
      { kind: 'read-now' },
      { kind: 'stop' },
      { kind: 'names' },
      { kind: 'go-to', entity: 'iso:IQ', mention: 2 },
      { kind: 'set-date' },
      { kind: 'set-date', date: '2017-11' },
    ];
    expect(known.map(isTabMessage)).toEqual(known.map(() => true));
  });

  test.each([
    undefined,
    null,
    'stop',
    3,
    [],
    {},
    { kind: 'Stop' },
    { kind: ['stop'] },
    { type: 'stop' },
    { kind: 'go-to' },
    { kind: 'go-to', entity: 3, mention: 0 },
    { kind: 'go-to', entity: 'iso:IQ' },
    { kind: 'go-to', entity: 'iso:IQ', mention: -1 },
    { kind: 'go-to', entity: 'iso:IQ', mention: 0.5 },
    { kind: 'set-date', date: '3 Nov' },
    { kind: 'set-date', date: 2017 },
  ])('%j is none', (value) => {
    expect(isTabMessage(value)).toBe(false);
  });
});
