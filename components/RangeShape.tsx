/** One estimate drawn on the axis: bar with end caps, dot, or arrow where an end is open. Positions are percent, sizes pixels. */
import type { EstimateLine } from '../engine/card-model.ts';
import { isVerbal, position, shapeOf } from './chart-scale.ts';

const MIDDLE = 7;

/** Percent of the axis under which an arrow's head would lie below its own dot. */
const SHORT = 7;
/** Pixels from a dot's middle to the tip of a head right beside it: the room that the card leaves beside the axis. */
const BESIDE = 13;

function Arrow({ from, up }: { from: number; up: boolean }) {
  const end = up ? 100 : 0;
  // An open end never looks like a figure of its own: close to the end of the axis the head stands beside the dot, beyond the axis.
  const isShort = Math.abs(end - from) < SHORT;
  const head = up ? 'M-8 -4.5 L0 0 L-8 4.5 Z' : 'M8 -4.5 L0 0 L8 4.5 Z';
  return (
    <g class="arrow">
      {!isShort && <line x1={`${from}%`} x2={`${end}%`} y1={MIDDLE} y2={MIDDLE} />}
      {/* A nested svg is the only way to put a path of fixed size at a position in percent. */}
      <svg x={`${isShort ? from : end}%`} y={MIDDLE} width="1" height="1" overflow="visible" aria-hidden="true">
        <path d={head} transform={isShort ? `translate(${up ? BESIDE : -BESIDE})` : undefined} />
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
      {shape.kind === 'up' && <Arrow from={at(shape.from)} up />}
      {shape.kind === 'up' && <Dot at={at(shape.from)} />}
      {shape.kind === 'down' && <Arrow from={at(shape.to)} up={false} />}
      {shape.kind === 'down' && <Dot at={at(shape.to)} />}
    </svg>
  );
}
