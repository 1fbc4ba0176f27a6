/** Light or dark, by what is painted behind the word: a dark page gets a dark card whatever the system's theme is. */

import { parentOf } from './safe-dom.ts';

/** Relative luminance under which a background counts as dark: the value at which black and white text contrast equally (WCAG 2.2). */
const DARK_BELOW = 0.179;

export function themeBehind(element: Element): 'light' | 'dark' {
  // By the prototype's getter: a field called "parentElement" would lead round in a circle on its form.
  for (let at: Node | null = element; at instanceof Element; at = parentOf(at)) {
    const colour = parseColour(getComputedStyle(at).backgroundColor);
    // Half-transparent layers are taken as opaque: they are drawn to be read on.
    if (colour && colour.alpha >= 0.5) return luminance(colour) < DARK_BELOW ? 'dark' : 'light';
  }
  // Nothing paints: the browser's canvas shows, dark only where the page says that it can be.
  const scheme = getComputedStyle(document.documentElement).colorScheme;
  const mayBeDark = /\bdark\b/.test(scheme) && (!/\blight\b/.test(scheme) || matchMedia('(prefers-color-scheme: dark)').matches);
  return mayBeDark ? 'dark' : 'light';
}

interface Colour {
  red: number;
  green: number;
  blue: number;
  alpha: number;
}

/** Computed colours in sRGB are `rgb()` or `rgba()`; others (`color(…)`, `oklch(…)`) are left to the next layer. */
function parseColour(css: string): Colour | undefined {
  const numbers = /^rgba?\(([^)]{1,60})\)$/
    .exec(css)?.[1]
    ?.split(/[\s,/]+/)
    .map(Number);
  const [red, green, blue, alpha = 1] = numbers ?? [];
  return red === undefined || green === undefined || blue === undefined ? undefined : { red, green, blue, alpha };
}

function luminance({ red, green, blue }: Colour): number {
  const linear = (channel: number) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}
