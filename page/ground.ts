/** What is painted behind a word: a mark's colour and a card's theme go by the page, not by the system. */
import { lightOf } from './colour.ts';
import { parentOf } from './safe-dom.ts';

export type Ground = 'light' | 'dark' | 'middle';

/**
 * Relative luminance (WCAG 2.2) from which on a ground is light, and up to which it is dark. On these the colours in `assets/public/marks.css`
 * have at least 3:1; a unit test computes it. Between them marks take the text's own colour.
 */
export const LIGHT_FROM = 0.6;
export const DARK_TO = 0.05;

/** `known` holds what was found for elements in the same frame, and takes what is found now: paragraphs share their ancestors. */
export function groundBehind(element: Element, known: Map<Element, Ground> = new Map()): Ground {
  const passed: Element[] = [];
  let ground: Ground | undefined;
  for (let at: Element | undefined = element; at && ground === undefined; at = elementAround(at)) {
    ground = known.get(at) ?? paintedBy(at);
    passed.push(at);
  }
  ground ??= canvasIsDark() ? 'dark' : 'light';
  for (const each of passed) known.set(each, ground);
  return ground;
}

/** The element's parent, or the host of the shadow root that it is at the top of. */
export function elementAround(element: Element): Element | undefined {
  // By the prototype's getter: a field called "parentElement" would lead round in a circle on its form.
  const parent = parentOf(element);
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : undefined;
}

/** The ground that an element itself paints; undefined where it lets through what is behind it. */
function paintedBy(element: Element): Ground | undefined {
  const { backgroundColor, backgroundImage } = getComputedStyle(element);
  // Pictures and gradients are functions: `url(…)`, `linear-gradient(…)`. Whatever they show, the text's own colour was chosen for it.
  if (backgroundImage.includes('(')) return 'middle';
  const light = lightOf(backgroundColor);
  // Half-transparent layers are taken as opaque: they are drawn to be read on.
  if (!light || light.alpha < 0.5) return undefined;
  return light.luminance >= LIGHT_FROM ? 'light' : light.luminance <= DARK_TO ? 'dark' : 'middle';
}

/** Nothing paints: the browser's canvas shows, dark only where the page says that it can be. */
export function canvasIsDark(): boolean {
  const scheme = getComputedStyle(document.documentElement).colorScheme;
  return /\bdark\b/.test(scheme) && (!/\blight\b/.test(scheme) || matchMedia('(prefers-color-scheme: dark)').matches);
}
