/** Files of settings: written, read, refused with words, merged, compared. */
import { describe, expect, it, test } from 'vitest';
import { settingsDifference } from '../../../extension/settings-difference.ts';
import { MAX_FILE_BYTES, readSettingsFile, writeSettingsFile } from '../../../extension/settings-file.ts';
import { mergeSettings } from '../../../extension/settings-merge.ts';
import { NO_SETTINGS } from '../../../extension/settings-shape.ts';
import { SAMPLE_SETTINGS, settingsKind } from '../../../scripts/evaluate/import-kinds.ts';
import { mutateFile } from '../../../scripts/evaluate/mutate-file.ts';
import { tryFiles } from '../../../scripts/evaluate-imports.ts';
import { randomNumbers } from '../../../scripts/random-numbers.ts';

const NOW = new Date('2026-11-23T12:00:00Z');
const bytes = (text: string) => new TextEncoder().encode(text);
const read = (value: unknown) => readSettingsFile(bytes(typeof value === 'string' ? value : JSON.stringify(value)));
const good = JSON.parse(writeSettingsFile(SAMPLE_SETTINGS, '1.2.3', NOW)) as Record<string, unknown>;

describe('a file', () => {
  it('says what it is, of when and by which version, and holds only what was chosen', () => {
    expect(good).toMatchObject({ format: 'dateline-settings', version: 1, exportedAt: '2026-11-23T12:00:00.000Z', extension: '1.2.3' });
    expect(Object.keys(good.preferences as object)).toEqual(Object.keys(SAMPLE_SETTINGS.preferences));
    expect(JSON.stringify(good)).not.toContain('gone.example');
  });

  it('is read as it was written', () => {
    const file = read(good);
    if (!file.ok) throw new Error(JSON.stringify(file.problems));
    const { preferences, sitesOff, names } = SAMPLE_SETTINGS;
    expect(file.settings).toEqual({ preferences, sitesOff, names });
  });

  test.each([
    ['settings.fileNotJson', '{"format":'],
    ['settings.fileOther', {}],
    ['settings.fileOther', 'null'],
    ['settings.fileOther', '7'],
    ['settings.fileNewer', { ...good, version: 2 }],
    ['settings.fileNewer', { format: 'dateline-settings', version: 99, anything: [] }],
    ['settings.fileNotAllowed', { ...good, version: '1' }],
    ['settings.fileMissingPart', { ...good, names: undefined }],
    ['settings.fileUnknownPart', { ...good, colour: 'red' }],
    ['settings.fileTooMany', { ...good, names: Array.from({ length: 501 }, (_, index) => ({ kind: 'hidden', name: `n${index}` })) }],
    ['settings.fileTooLarge', ' '.repeat(MAX_FILE_BYTES + 1)],
  ])('is refused: %s', (key, value) => {
    expect(read(value)).toMatchObject({ ok: false, problems: [{ key }] });
  });

  test.each([
    ['preferences.density', { ...good, preferences: { density: 'all' } }, 'all'],
    ['sitesOff[1]', { ...good, sitesOff: ['a.example', 'https://b.example'] }, 'https://b.example'],
    ['sitesOff[0]', { ...good, sitesOff: ['..'] }, '..'],
    ['names[0].name', { ...good, names: [{ kind: 'hidden', name: '…' }] }, '…'],
    ['names[0].entity', { ...good, names: [{ kind: 'sense', name: 'Jordan', entity: '../x' }] }, '../x'],
  ])('says where it is wrong: %s', (path, value, found) => {
    expect(read(value)).toMatchObject({ ok: false, problems: [{ values: { path, found } }] });
  });

  it('names some faults and counts the others', () => {
    const file = read({ ...good, sitesOff: Array.from({ length: 50 }, () => 7) });
    expect(file).toMatchObject({ ok: false });
    if (!file.ok) expect([file.problems.length, file.problems.at(-1)]).toEqual([9, { key: 'settings.fileMore', values: { count: 42 } }]);
  });

  it('is not taken where it is not UTF-8', () => {
    expect(readSettingsFile(Uint8Array.from([...bytes('{"a":"'), 0xff, 0xfe]))).toMatchObject({
      problems: [{ key: 'settings.fileNotJson' }],
    });
  });
});

describe('taking a file', () => {
  const file = {
    preferences: { density: 'none' as const, badge: true },
    sitesOff: ['new.example'],
    names: [{ kind: 'sense' as const, name: 'JORDAN', entity: 'x' }],
  };

  it('adds: what it does not speak of stays', () => {
    const after = mergeSettings(SAMPLE_SETTINGS, file, 'add', []);
    expect(after.preferences).toEqual({ density: 'none', opening: 'click', unmarkedKinds: ['person'] });
    expect(after.sitesOff).toEqual(['new.example', 'news.example', 'paper.example']);
    expect(after.names.map(({ name }) => name)).toEqual(['Georgia', 'حماس', 'JORDAN']);
  });

  it('replaces: what is not in it goes, but for permissions taken away', () => {
    expect(mergeSettings(SAMPLE_SETTINGS, file, 'replace', [])).toEqual({
      preferences: { density: 'none' },
      sitesOff: ['new.example'],
      revoked: SAMPLE_SETTINGS.revoked,
      names: file.names,
    });
  });

  it('leaves alone what a policy fixes', () => {
    expect(mergeSettings(SAMPLE_SETTINGS, file, 'replace', ['density']).preferences).toEqual({ density: 'every' });
    expect(mergeSettings(SAMPLE_SETTINGS, file, 'add', ['density']).preferences.density).toBe('every');
  });
});

describe('what would change', () => {
  it('is listed one by one', () => {
    const after = mergeSettings(
      SAMPLE_SETTINGS,
      { preferences: { badge: true }, sitesOff: ['news.example', 'z.example'], names: [{ kind: 'sense', name: 'Jordan', entity: 'x' }] },
      'replace',
      [],
    );
    const listed = settingsDifference(SAMPLE_SETTINGS, after).map((change) =>
      change.kind === 'preference'
        ? change.key
        : change.kind === 'site'
          ? `${change.change} ${change.site}`
          : `${change.change} ${change.choice.name}`,
    );
    expect(listed.toSorted()).toEqual(
      [
        'badge',
        'density',
        'opening',
        'unmarkedKinds',
        'added z.example',
        'removed paper.example',
        'changed Jordan',
        'removed Georgia',
        'removed حماس',
      ].toSorted(),
    );
  });

  it('is nothing between the same, whatever is usual', () => {
    expect(settingsDifference(NO_SETTINGS, { ...NO_SETTINGS, preferences: { density: 'first', unmarkedKinds: [] } })).toEqual([]);
  });
});

describe('500 damaged files', () => {
  it('are refused with words or taken whole', () => {
    const { faults, taken, refused } = tryFiles(settingsKind, 500, 7);
    expect(faults).toEqual([]);
    expect([taken > 10, refused > 300, taken + refused]).toEqual([true, true, 500]);
  });

  it('are damaged in the same ways each time', () => {
    const made = () => Array.from({ length: 20 }, ((random) => () => [...mutateFile(random, JSON.stringify(good))])(randomNumbers(3)));
    expect(made()).toEqual(made());
  });
});
