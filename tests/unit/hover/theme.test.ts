// @vitest-environment happy-dom
/** Light or dark card, by what is painted behind the word. */
import { afterEach, describe, expect, it, test, vi } from 'vitest';
import { lightOf } from '../../../page/colour.ts';
import { themeBehind } from '../../../page/theme.ts';

afterEach(() => {
  document.body.replaceChildren();
  document.body.removeAttribute('style');
  document.documentElement.removeAttribute('style');
  vi.unstubAllGlobals();
});

/** Nested elements with these backgrounds, outermost first; the innermost is given. */
function inside(...backgrounds: string[]): HTMLElement {
  let parent: HTMLElement = document.body;
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

  it.each([
    ['rgb(240, 240, 240)', 'dark'],
    ['rgb(20, 20, 20)', 'light'],
    ['oklch(0.95 0.01 250)', 'dark'],
  ])('over a picture goes by the text’s own colour %s', (color, theme) => {
    const words = inside('rgb(128, 128, 128)', '', '');
    const picture = words.parentElement as HTMLElement;
    const styleOf = (backgroundImage: string) => ({ backgroundColor: 'rgba(0, 0, 0, 0)', backgroundImage, color });
    vi.stubGlobal('getComputedStyle', (of: Element) => styleOf(of === picture ? 'linear-gradient(red, blue)' : 'none'));
    expect(themeBehind(words)).toBe(theme);
  });

  it('asks a plain ground in front of a picture, not the picture', () => {
    document.body.style.backgroundImage = 'linear-gradient(red, blue)';
    const words = inside('rgb(255, 255, 255)', '');
    words.style.color = 'rgb(255, 255, 255)';
    expect(themeBehind(words)).toBe('light');
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

describe('lightOf', () => {
  /** White, black, the red of sRGB and a middle grey as browsers write them in each space. */
  test.each([
    ['rgb(255, 255, 255)', 1],
    ['rgba(0, 0, 0, 0.4)', 0],
    ['rgb(255 0 0 / 0.5)', 0.2126],
    ['color(srgb 1 1 1)', 1],
    ['color(srgb 1 0 0 / 0.5)', 0.2126],
    ['color(srgb-linear 0.5 0.5 0.5)', 0.5],
    ['color(display-p3 1 1 1)', 1],
    ['color(xyz-d65 0.9505 1 1.089)', 1],
    ['lab(53.585 0 0)', 0.2159],
    ['lab(5 0 0)', 0.0055],
    ['lch(54.2905 106.837 40.858)', 0.222],
    ['oklab(0.627955 0.224863 0.125846)', 0.2126],
    ['oklch(0.627955 0.257683 29.2339)', 0.2126],
    ['oklch(0.999994 none none)', 1],
    ['oklab(0 0 0)', 0],
  ])('of %s', (css, luminance) => {
    expect(lightOf(css)?.luminance).toBeCloseTo(luminance, 3);
  });

  test.each([
    ['rgb(255, 255, 255)', 1],
    ['rgba(255, 255, 255, 0.25)', 0.25],
    ['color(srgb 0.1 0.2 0.3 / 0.5)', 0.5],
    ['oklch(0.5 0.1 20 / 0)', 0],
  ])('knows how much %s paints', (css, alpha) => {
    expect(lightOf(css)?.alpha).toBe(alpha);
  });

  it.each(['', 'transparent', 'color(rec2020 0.1 0.1 0.1)', 'rgb(1, 2)', 'rgb(a, b, c)', 'url(x)', `rgb(${'1,'.repeat(500)})`])(
    'says nothing of “%s”',
    (css) => {
      expect(lightOf(css)).toBeUndefined();
    },
  );
});
