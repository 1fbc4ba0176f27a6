/** One estimate drawn on the axis: bar with end caps, dot, or arrow where an end is open. Positions are percent, sizes pixels. */
import type { EstimateLine } from '../engine/card-model.ts';
import { isVerbal, position, shapeOf } from './chart-scale.ts';

const MIDDLE = 7;

function Arrow({ from, to }: { from: number; to: number }) {
  const head = to > from ? 'M-8 -4.5 L0 0 L-8 4.5 Z' : 'M8 -4.5 L0 0 L8 4.5 Z';
  return (
    <g class="arrow">
      <line x1={`${from}%`} x2={`${to}%`} y1={MIDDLE} y2={MIDDLE} />
      {/* A nested svg is the only way to put a path of fixed size at a position in percent. */}
      <svg x={`${to}%`} y={MIDDLE} width="1" height="1" overflow="visible" aria-hidden="true">
        <path d={head} />
      </svg>
    </g>
  );
}

function Bar({ from, to }: { from: number; to: number }) {
  return (
    <g class="bar">
      <rect x={`${from}%`} width={`${Math.round((to - from) * 100) / 100}%`} y={MIDDLE - 4} height="8" />
      <line class="hatch" x1={`${from}%`} x2={`${to}%`} y1={MIDDLE} y2={MIDDLE} />
      {/* Caps keep a range of a few people on an axis of thousands visible. */}
      <line class="cap" x1={`${from}%`} x2={`${from}%`} y1={MIDDLE - 5} y2={MIDDLE + 5} />
      <line class="cap" x1={`${to}%`} x2={`${to}%`} y1={MIDDLE - 5} y2={MIDDLE + 5} />
    </g>
  );
}

function Dot({ at, small = false }: { at: number; small?: boolean }) {
  return <circle class="dot" cx={`${at}%`} cy={MIDDLE} r={small ? 4 : 5} />;
}

export function RangeShape({ line, axisMax }: { line: EstimateLine; axisMax: number }) {
  const at = (value: number) => position(value, axisMax);
  const shape = shapeOf(line);
  return (
    <svg
      class="shape"
      data-shape={shape.kind}
      data-verbal={isVerbal(line)}
      data-claim={line.claim}
      width="100%"
      height={MIDDLE * 2}
      overflow="visible"
      aria-hidden="true"
    >
      {shape.kind === 'bar' && <Bar from={at(shape.from)} to={at(shape.to)} />}
      {shape.kind === 'bar' && shape.best !== undefined && <Dot at={at(shape.best)} small />}
      {shape.kind === 'dot' && <Dot at={at(shape.at)} />}
      {shape.kind === 'up' && <Arrow from={at(shape.from)} to={100} />}
      {shape.kind === 'up' && <Dot at={at(shape.from)} />}
      {shape.kind === 'down' && <Arrow from={at(shape.to)} to={0} />}
      {shape.kind === 'down' && <Dot at={at(shape.to)} />}
    </svg>
  );
}
