// @vitest-environment happy-dom
/** The welcome page: the one choice, what holds at present, and what it promises. */
import { expect, test, vi } from 'vitest';
import { WelcomeView } from '../../../components/WelcomeView.tsx';
import { button, click, mount, one, texts, violations } from './dom.tsx';

const keys = [
  { keys: 'Alt+Shift+J', does: 'next name' },
  { keys: 'Esc', does: 'close the card' },
];

function welcome(granted: 'all' | 'some' | 'none', rest: { notice?: string; onRemoveAll?: () => void } = {}) {
  const on = { onAllSites: vi.fn(), onSomeSites: vi.fn() };
  const box = mount(
    <WelcomeView
      granted={granted}
      keys={keys}
      settingsAddress="options.html"
      aboutAddress="about.html"
      example={<p id="live">Al Qaim</p>}
      {...on}
      {...rest}
    />,
  );
  const choices = [...box.querySelectorAll('.choice')];
  return { box, on, choices };
}

test.each([
  ['none', ['false', 'false']],
  ['all', ['true', 'false']],
  ['some', ['false', 'true']],
] as const)('granted %s', async (granted, pressed) => {
  const { box, choices } = welcome(granted);
  expect(choices.map((each) => each.getAttribute('aria-pressed'))).toEqual(pressed);
  expect(texts(box, '.chosen')).toHaveLength(granted === 'none' ? 0 : 1);
  expect(await violations(box)).toEqual([]);
});

test('the choice is made by a person only', async () => {
  const { on, choices } = welcome('none');
  for (const choice of choices) await click(choice, false);
  expect(on.onAllSites).not.toHaveBeenCalled();
  expect(on.onSomeSites).not.toHaveBeenCalled();
  for (const choice of choices) await click(choice);
  expect(on.onAllSites).toHaveBeenCalledOnce();
  expect(on.onSomeSites).toHaveBeenCalledOnce();
});

test('what was granted can be taken back', async () => {
  const onRemoveAll = vi.fn();
  const { box } = welcome('all', { onRemoveAll });
  await click(button(box, 'Take back every permission'));
  expect(onRemoveAll).toHaveBeenCalledOnce();
  expect(() => button(welcome('none', { onRemoveAll }).box, 'Take back every permission')).toThrow();
  expect(() => button(welcome('all').box, 'Take back every permission')).toThrow();
});

test('promises, keys, example and notice are there', () => {
  const { box } = welcome('none', { notice: 'The browser said no; nothing changed.' });
  expect(texts(box, '.never dt')).toEqual(['No network', 'No history', 'Pages unchanged']);
  expect(texts(box, 'kbd')).toEqual(['Alt+Shift+J', 'Esc']);
  expect(one(box, '.example #live').textContent).toBe('Al Qaim');
  expect(one(box, '[role=status]').textContent).toBe('The browser said no; nothing changed.');
  expect([...box.querySelectorAll('footer a')].map((link) => link.getAttribute('href'))).toEqual(['options.html', 'about.html']);
});
