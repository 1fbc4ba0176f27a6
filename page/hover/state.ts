/**
 * Opening and closing cards, as a pure reducer: events in, the next state and effects out. Each interaction has a token, so a late answer of
 * an earlier one opens nothing (the pattern of Wikipedia's Page Previews), and each timer its own. Times are milliseconds of one clock.
 */

/** How a card was opened: a card opened by keyboard or tap does not close because the pointer is elsewhere. */
export type Via = 'pointer' | 'keyboard' | 'touch';

interface Counters {
  /** Token of the latest interaction. */
  token: number;
  /** Number of the latest timer. */
  timer: number;
}

export type IdleState<Mark> = Counters & {
  kind: 'idle';
  /** When the last card closed because the pointer left it. */
  closedAt: number;
  /** The mark on which a card was dismissed: silent until the pointer leaves it. */
  quiet?: Mark;
};
/** The pointer is on a mark and the dwell timer, the latest one, runs. */
export type RestingState<Mark> = Counters & { kind: 'resting'; closedAt: number; mark: Mark; fetched: boolean; answered: boolean };
/** A card is open, or will be when its model arrives. `leaving`: the latest timer will close it. */
export type OpenState<Mark> = Counters & { kind: 'open'; mark: Mark; via: Via; drawn: boolean; leaving: boolean };

export type HoverState<Mark> = IdleState<Mark> | RestingState<Mark> | OpenState<Mark>;

export type HoverEvent<Mark> =
  /** `zone` is where the pointer is relative to an open card; `slow` as of {@link SLOW}. */
  | { kind: 'pointer'; time: number; mark: Mark | undefined; slow: boolean; zone: 'card' | 'corridor' | 'page' }
  | { kind: 'timer'; timer: number; time: number }
  /** The card's model, or the words on why there is none, arrived. */
  | { kind: 'answer'; token: number }
  | { kind: 'escape' }
  | { kind: 'open'; mark: Mark; via: 'keyboard' | 'touch' }
  /** The close button, a tap elsewhere, or the name is gone from the page. */
  | { kind: 'close' };

export type HoverEffect<Mark> =
  | { kind: 'fetch'; token: number; mark: Mark }
  | { kind: 'timer'; timer: number; delay: number }
  | { kind: 'draw'; token: number; mark: Mark; via: Via }
  | { kind: 'hide' };

/** Rest before a card opens, and time outside word, corridor and card before it closes (product.md; Wikipedia hides after 300 ms). */
export const DWELL = 300;
export const LEAVE = 300;
/** A card opens at once if another closed this recently. */
export const GROUP = 300;
/** Pixels per millisecond under which a pointer counts as slow. */
export const SLOW = 0.5;

export interface Step<Mark> {
  state: HoverState<Mark>;
  effects: HoverEffect<Mark>[];
}

export function initialState<Mark>(): HoverState<Mark> {
  return { kind: 'idle', token: 0, timer: 0, closedAt: Number.NEGATIVE_INFINITY };
}

export function reduce<Mark>(state: HoverState<Mark>, event: HoverEvent<Mark>): Step<Mark> {
  switch (event.kind) {
    case 'pointer':
      return state.kind === 'open' ? overOpenCard(state, event) : overPage(state, event);
    case 'timer':
      return onTimer(state, event);
    case 'answer':
      return onAnswer(state, event.token);
    case 'open':
      return open(state, event.mark, event.via);
    case 'escape':
    case 'close':
      return dismiss(state);
  }
}

const stay = <Mark>(state: HoverState<Mark>): Step<Mark> => ({ state, effects: [] });

type PointerEvent<Mark> = Extract<HoverEvent<Mark>, { kind: 'pointer' }>;

function overPage<Mark>(state: IdleState<Mark> | RestingState<Mark>, { mark, slow, time }: PointerEvent<Mark>): Step<Mark> {
  const { token, timer, closedAt } = state;
  if (mark === undefined) return stay({ kind: 'idle', token, timer, closedAt });
  if (state.kind === 'idle' && state.quiet === mark) return stay(state);
  if (slow && time - closedAt < GROUP) return open(state, mark, 'pointer');
  if (state.kind !== 'resting' || state.mark !== mark || !slow) return rest(state, mark, slow);
  if (state.fetched) return stay(state);
  return { state: { ...state, fetched: true }, effects: [{ kind: 'fetch', token, mark }] };
}

/** Starts the dwell anew: at a new mark, or because the pointer was fast. A slow pointer is likely to stay, so the card is fetched. */
function rest<Mark>(state: IdleState<Mark> | RestingState<Mark>, mark: Mark, slow: boolean): Step<Mark> {
  const token = state.token + 1;
  const timer = state.timer + 1;
  const effects: HoverEffect<Mark>[] = [{ kind: 'timer', timer, delay: DWELL }];
  if (slow) effects.push({ kind: 'fetch', token, mark });
  return { state: { kind: 'resting', token, timer, closedAt: state.closedAt, mark, fetched: slow, answered: false }, effects };
}

function overOpenCard<Mark>(state: OpenState<Mark>, { mark, slow, zone }: PointerEvent<Mark>): Step<Mark> {
  if (state.via !== 'pointer') return stay(state);
  if (zone !== 'page' || mark === state.mark) return stay({ ...state, leaving: false });
  if (mark !== undefined && slow) return open(state, mark, 'pointer');
  if (state.leaving) return stay(state);
  const timer = state.timer + 1;
  return { state: { ...state, timer, leaving: true }, effects: [{ kind: 'timer', timer, delay: LEAVE }] };
}

function onTimer<Mark>(state: HoverState<Mark>, { timer, time }: { timer: number; time: number }): Step<Mark> {
  if (state.timer !== timer || state.kind === 'idle') return stay(state);
  if (state.kind === 'open') {
    if (!state.leaving) return stay(state);
    return { state: { kind: 'idle', token: state.token + 1, timer, closedAt: time }, effects: [{ kind: 'hide' }] };
  }
  const { token, mark, fetched, answered } = state;
  const effects: HoverEffect<Mark>[] = [];
  if (!fetched) effects.push({ kind: 'fetch', token, mark });
  if (answered) effects.push({ kind: 'draw', token, mark, via: 'pointer' });
  return { state: { kind: 'open', token, timer, mark, via: 'pointer', drawn: answered, leaving: false }, effects };
}

function onAnswer<Mark>(state: HoverState<Mark>, token: number): Step<Mark> {
  if (state.token !== token) return stay(state);
  if (state.kind === 'resting') return stay({ ...state, answered: true });
  if (state.kind !== 'open' || state.drawn) return stay(state);
  return { state: { ...state, drawn: true }, effects: [{ kind: 'draw', token, mark: state.mark, via: state.via }] };
}

/** Opens at once; a card that is still shown is replaced when the new one can be drawn. */
function open<Mark>({ token: before, timer }: Counters, mark: Mark, via: Via): Step<Mark> {
  const token = before + 1;
  return { state: { kind: 'open', token, timer, mark, via, drawn: false, leaving: false }, effects: [{ kind: 'fetch', token, mark }] };
}

/** Esc and close: the card is gone, its name stays quiet while the pointer rests there, and no group of instant cards follows. */
function dismiss<Mark>(state: HoverState<Mark>): Step<Mark> {
  if (state.kind === 'idle') return stay(state);
  const { token, timer, mark } = state;
  const idle: IdleState<Mark> = { kind: 'idle', token: token + 1, timer, closedAt: Number.NEGATIVE_INFINITY, quiet: mark };
  return { state: idle, effects: state.kind === 'open' ? [{ kind: 'hide' }] : [] };
}
