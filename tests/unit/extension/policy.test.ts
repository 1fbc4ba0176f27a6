/** What an organisation fixes: read part by part, and carried out. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, test, vi } from 'vitest';
import { fixedSite, mayNotSwitch, NO_POLICY, readPolicy, sitesOffBy, understandPolicy } from '../../../extension/policy.ts';
import { PREFERENCE_KEYS } from '../../../extension/preference-choices.ts';
import { applySites, setSite, standingOf } from '../../../extension/sites.ts';
import { resetWorld, world } from './fake-browser.ts';

vi.mock('../../../extension/browser.ts', async () => ({ browser: (await import('./fake-browser.ts')).browser }));

beforeEach(resetWorld);

describe('readPolicy', () => {
  it('is no policy where the browser has none', async () => {
    expect(await readPolicy()).toEqual(NO_POLICY);
    world.policy = {};
    expect(await readPolicy()).toEqual(NO_POLICY);
  });

  it('reads all of its parts, milliseconds as text too', () => {
    const preferences = { density: 'every', opening: '500', unmarkedKinds: ['person'] };
    expect(
      understandPolicy({ sitesOn: ['a.example'], sitesOff: ['b.example'], preferences, packsAllowed: false, packs: ['nato'] }),
    ).toEqual({
      sitesOn: ['a.example'],
      sitesOff: ['b.example'],
      preferences: { density: 'every', opening: 500, unmarkedKinds: ['person'] },
      packsAllowed: false,
      packs: ['nato'],
      problems: [],
    });
  });

  it('leaves out what it can’t read, names it, and keeps the rest', () => {
    const policy = understandPolicy({
      sitesOn: ['a.example', 'https://b.example/', 7],
      sitesOff: 'c.example',
      preferences: { density: 'all', badge: false, colour: 'red', __proto__: null },
      packs: { a: 1 },
      more: true,
    });
    expect(policy).toMatchObject({ sitesOn: ['a.example'], sitesOff: [], preferences: { badge: false }, packsAllowed: true });
    expect(policy.problems.toSorted()).toEqual(
      ['more', 'packs', 'preferences.colour', 'preferences.density', 'sitesOff', 'sitesOn[1]', 'sitesOn[2]'].toSorted(),
    );
  });

  test.each([null, 'x', 7, [1]])('takes %j for no policy', (value) => {
    expect(understandPolicy(value)).toEqual(NO_POLICY);
  });

  it('forbids packs where the rule about them can’t be read', () => {
    expect(understandPolicy({ packsAllowed: 'no' })).toMatchObject({ packsAllowed: false, problems: ['packsAllowed'] });
  });

  it('has a schema for Chrome that knows every choice', () => {
    const schema = JSON.parse(readFileSync(join(import.meta.dirname, '../../../assets/public/managed-schema.json'), 'utf8'));
    expect(Object.keys(schema.properties).toSorted()).toEqual(['packs', 'packsAllowed', 'preferences', 'sitesOff', 'sitesOn']);
    expect(Object.keys(schema.properties.preferences.properties).toSorted()).toEqual([...PREFERENCE_KEYS].toSorted());
  });
});

describe('sites', () => {
  const policy = { ...NO_POLICY, sitesOn: ['on.example', 'both.example'], sitesOff: ['off.example', 'both.example'] };

  test.each([
    ['on.example', 'on'],
    ['www.on.example', 'on'],
    ['off.example', 'off'],
    ['both.example', 'off'],
    ['free.example', undefined],
  ])('%s is fixed %s', (host, fixed) => {
    expect(fixedSite(policy, `https://${host}/a`)).toBe(fixed);
  });

  it('are off by the policy and by the reader, but not against the policy', () => {
    expect(sitesOffBy(policy, ['on.example', 'mine.example', 'news.on.example'])).toEqual(['off.example', 'both.example', 'mine.example']);
  });

  test.each([
    ['on.example', false, true],
    ['example', false, true],
    ['on.example', true, false],
    ['off.example', true, true],
    ['deep.off.example', true, true],
    ['free.example', false, false],
  ])('%s to %s: refused is %s', (site, on, refused) => {
    expect(mayNotSwitch(policy, site, on)).toBe(refused);
  });

  it('that are fixed are registered so, said so, and can’t be switched', async () => {
    world.policy = { sitesOn: ['on.example'], sitesOff: ['off.example'] };
    world.origins = ['*://*/*'];
    world.stored.set('sites', { version: 1, off: ['on.example', 'mine.example'], revoked: [] });
    await applySites();
    const excluded = world.scripts[0]?.excludeMatches ?? [];
    expect(excluded).toEqual(expect.arrayContaining(['*://*.off.example/*', '*://*.mine.example/*']));
    expect(excluded).not.toContain('*://*.on.example/*');
    expect(await standingOf('off.example', 'https://off.example/')).toMatchObject({ off: true, fixed: 'off' });
    expect(await standingOf('on.example', 'https://on.example/')).toMatchObject({ off: false, fixed: 'on' });
    await expect(setSite('off.example', true)).rejects.toThrow('settings.errorFixedSite');
    await expect(setSite('on.example', false)).rejects.toThrow('settings.errorFixedSite');
  });
});
