import { expect, it } from 'vitest';
import { readBrowserOptions } from '../../../scripts/evaluate/browsers/options.ts';

it('takes both collections and both browsers unless told otherwise', () => {
  expect(readBrowserOptions([])).toMatchObject({ only: ['news', 'other'], kinds: ['chrome', 'firefox'], width: 1200, scripts: false });
  expect(
    readBrowserOptions(['--only', 'news', '--kind', 'firefox', '--page', '0154', '--out', '/x', '--width', '400', '--scripts']),
  ).toEqual({
    only: ['news'],
    kinds: ['firefox'],
    page: '0154',
    out: '/x',
    width: 400,
    scripts: true,
  });
});

it('asks for its own words on --help', () => {
  expect(readBrowserOptions(['--help'])).toBeUndefined();
});

it.each([[['--only', 'all']], [['--kind', 'safari']], [['--width', '12']], [['--width', 'wide']], [['--depth', '3']]])(
  'refuses %j as wrong use',
  (args) => {
    expect(() => readBrowserOptions(args)).toThrow(expect.objectContaining({ code: expect.stringMatching(/^ERR_PARSE_ARGS/) }));
  },
);
