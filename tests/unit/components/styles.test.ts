/** Colours that can be read, and a sheet that reaches nothing outside the card. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { cardStyles } from '../../../components/card.css.ts';
import { dark, light, type Tokens } from '../../../components/card-tokens.ts';

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const part = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG 2.2, "contrast ratio". */
function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

describe.each([
  ['light', light],
  ['dark', dark],
])('%s theme', (_name, tokens) => {
  const text: (keyof Tokens)[] = ['ink', 'muted', 'place', 'group', 'official', 'person'];
  test.each(text)('%s is text of at least 4.5:1 on paper and wash', (name) => {
    expect(contrast(tokens[name], tokens.paper)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(tokens[name], tokens.wash)).toBeGreaterThanOrEqual(4.5);
  });

  const shapes: (keyof Tokens)[] = ['bar', 'barQuiet', 'edge', 'focus'];
  test.each(shapes)('%s is a shape of at least 3:1', (name) => {
    expect(contrast(tokens[name], tokens.paper)).toBeGreaterThanOrEqual(3);
  });

  test('muted text on a hovered button', () => {
    expect(contrast(tokens.ink, tokens.line)).toBeGreaterThanOrEqual(4.5);
  });

  test('the pages use the same colours', () => {
    const pages = readFileSync(new URL('../../../components/pages.css', import.meta.url), 'utf8');
    const names: (keyof Tokens)[] = [...text, 'paper', 'wash', 'line', 'edge', 'focus'];
    for (const name of names) expect(pages).toContain(`--${name}: ${tokens[name]};`);
  });
});

describe('sheet', () => {
  const rules = cardStyles.replace(/\/\*[\s\S]*?\*\//g, '');

  test('every rule stands under .dateline-card', () => {
    const selectors = [...rules.matchAll(/([^{}@;]+)\{/g)].map((match) => (match[1] ?? '').trim()).filter((each) => !each.startsWith('('));
    expect(selectors.length).toBeGreaterThan(60);
    expect(selectors.filter((each) => !each.startsWith('.dateline-card') && !/^(media|starting-style)/.test(each))).toEqual([]);
  });

  test('pixels only: the page’s root font size does not matter', () => {
    expect(rules).not.toMatch(/\drem\b/);
  });

  test('reduced motion, forced colours, both themes, sheet layout; nothing from the network', () => {
    for (const part of [
      'prefers-reduced-motion: reduce',
      'forced-colors: active',
      'data-theme=dark',
      'data-layout=sheet',
      'color-scheme: dark',
    ])
      expect(rules).toContain(part);
    expect(rules).not.toMatch(/url\(|@import|@font-face/);
    for (const [, time] of rules.matchAll(/(\d+)ms/g)) expect(Number(time)).toBeLessThanOrEqual(120);
  });
});
