import { describe, expect, it } from 'vitest';
import { isPrivateAddress } from '../../../page/private-address.ts';

describe('isPrivateAddress', () => {
  it.each([
    'http://localhost:3000/news/2024/a',
    'http://app.localhost/a',
    'http://printer.local/a',
    'http://printer.local./a',
    'http://intranet/news/2024/05/03/merger',
    'http://127.0.0.1/a',
    'http://2130706433/a',
    'http://10.1.2.3/a',
    'http://192.168.0.7/a',
    'http://172.16.0.1/a',
    'http://172.31.255.1/a',
    'http://169.254.1.1/a',
    'http://0.0.0.0/a',
    'http://[::1]/a',
    'http://wiki.corp.internal/a',
    'http://nas.home.arpa/a',
    'file:///home/reader/article.html',
    'data:text/html,hello',
    'chrome-extension://abcdef/page.html',
    'about:blank',
  ])('%s is private', (address) => {
    expect(isPrivateAddress(new URL(address))).toBe(true);
  });

  it.each([
    'https://news.example/a',
    'http://www.example.com./a',
    'https://172.15.0.1/a',
    'https://172.32.0.1/a',
    'https://11.0.0.1/a',
    'https://10.news.example/a',
    'https://localhost.example/a',
    'https://local.example/a',
    'https://thelocal.se/a',
  ])('%s is public', (address) => {
    expect(isPrivateAddress(new URL(address))).toBe(false);
  });
});
