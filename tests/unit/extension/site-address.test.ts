/** Sites and match patterns. */
import { describe, expect, it, test } from 'vitest';
import { REFUSED_PATTERNS } from '../../../extension/refused-sites.ts';
import { isRefused, planAllows, planRegistration } from '../../../extension/registration.ts';
import { matchesPattern, patternOf, siteOf } from '../../../extension/site-address.ts';

describe('siteOf', () => {
  test.each([
    ['https://www.news.example/a?b#c', 'news.example'],
    ['http://news.example', 'news.example'],
    ['https://edition.news.example/', 'edition.news.example'],
    ['https://news.example:8443/a', 'news.example'],
    ['https://user:pass@news.example/', 'news.example'],
    ['https://NEWS.example/', 'news.example'],
    ['https://bücher.example/', 'xn--bcher-kva.example'],
    ['https://www2.news.example/', 'www2.news.example'],
  ])('%s is %s', (address, site) => {
    expect(siteOf(address)).toBe(site);
  });

  test.each([
    undefined,
    '',
    'news.example',
    'about:blank',
    'about:reader?url=https://news.example',
    'chrome://extensions',
    'file:///a.html',
    'data:text/html,x',
    'javascript:alert(1)',
    'view-source:https://news.example/',
    'blob:https://news.example/1',
    'ftp://news.example/',
    'http://[::1]/',
  ])('%s is no site', (address) => {
    expect(siteOf(address)).toBeUndefined();
  });

  it('never leaves a whole top-level domain', () => {
    expect(siteOf('https://www.com/')).toBe('www.com');
    expect(siteOf('https://www.de/')).toBe('www.de');
  });
});

describe('matchesPattern', () => {
  test.each([
    ['*://*/*', 'https://news.example/', true],
    ['*://*/*', 'http://news.example/a', true],
    ['*://*/*', 'file:///a', false],
    ['*://*/*', 'ftp://news.example/', false],
    ['*://*.news.example/*', 'https://news.example/', true],
    ['*://*.news.example/*', 'https://a.b.news.example/', true],
    ['*://*.news.example/*', 'https://fakenews.example/', false],
    ['*://*.news.example/*', 'https://news.example.evil.example/', false],
    ['*://*.news.example/*', 'https://evil.example/?news.example/', false],
    ['*://*.news.example/*', 'https://news.example@evil.example/', false],
    ['https://news.example/*', 'https://news.example/a', true],
    ['https://news.example/*', 'http://news.example/a', false],
    ['https://news.example/*', 'https://a.news.example/', false],
    ['*://news.example/*', 'https://news.example:8443/', true],
    ['<all_urls>', 'https://news.example/', true],
    ['nonsense', 'https://news.example/', false],
    ['*://*/*', 'nonsense', false],
  ])('%s and %s: %s', (pattern, address, fits) => {
    expect(matchesPattern(pattern, address)).toBe(fits);
  });

  it('fits the site that a pattern was made for', () => {
    for (const address of ['https://www.news.example/', 'https://bücher.example/x', 'http://a.b.example:81/']) {
      expect(matchesPattern(patternOf(siteOf(address) ?? ''), address)).toBe(true);
    }
  });
});

describe('planRegistration', () => {
  it('is what was granted, minus what was switched off, minus what is refused', () => {
    const plan = planRegistration(['*://*/*'], ['tabloid.example']);
    const allowed = [
      'https://news.example/',
      'https://tabloid.example/a',
      'https://m.tabloid.example/',
      'https://mail.google.com/',
      'file:///a',
    ];
    expect(allowed.map((address) => planAllows(plan, address))).toEqual([true, false, false, false, false]);
  });

  it('keeps to web pages, whatever a policy grants', () => {
    expect(planRegistration(['file:///*', 'ftp://*/*', 'https://news.example/*'], []).matches).toEqual(['https://news.example/*']);
  });

  it('takes “all addresses” as all web pages', () => {
    const { matches } = planRegistration(['<all_urls>'], []);
    expect(matches).toEqual(['*://*/*']);
  });

  it('has nothing to register where nothing was granted', () => {
    expect(planRegistration([], ['a.example']).matches).toEqual([]);
  });

  it('is the same whatever order the browser lists its grants in', () => {
    expect(planRegistration(['*://*.b.example/*', '*://*.a.example/*'], ['d.example', 'c.example'])).toEqual(
      planRegistration(['*://*.a.example/*', '*://*.b.example/*'], ['c.example', 'd.example']),
    );
  });
});

describe('refused sites', () => {
  test.each(['https://mail.google.com/mail/u/0', 'https://www.paypal.com/', 'https://eu.wise.com/x', 'https://web.whatsapp.com/'])(
    '%s',
    (address) => {
      expect(isRefused(address)).toBe(true);
    },
  );

  test.each(['https://news.google.com/', 'https://www.reuters.com/', 'https://blog.example/?u=https://mail.google.com/'])(
    'not %s',
    (address) => {
      expect(isRefused(address)).toBe(false);
    },
  );

  it('are written as patterns that this code and the browser understand', () => {
    for (const pattern of REFUSED_PATTERNS) {
      const host = pattern.replace(/^\*:\/\/(?:\*\.)?/, '').replace(/\/\*$/, '');
      expect(matchesPattern(pattern, `https://${host}/x`), pattern).toBe(true);
    }
  });
});
