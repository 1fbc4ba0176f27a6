/** Whether a pointer is slow enough to be reading: under {@link SLOW} pixels per millisecond over the last two samples. */
import { SLOW } from './state.ts';

interface Sample {
  x: number;
  y: number;
  time: number;
}

export class SpeedGate {
  #samples: Sample[] = [];

  /** Adds a sample and says whether the last two stretches were slow. Two samples in the same millisecond count as one. */
  isSlow(x: number, y: number, time: number): boolean {
    const last = this.#samples.at(-1);
    if (last && time <= last.time) this.#samples.pop();
    this.#samples = [...this.#samples.slice(-2), { x, y, time }];
    const [first, second, third] = this.#samples;
    return first !== undefined && second !== undefined && third !== undefined && speed(first, second) < SLOW && speed(second, third) < SLOW;
  }
}

function speed(from: Sample, to: Sample): number {
  return Math.hypot(to.x - from.x, to.y - from.y) / Math.max(1, to.time - from.time);
}
