/**
 * Carries out what the hover reducer decides: the one owner of every way in which a card opens or closes. It keeps the clock, asks for
 * cards and has them drawn.
 */
import type { CardModel } from '../../engine/card-model.ts';
import type { Notice } from '../card/notice.ts';
import type { Mark } from '../marks/mark.ts';
import { type HoverEffect, type HoverEvent, type HoverState, initialState, type Opening, reduce, type Via } from './state.ts';

export type CardContent = { model: CardModel } | Notice;

export interface SchedulerParts {
  /** Resolves with the card or with words on why there is none; never rejects. */
  fetch(mark: Mark): Promise<CardContent>;
  draw(mark: Mark, content: CardContent, via: Via): void;
  hide(): void;
}

const DEFAULT_OPENING = 300;

export class HoverScheduler {
  #state: HoverState<Mark> = initialState();
  readonly #answers = new Map<number, CardContent>();
  readonly #parts: SchedulerParts;
  readonly #signal: AbortSignal;
  readonly #opening: () => Opening;

  /** `opening` is asked each time, since the reader may change it while the page is open. */
  constructor(parts: SchedulerParts, signal: AbortSignal, opening: () => Opening = () => DEFAULT_OPENING) {
    this.#parts = parts;
    this.#signal = signal;
    this.#opening = opening;
    signal.addEventListener('abort', () => this.#parts.hide());
  }

  get state(): HoverState<Mark> {
    return this.#state;
  }

  dispatch(event: HoverEvent<Mark>): void {
    if (this.#signal.aborted) return;
    const { state, effects } = reduce(this.#state, event, this.#opening());
    this.#state = state;
    for (const effect of effects) this.#carryOut(effect);
  }

  /** Lets go of the open card without hiding it: whoever calls this keeps it. Its name stays quiet until the pointer leaves it. */
  release(): void {
    this.dispatch({ kind: 'release' });
    this.#answers.clear();
  }

  #carryOut(effect: HoverEffect<Mark>): void {
    switch (effect.kind) {
      case 'fetch':
        void this.#fetch(effect.token, effect.mark);
        return;
      case 'timer':
        setTimeout(() => this.dispatch({ kind: 'timer', timer: effect.timer, time: performance.now() }), effect.delay);
        return;
      case 'draw': {
        const content = this.#answers.get(effect.token);
        this.#answers.clear();
        if (content) this.#parts.draw(effect.mark, content, effect.via);
        return;
      }
      case 'hide':
        this.#answers.clear();
        this.#parts.hide();
    }
  }

  async #fetch(token: number, mark: Mark): Promise<void> {
    const content = await this.#parts.fetch(mark);
    if (this.#state.token !== token) return;
    this.#answers.set(token, content);
    this.dispatch({ kind: 'answer', token });
  }
}
