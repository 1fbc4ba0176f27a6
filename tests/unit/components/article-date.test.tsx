// @vitest-environment happy-dom
/** The article's date in the panel: what is typed, what is wrong with it, what comes of it. */
import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import { ArticleDate } from '../../../components/ArticleDate.tsx';
import type { PanelDating } from '../../../components/panel-state.ts';
import { readTypedDate, typedDateOf } from '../../../components/typed-date.ts';
import { button, click, mount, one, violations } from './dom.tsx';

describe('a typed date', () => {
  test.each([
    ['2017', '', '', '2017'],
    [' 2017 ', '11', '', '2017-11'],
    ['2017', '11', '3', '2017-11-03'],
    ['2020', '2', '29', '2020-02-29'],
    ['٢٠١٧', '11', '۳', '2017-11-03'],
  ])('%s %s %s is %s', (year, month, day, date) => {
    expect(readTypedDate({ year, month, day })).toEqual({ date });
  });

  test.each([
    ['', '', '', 'year', 'Write the year in four digits, from 1900 to 2100: for example 2017.'],
    ['17', '', '', 'year', 'Write the year in four digits, from 1900 to 2100: for example 2017.'],
    ['0300', '', '', 'year', 'Write the year in four digits, from 1900 to 2100: for example 2017.'],
    ['2017', '', '3', 'month', 'Choose a month for this day, or leave the day empty.'],
    ['2017', '2', '29', 'day', 'February 2017 has no day “29”. Write a day from 1 to 28, or leave it empty.'],
    ['2017', '2', 'x', 'day', 'February 2017 has no day “x”. Write a day from 1 to 28, or leave it empty.'],
  ])('%s %s %s is wrong in its %s', (year, month, day, field, error) => {
    expect(readTypedDate({ year, month, day })).toEqual({ field, error });
  });

  test('begins with what holds', () => {
    expect(typedDateOf('2017-11-03')).toEqual({ year: '2017', month: '11', day: '3' });
    expect(typedDateOf(undefined)).toEqual({ year: '', month: '', day: '' });
  });
});

const own = { date: '2017-11-03', origin: 'url' } as const;
const view = (dating: PanelDating) => {
  const onCorrect = vi.fn();
  return { box: mount(<ArticleDate dating={dating} onCorrect={onCorrect} />), onCorrect };
};

async function type(box: HTMLElement, name: string, value: string): Promise<void> {
  const field = one<HTMLInputElement>(box, `[name=${name}]`);
  field.value = value;
  await person(field, new Event('input', { bubbles: true }));
}

async function person(target: Element, event: Event): Promise<void> {
  Object.defineProperty(event, 'isTrusted', { value: true });
  await act(async () => void target.dispatchEvent(event));
}

const send = (box: HTMLElement) => person(one(box, 'form'), new Event('submit', { bubbles: true, cancelable: true }));

test.each([
  [{ date: '2017-11-03', own, corrected: false }, '3 November 2017', 'Found in the page’s address.'],
  [{ date: '2016-05', own, corrected: true }, 'May 2016', 'Set by you, until you leave the page. The page says 3 November 2017.'],
  [{ date: '2016', corrected: true }, '2016', 'Set by you, until you leave the page.'],
  [{ corrected: false }, 'No date found: the newest facts are shown.', ''],
] as [PanelDating, string, string][])('%j is said with where it is from', async (dating, date, origin) => {
  const { box } = view(dating);
  expect(box.textContent).toContain(date);
  expect(box.textContent).toContain(origin);
  expect(await violations(box)).toEqual([]);
});

test('another date is taken, of any precision, and the focus comes back', async () => {
  const { box, onCorrect } = view({ date: '2017-11-03', own, corrected: false });
  await click(button(box, 'Correct the date'));
  expect(document.activeElement).toBe(one(box, '[name=year]'));
  expect(await violations(box)).toEqual([]);
  await type(box, 'year', '2016');
  await type(box, 'day', '');
  await send(box);
  expect(onCorrect.mock.calls).toEqual([['2016-11']]);
  expect(box.querySelector('form')).toBeNull();
  expect(document.activeElement).toBe(button(box, 'Correct the date'));
});

test('a wrong one is not taken: the field is named, has the focus, and keeps what was typed', async () => {
  const { box, onCorrect } = view({ date: '2017-11-03', own, corrected: false });
  await click(button(box, 'Correct the date'));
  await type(box, 'day', '31');
  await send(box);
  expect(onCorrect).not.toHaveBeenCalled();
  expect(one(box, '[role=alert]').textContent).toBe('November 2017 has no day “31”. Write a day from 1 to 30, or leave it empty.');
  const day = one<HTMLInputElement>(box, '[name=day]');
  expect([day.getAttribute('aria-invalid'), day.value, document.activeElement === day]).toEqual(['true', '31', true]);
  expect(await violations(box)).toEqual([]);
});

test('the page’s own date holds again by one press', async () => {
  const { box, onCorrect } = view({ date: '2016', own, corrected: true });
  await click(button(box, 'Use the page’s own date again'), false);
  expect(onCorrect).not.toHaveBeenCalled();
  await click(button(box, 'Use the page’s own date again'));
  expect(onCorrect.mock.calls).toEqual([[undefined]]);
});
