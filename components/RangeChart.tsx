/**
 * Estimates of one measure on one zero-based axis. Labels are HTML above each shape, not SVG text: they wrap instead of being
 * clipped, whatever the font, the zoom or the reader's text spacing. To assistive technology the whole is one image with a sentence.
 */
import type { EstimateLine } from '../engine/card-model.ts';
import { axisTicks, position, shapeOf, tickLabel } from './chart-scale.ts';
import { ofData } from './of-data.ts';
import { RangeShape } from './RangeShape.tsx';
import { say } from './say.ts';
import { allClaims, shortBy, spoken } from './words.ts';

interface RangeChartProps {
  heading: string;
  /** The lead first. */
  lines: readonly EstimateLine[];
  axisMax: number;
  /** Leaves out the words above each shape: for one shape right below its own large figure. */
  bare?: boolean;
}

function sentence({ heading, lines, axisMax }: RangeChartProps): string {
  const parts = lines.map((line) => {
    const { scope, by, asOf: date } = line;
    const value = spoken(line.value);
    const figure = scope === undefined ? value : say('card.figureScope', { figure: value, scope });
    return say(line.claim ? 'card.chartClaim' : 'card.chartFigure', { figure, by, date });
  });
  return say('card.chart', { heading, max: tickLabel(axisMax), figures: parts.join('; ') });
}

function Label({ line, leadAsOf, sayClaim }: { line: EstimateLine; leadAsOf: string; sayClaim: boolean }) {
  return (
    <div class="label">
      <span class="ground">
        <bdi class="value">{line.value}</bdi> <bdi {...ofData()}>{shortBy(line.by)}</bdi>
        {line.scope !== undefined && (
          <span>
            , <bdi {...ofData()}>{line.scope}</bdi>
          </span>
        )}
        {line.asOf !== leadAsOf && (
          <span>
            , <bdi>{line.asOf}</bdi>
          </span>
        )}
        {sayClaim && line.claim && ' '}
        {sayClaim && line.claim && <span class="claim">{say('card.claimShort')}</span>}
      </span>
    </div>
  );
}

/** Ticks at either end keep inside the axis; those between stand centred. */
function anchor(at: number): 'start' | 'middle' | 'end' {
  if (at < 5) return 'start';
  return at > 90 ? 'end' : 'middle';
}

export function RangeChart(props: RangeChartProps) {
  const { lines, axisMax, bare = false } = props;
  const leadAsOf = lines[0]?.asOf ?? '';
  if (!(axisMax > 0) || lines.every((line) => shapeOf(line).kind === 'none')) return null;
  // Where every figure is a party's claim, the words above the chart say it once.
  const sayClaim = !allClaims(lines);
  const ticks = axisTicks(axisMax).map((value) => ({ value, at: position(value, axisMax) }));
  return (
    <div class="chart" role="img" aria-label={sentence(props)}>
      <svg class="grid" width="100%" height="100%" overflow="visible" aria-hidden="true">
        {ticks.map(({ value, at }) => (
          <line key={value} class={value === 0 ? 'zero' : 'tick'} x1={`${at}%`} x2={`${at}%`} y1="0" y2="100%" />
        ))}
      </svg>
      {lines.map((line) => (
        <div class="row" key={line.id}>
          {!bare && <Label line={line} leadAsOf={leadAsOf} sayClaim={sayClaim} />}
          {shapeOf(line).kind !== 'none' && <RangeShape line={line} axisMax={axisMax} />}
        </div>
      ))}
      {/* Numbers run from left to right on the axis in every script, as the shapes do. */}
      <div class="axis" dir="ltr">
        {ticks.map(({ value, at }) => (
          <span key={value} data-anchor={anchor(at)} style={{ left: `${at}%` }}>
            {tickLabel(value)}
          </span>
        ))}
      </div>
    </div>
  );
}
