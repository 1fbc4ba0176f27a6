// @vitest-environment happy-dom
/** Light or dark card, by what is painted behind the word. */
import { afterEach, describe, expect, it, test, vi } from 'vitest';
import { themeBehind } from '../../../page/theme.ts';

afterEach(() => {
  document.body.replaceChildren();
  document.body.removeAttribute('style');
  document.documentElement.removeAttribute('style');
  vi.unstubAllGlobals();
});

/** Nested elements with these backgrounds, outermost first; the innermost is given. */
function inside(...backgrounds: string[]): Element {
  let parent: Element = document.body;
  for (const background of backgrounds) {
    const child = document.createElement('div');
    if (background !== '') child.style.backgroundColor = background;
    parent.append(child);
    parent = child;
  }
  return parent;
}

describe('themeBehind', () => {
  test.each([
    ['rgb(255, 255, 255)', 'light'],
    ['rgb(0, 0, 0)', 'dark'],
    ['rgb(22, 25, 29)', 'dark'],
    ['rgb(245, 240, 230)', 'light'],
    ['rgb(118, 118, 118)', 'light'],
    ['rgb(100, 100, 100)', 'dark'],
    ['rgb(0, 0, 255)', 'dark'],
    ['rgb(255, 255, 0)', 'light'],
    ['rgba(0, 0, 0, 0.8)', 'dark'],
  ])('behind %s is %s', (background, theme) => {
    expect(themeBehind(inside(background))).toBe(theme);
  });

  it('asks the nearest layer that paints', () => {
    expect(themeBehind(inside('rgb(255, 255, 255)', 'rgb(0, 0, 0)', ''))).toBe('dark');
    expect(themeBehind(inside('rgb(0, 0, 0)', 'rgb(255, 255, 255)', '', ''))).toBe('light');
  });

  it('looks through layers that hardly paint', () => {
    expect(themeBehind(inside('rgb(255, 255, 255)', 'rgba(0, 0, 0, 0.05)'))).toBe('light');
    expect(themeBehind(inside('rgb(0, 0, 0)', 'rgba(255, 255, 255, 0)'))).toBe('dark');
  });

  it('takes the background of the page where nothing nearer paints', () => {
    document.body.style.backgroundColor = 'rgb(10, 10, 10)';
    expect(themeBehind(inside('', ''))).toBe('dark');
  });

  it.each([
    ['', true, 'light'],
    ['light dark', true, 'dark'],
    ['light dark', false, 'light'],
    ['dark', false, 'dark'],
    ['light', true, 'light'],
  ])('without any background and with color-scheme “%s” follows the browser’s canvas (dark system: %s)', (scheme, systemIsDark, theme) => {
    const styles = { backgroundColor: 'rgba(0, 0, 0, 0)', colorScheme: scheme };
    vi.stubGlobal('getComputedStyle', () => styles);
    vi.stubGlobal('matchMedia', () => ({ matches: systemIsDark }));
    expect(themeBehind(inside(''))).toBe(theme);
  });
});
