import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDate, toIsoDay } from '../../../page/parse-date.ts';

describe('parseDate', () => {
  it.each([
    ['2017-11-03', '2017-11-03'],
    ['2017-11-03T12:00:00Z', '2017-11-03'],
    ['2017-11-03T23:30:00-08:00', '2017-11-03'],
    ['2017-11-03T00:10+0530', '2017-11-03'],
    ['2017-11-03 08:01:02.123', '2017-11-03'],
    ['  2017-1-3 ', '2017-01-03'],
    ['2017/11/03', '2017-11-03'],
    ['2017.11.03', '2017-11-03'],
    ['2017年11月3日 08:00', '2017-11-03'],
    ['2017. 11. 3.', '2017-11-03'],
    ['20171103', '2017-11-03'],
    ['20171103T120000Z', '2017-11-03'],
    ['201711031200', '2017-11-03'],
    ['20171103120000', '2017-11-03'],
    ['03.11.2017', '2017-11-03'],
    ['3.11.2017, 14:05 Uhr', '2017-11-03'],
    ['28/04/2023', '2023-04-28'],
    ['04/28/2023', '2023-04-28'],
    ['07/18/2013 04:14 EDT', '2013-07-18'],
    ['05/05/2023', '2023-05-05'],
    ['November 3, 2017', '2017-11-03'],
    ['Nov. 3rd, 2017 at 9:05 a.m.', '2017-11-03'],
    ['3 November 2017', '2017-11-03'],
    ['03-Nov-2017', '2017-11-03'],
    ['Fri Apr 28 19:20:36 CEST 2023', '2023-04-28'],
    ['Fri, 03 Nov 2017 12:00:00 +0100', '2017-11-03'],
    ['Thu Nov 02 2017 05:00:00 GMT-0500 (CDT)', '2017-11-02'],
    ['1509710400', '2017-11-03'],
    ['1509710400000', '2017-11-03'],
  ])('%s', (text, expected) => {
    expect(parseDate(text)).toBe(expected);
  });

  it.each([
    '',
    'yesterday',
    'today at 12:30',
    '2017',
    '2017-11',
    '2017-13-01',
    '2017-02-30',
    '1989-12-31',
    '2101-01-01',
    '1402-08-12',
    '2567/05/01',
    '03/11/2017',
    '12-05-2023',
    '20171340',
    '123456789',
    'November 2017',
    'Mayor elected 12 2017x',
    '[object Object]',
    'null',
  ])('%j is no date, or not one with a single meaning', (text) => {
    expect(parseDate(text)).toBeUndefined();
  });

  it('gives undefined or a day that exists, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9/.: -]{0,30}$/)), (text) => {
        const day = parseDate(text);
        if (day !== undefined) expect(new Date(day).toISOString().slice(0, 10)).toBe(day);
      }),
    );
  });

  it('reads back each day it writes', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('1990-01-01'), max: new Date('2100-12-31'), noInvalidDate: true }), (date) => {
        const iso = date.toISOString();
        expect(parseDate(iso)).toBe(iso.slice(0, 10));
        expect(parseDate(date.toUTCString())).toBe(iso.slice(0, 10));
      }),
    );
  });
});

describe('toIsoDay', () => {
  it('knows leap years', () => {
    expect(toIsoDay(2024, 2, 29)).toBe('2024-02-29');
    expect(toIsoDay(2023, 2, 29)).toBeUndefined();
  });
});
