/** A screen that nobody sees, with keys: for what Chromium draws outside of pages. Linux only. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { pause, until } from './harness.ts';

export interface Display {
  /** For the environment of a program that shall draw there. */
  name: string;
  /** Presses keys in the window in front: "Tab", "Return", "Escape". */
  press(...keys: string[]): Promise<void>;
  close(): void;
}

/** Whether screens can be made here. */
export const HAS_DISPLAYS = process.platform === 'linux';

export async function openDisplay(): Promise<Display> {
  const number = freeNumber();
  const name = `:${number}`;
  const env = { ...process.env, DISPLAY: name };
  const programs: ChildProcess[] = [spawn('Xvfb', [name, '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], { stdio: 'ignore' })];
  await until('the screen is there', async () => existsSync(socketOf(number)));
  // Without a window manager no window has the focus, and keys go nowhere.
  programs.push(spawn('openbox', [], { env, stdio: 'ignore' }));
  await until('windows are managed', async () => isManaged(env));
  return {
    name,
    press: async (...keys) => {
      for (const key of keys) {
        execFileSync('xdotool', ['key', key], { env });
        await pause(150);
      }
    },
    close: () => {
      for (const program of programs.toReversed()) program.kill();
    },
  };
}

const socketOf = (number: number) => `/tmp/.X11-unix/X${number}`;

function freeNumber(): number {
  for (let number = 90; number < 190; number++) {
    if (!existsSync(socketOf(number)) && !existsSync(`/tmp/.X${number}-lock`)) return number;
  }
  throw new Error('no number is left for a screen');
}

function isManaged(env: NodeJS.ProcessEnv): boolean {
  try {
    // The number of desktops is kept by the window manager.
    execFileSync('xdotool', ['get_num_desktops'], { env, stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
