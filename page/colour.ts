/** How light a colour is that the browser computed. Knows the forms in which Chromium and Firefox give colours back. */

export interface Light {
  /** Relative luminance, 0 to 1 (WCAG 2.2). */
  luminance: number;
  alpha: number;
}

type Triple = readonly [number, number, number];

/** Undefined for forms that are rare enough to be left out (Rec. 2020, ProPhoto, Adobe RGB). */
export function lightOf(css: string): Light | undefined {
  const match = /^(rgba?|color|lab|lch|oklab|oklch)\(([^()]{1,100})\)$/.exec(css);
  if (!match) return undefined;
  const [, form = '', inside = ''] = match;
  const words = inside.split(/[\s,/]+/);
  const space = form === 'color' ? (words.shift() ?? '') : form;
  const [first = Number.NaN, second = Number.NaN, third = Number.NaN, alpha = 1] = words.map(toNumber);
  const luminance = luminanceIn(space, [first, second, third]);
  return luminance === undefined || Number.isNaN(luminance + alpha) ? undefined : { luminance, alpha };
}

/** `none` is a missing component, which paints as 0. */
const toNumber = (word: string): number => (word === 'none' ? 0 : Number(word));

const SRGB: Triple = [0.2126, 0.7152, 0.0722];
const DISPLAY_P3: Triple = [0.229, 0.6917, 0.0793];

function luminanceIn(space: string, [first, second, third]: Triple): number | undefined {
  switch (space) {
    case 'rgb':
    case 'rgba':
      return weigh(SRGB, [linear(first / 255), linear(second / 255), linear(third / 255)]);
    case 'srgb':
      return weigh(SRGB, [linear(first), linear(second), linear(third)]);
    case 'srgb-linear':
      return weigh(SRGB, [first, second, third]);
    case 'display-p3':
      return weigh(DISPLAY_P3, [linear(first), linear(second), linear(third)]);
    case 'xyz':
    case 'xyz-d65':
    case 'xyz-d50':
      return second;
    case 'lab':
    case 'lch':
      return first > 8 ? ((first + 16) / 116) ** 3 : first / 903.3;
    case 'oklab':
      return fromOklab(first, second, third);
    case 'oklch': {
      const hue = (third * Math.PI) / 180;
      return fromOklab(first, second * Math.cos(hue), second * Math.sin(hue));
    }
    default:
      return undefined;
  }
}

/** The second row of Björn Ottosson's matrices: https://bottosson.github.io/posts/oklab/ */
function fromOklab(lightness: number, a: number, b: number): number {
  const long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return weigh(SRGB, [
    4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short,
  ]);
}

const weigh = (weights: Triple, channels: Triple): number => weights[0] * channels[0] + weights[1] * channels[1] + weights[2] * channels[2];

const linear = (share: number): number => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4);
