/** The colours of marks: at least 3:1 to the ground wherever the text itself has 4.5:1 (WCAG 2.2, 1.4.11 and 1.4.3). */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Colour, DARK_TO, LIGHT_FROM, luminanceOf } from '../../../page/ground.ts';

const css = readFileSync(new URL('../../../assets/public/marks.css', import.meta.url), 'utf8');

interface Rule {
  name: string;
  /** Share of the text's colour, 0 to 1, and the colour it is mixed with. */
  share: number;
  hue: Colour;
}

const colourOf = (hex: string): Colour => {
  const [red = 0, green = 0, blue = 0] = (hex.match(/[0-9a-f]{2}/g) ?? []).map((part) => Number.parseInt(part, 16));
  return { red, green, blue, alpha: 1 };
};

const rules: Rule[] = [...css.matchAll(/::highlight\((dl-\dd?)\) \{\s+text-decoration: .*?currentColor (\d+)%, #([0-9a-f]{6})\)/g)].map(
  ([, name = '', share = '', hue = '']) => ({ name, share: Number(share) / 100, hue: colourOf(hue) }),
);

const contrast = (a: Colour, b: Colour) => {
  const [high = 0, low = 0] = [luminanceOf(a), luminanceOf(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
};
const mixed = ({ share, hue }: Rule, text: Colour): Colour => ({
  red: text.red * share + hue.red * (1 - share),
  green: text.green * share + hue.green * (1 - share),
  blue: text.blue * share + hue.blue * (1 - share),
  alpha: 1,
});

/** Every sixth level of each channel: 125 × … colours that pages use for text and ground. */
const levels = [0, 51, 102, 128, 153, 204, 255];
const colours = levels.flatMap((red) => levels.flatMap((green) => levels.map((blue): Colour => ({ red, green, blue, alpha: 1 }))));

describe('colours of marks', () => {
  it('are there for four kinds on light and dark ground', () => {
    expect(rules.map(({ name }) => name)).toEqual(['dl-1', 'dl-1d', 'dl-2', 'dl-2d', 'dl-3', 'dl-3d', 'dl-4', 'dl-4d']);
  });

  it.each(rules.map((rule) => [rule.name, rule] as const))('%s has 3:1 on every ground it is for', (name, rule) => {
    const isFor = (ground: Colour) => (name.endsWith('d') ? luminanceOf(ground) <= DARK_TO : luminanceOf(ground) >= LIGHT_FROM);
    const pairs = colours
      .filter(isFor)
      .flatMap((ground) => colours.filter((text) => contrast(text, ground) >= 4.5).map((text) => [ground, text] as const));
    expect(pairs.length).toBeGreaterThan(500);
    const faint = pairs.filter(([ground, text]) => contrast(mixed(rule, text), ground) < 3);
    expect(faint.slice(0, 3)).toEqual([]);
  });
});
