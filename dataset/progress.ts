/** A progress bar on a terminal; elsewhere nothing, so that logs stay readable. */
import type { WriteStream } from 'node:tty';

const WIDTH = 30;

/** @returns a function that is told the step that begins and how much is done, from 0 to 1; at 1 the bar goes away. */
export function drawProgress(stream: WriteStream): (step: string, part: number) => void {
  if (!stream.isTTY) return () => undefined;
  return (step, part) => {
    const done = Math.round(WIDTH * Math.min(1, part));
    stream.write(part >= 1 ? '\r\u001b[K' : `\r\u001b[K[${'='.repeat(done)}${' '.repeat(WIDTH - done)}] ${step}`);
  };
}
