/** Light or dark, by what is painted behind the word: a dark page gets a dark card whatever the system's theme is. */
import { lightOf } from './colour.ts';
import { canvasIsDark, elementAround } from './ground.ts';

/** Relative luminance under which a colour counts as dark: the value at which black and white text contrast equally (WCAG 2.2). */
const DARK_BELOW = 0.179;

export function themeBehind(element: Element): 'light' | 'dark' {
  for (let at: Element | undefined = element; at; at = elementAround(at)) {
    const { backgroundColor, backgroundImage } = getComputedStyle(at);
    // What a picture or gradient shows behind the word is not known; the text was given a colour that can be read on it.
    if (backgroundImage && backgroundImage !== 'none') return themeOfText(element);
    const ground = lightOf(backgroundColor);
    // Half-transparent layers are taken as opaque: they are drawn to be read on.
    if (ground && ground.alpha >= 0.5) return ground.luminance < DARK_BELOW ? 'dark' : 'light';
  }
  return canvasIsDark() ? 'dark' : 'light';
}

function themeOfText(element: Element): 'light' | 'dark' {
  const text = lightOf(getComputedStyle(element).color);
  return text && text.luminance >= DARK_BELOW ? 'dark' : 'light';
}
