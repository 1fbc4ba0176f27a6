/** The list of sites in the settings, and addresses as readers type them. */
import { describe, expect, it, test } from 'vitest';
import { NO_POLICY } from '../../../extension/policy.ts';
import { siteTyped } from '../../../extension/site-address.ts';
import { listSites } from '../../../extension/site-list.ts';

const NONE = { off: [], revoked: [] };

describe('the list of sites', () => {
  it('has those granted, switched off and taken away, in the order of the alphabet', () => {
    const granted = { origins: ['*://*.b.example/*', '*://*.d.example/*'], required: [] };
    const entries = listSites(granted, { off: ['a.example', 'd.example'], revoked: ['*://*.c.example/*'] }, NO_POLICY);
    expect(entries.map(({ site, standing, permitted }) => [site, standing, permitted])).toEqual([
      ['a.example', 'off', false],
      ['b.example', 'read', true],
      ['c.example', 'revoked', false],
      ['d.example', 'off', true],
    ]);
    expect(entries.map(({ origins }) => origins)).toEqual([[], ['*://*.b.example/*'], [], ['*://*.d.example/*']]);
  });

  it('leaves out all sites together, and what was taken away but is read again', () => {
    expect(listSites({ origins: ['*://*/*'], required: [] }, { off: [], revoked: ['*://*.a.example/*', '*://*/*'] }, NO_POLICY)).toEqual(
      [],
    );
  });

  it('offers no way to give back what the manifest asks for', () => {
    const origins = ['*://*.a.example/*'];
    expect(listSites({ origins, required: origins }, NONE, NO_POLICY)).toMatchObject([{ site: 'a.example', origins: [] }]);
  });

  it('has those that a policy fixes', () => {
    const policy = { ...NO_POLICY, sitesOn: ['on.example'], sitesOff: ['off.example'] };
    expect(listSites({ origins: ['*://*/*'], required: [] }, { off: ['on.example'], revoked: [] }, policy)).toEqual([
      { site: 'off.example', standing: 'off', permitted: true, origins: [], fixed: 'off' },
      { site: 'on.example', standing: 'read', permitted: true, origins: [], fixed: 'on' },
    ]);
  });
});

describe('a typed address', () => {
  test.each([
    ['news.example', 'news.example'],
    ['  https://www.News.example/today?x#y ', 'news.example'],
    ['http://sub.news.example:8080', 'sub.news.example'],
    ['www.news.example', 'news.example'],
    ['zeitüng.example', 'xn--zeitng-6ya.example'],
    ['127.0.0.1', '127.0.0.1'],
  ])('“%s” is the site %s', (text, site) => {
    expect(siteTyped(text)).toBe(site);
  });

  test.each([
    '',
    'com',
    'news example',
    'file:///etc/hosts',
    'about:config',
    'https://[::1]/',
    '..',
    '*.example',
    'mailto:a@b.example',
    'https://',
  ])('“%s” is none', (text) => {
    expect(siteTyped(text)).toBeUndefined();
  });
});
