/** Arithmetic of the range chart: which shape an estimate gets on a zero-based axis and where the ticks stand. No drawing. */
import type { EstimateLine } from '../engine/card-model.ts';
import { intlTag } from '../engine/words/locales.ts';
import { spokenLocale } from './say.ts';

/** A bar for a range, a dot for one figure, an arrow where one end is open, nothing for words without figures. */
export type Shape =
  | { kind: 'bar'; from: number; to: number; best?: number }
  | { kind: 'dot'; at: number }
  | { kind: 'up'; from: number }
  | { kind: 'down'; to: number }
  | { kind: 'none' };

export function shapeOf(line: EstimateLine): Shape {
  const { low, best, high } = line;
  const least = low ?? best ?? high;
  const most = high ?? best ?? low;
  if (least === undefined || most === undefined) return { kind: 'none' };
  if (line.openHigh) return { kind: 'up', from: least };
  if (line.openLow) return { kind: 'down', to: most };
  if (least === most) return { kind: 'dot', at: least };
  // Some published ranges stand the wrong way round ("7,819 (6,460–5,969)"): a bar has no negative width.
  const bar = { kind: 'bar', from: Math.min(least, most), to: Math.max(least, most) } as const;
  return best === undefined ? bar : { ...bar, best };
}

/** The model prints a verbal figure in quotation marks; its interval is a convention of the language, so it is hatched, not filled. */
export function isVerbal(line: EstimateLine): boolean {
  return /^[“"«„]/.test(line.value);
}

/** Position on the axis in percent with two decimals; figures beyond the axis are held at its end. */
export function position(value: number, axisMax: number): number {
  if (!(axisMax > 0)) return 0;
  return Math.round(Math.min(Math.max(value / axisMax, 0), 1) * 10_000) / 100;
}

const ROUND = [1, 2, 2.5, 3, 4, 5];

function isRound(step: number): boolean {
  if (step < 1) return false;
  const unit = 10 ** Math.floor(Math.log10(step));
  // 2.5 of something countable is no tick; 25 is.
  return ROUND.some((mantissa) => Math.abs(mantissa * unit - step) < step * 1e-9 && Number.isInteger(mantissa * unit));
}

/** Two to four ticks from zero on; they end at `axisMax` wherever that divides into round steps. */
export function axisTicks(axisMax: number): number[] {
  if (!(axisMax > 0)) return [0];
  for (const parts of [3, 2]) {
    if (isRound(axisMax / parts)) return Array.from({ length: parts + 1 }, (_, index) => (axisMax / parts) * index);
  }
  const unit = 10 ** Math.floor(Math.log10(axisMax));
  const step = [1, 2, 5].map((mantissa) => mantissa * unit).find((each) => Math.floor(axisMax / each) <= 3) ?? axisMax;
  return Array.from({ length: Math.floor(axisMax / step) + 1 }, (_, index) => index * step);
}

/** "20,000"; from a million on "2.5M", since four such labels share 290 px. */
export function tickLabel(value: number): string {
  const locale = spokenLocale();
  const notation = value >= 1e6 ? 'compact' : 'standard';
  return new Intl.NumberFormat(locale === 'en' ? 'en' : intlTag(locale), { notation, maximumFractionDigits: 1 }).format(value);
}
