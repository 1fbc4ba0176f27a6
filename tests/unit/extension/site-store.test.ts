/** The reader's choices about sites: kept, never lost, one change after the other. */
import { beforeEach, describe, expect, it, test, vi } from 'vitest';
import { changeSiteChoices, NO_CHOICES, readSiteChoices } from '../../../extension/site-store.ts';
import { resetWorld, world } from './fake-browser.ts';

vi.mock('../../../extension/browser.ts', async () => ({ browser: (await import('./fake-browser.ts')).browser }));

beforeEach(resetWorld);

const switchOff = (site: string) => changeSiteChoices((choices) => ({ ...choices, off: [...choices.off, site] }));

describe('readSiteChoices', () => {
  it('is no choice where none was made, and stores nothing by reading', async () => {
    expect(await readSiteChoices()).toEqual(NO_CHOICES);
    expect(world.stored.size).toBe(0);
  });

  it('gives back what was stored', async () => {
    await switchOff('a.example');
    expect(await readSiteChoices()).toEqual({ version: 1, off: ['a.example'], revoked: [] });
  });

  test.each([
    ['another shape', { version: 1, off: 'a.example', revoked: [] }],
    ['a missing part', { version: 1, off: [] }],
    ['a host that no pattern can hold', { version: 1, off: ['[::1]', 'a/b'], revoked: [] }],
    ['a text', 'off'],
    ['null', null],
  ])('sets %s aside instead of losing it', async (_name, stored) => {
    world.stored.set('sites', stored);
    expect(await readSiteChoices()).toEqual(NO_CHOICES);
    await switchOff('b.example');
    expect(await readSiteChoices()).toMatchObject({ off: ['b.example'] });
    expect([...world.stored.values()]).toContainEqual(stored);
  });
});

describe('choices of a later version', () => {
  it('are set aside, but a site that was switched off stays off', async () => {
    const stored = { version: 2, off: ['a.example', 7, '*'], order: 'new' };
    world.stored.set('sites', stored);
    expect((await readSiteChoices()).off).toEqual(['a.example']);
    expect([...world.stored.values()]).toContainEqual(stored);
  });
});

describe('changeSiteChoices', () => {
  it('keeps both of two changes made at once', async () => {
    await Promise.all([switchOff('a.example'), switchOff('b.example'), switchOff('c.example')]);
    expect((await readSiteChoices()).off).toEqual(['a.example', 'b.example', 'c.example']);
  });

  it('says when the browser refuses to store, and the next change is not lost with it', async () => {
    world.failStorage = true;
    await expect(switchOff('a.example')).rejects.toThrow('settings.errorFull');
    world.failStorage = false;
    await switchOff('b.example');
    expect((await readSiteChoices()).off).toEqual(['b.example']);
  });

  it('goes on after a change that throws', async () => {
    const broken = changeSiteChoices(() => {
      throw new Error('no');
    });
    await expect(broken).rejects.toThrow('no');
    expect((await switchOff('a.example')).off).toEqual(['a.example']);
  });
});
