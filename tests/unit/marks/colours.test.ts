/** The colours of marks: at least 3:1 to the ground they are for (WCAG 2.2, 1.4.11). */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lightOf } from '../../../page/colour.ts';
import { DARK_TO, LIGHT_FROM } from '../../../page/ground.ts';

const css = readFileSync(new URL('../../../assets/public/marks.css', import.meta.url), 'utf8');

const luminanceOf = (hex: string): number => {
  const channels = (hex.match(/[0-9a-f]{2}/g) ?? []).map((part) => Number.parseInt(part, 16));
  return lightOf(`rgb(${channels.join(', ')})`)?.luminance ?? Number.NaN;
};

const lines = [...css.matchAll(/::highlight\((dl-\d)(d?)\) \{\s+text-decoration: underline (\w+ \dpx) #([0-9a-f]{6});/g)].map(
  ([, name = '', ground = '', style = '', colour = '']) => ({ name, ground, style, luminance: luminanceOf(colour) }),
);

/** Contrast of two relative luminances (WCAG 2.2). */
const contrast = (a: number, b: number) => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);

describe('colours of marks', () => {
  it('are there for four kinds on light and dark ground', () => {
    expect(lines.map(({ name, ground }) => name + ground)).toEqual(['dl-1', 'dl-1d', 'dl-2', 'dl-2d', 'dl-3', 'dl-3d', 'dl-4', 'dl-4d']);
  });

  it.each(lines.map((line) => [line.name + line.ground, line] as const))(
    '%s has 3:1 on every ground it is for',
    (_, { ground, luminance }) => {
      // Further out the contrast only grows, so the nearest ground decides.
      expect(contrast(luminance, ground === 'd' ? DARK_TO : LIGHT_FROM)).toBeGreaterThanOrEqual(3);
    },
  );

  it('are not what tells kinds apart: each kind has a line of its own, the same on every ground', () => {
    const kinds = [...new Set(lines.map(({ name }) => name))];
    const styles = kinds.map((kind) => [...new Set(lines.filter(({ name }) => name === kind).map(({ style }) => style))]);
    expect(styles.every((own) => own.length === 1)).toBe(true);
    expect(new Set(styles.flat()).size).toBe(4);
  });
});
