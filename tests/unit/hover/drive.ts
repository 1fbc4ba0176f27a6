/** Drives the hover reducer step by step, as pointer, keys and clock would. Marks are plain words here. */
import { type HoverEffect, type HoverEvent, type HoverState, initialState, type Opening, reduce } from '../../../page/hover/state.ts';

export type Word = string;
export type Zone = 'card' | 'corridor' | 'page';

export class Drive {
  state: HoverState<Word> = initialState();
  /** Effects of the last event. */
  effects: HoverEffect<Word>[] = [];
  time = 0;
  /** How the reader wants cards to open. */
  opening: Opening = 300;

  wanting(opening: Opening): this {
    this.opening = opening;
    return this;
  }

  send(event: HoverEvent<Word>): this {
    const step = reduce(this.state, event, this.opening);
    this.state = step.state;
    this.effects = step.effects;
    return this;
  }

  /** The pointer is over `mark` (or nothing), slow unless said otherwise. */
  over(mark: Word | undefined, { slow = true, zone = 'page' as Zone, after = 16 } = {}): this {
    this.time += after;
    return this.send({ kind: 'pointer', time: this.time, mark, slow, zone });
  }

  /** The latest timer fires `after` milliseconds later. */
  timer(after = 300, timer = this.state.timer): this {
    this.time += after;
    return this.send({ kind: 'timer', timer, time: this.time });
  }

  answer(token = this.state.token): this {
    return this.send({ kind: 'answer', token });
  }

  /** A card opened and drawn by resting on the mark. */
  opened(mark: Word): this {
    return this.over(mark).timer().answer();
  }

  kinds(): string[] {
    return this.effects.map((effect) => effect.kind);
  }

  /** Delay of the timer that the last event started. */
  delay(): number | undefined {
    return this.effects.flatMap((effect) => (effect.kind === 'timer' ? [effect.delay] : []))[0];
  }
}
