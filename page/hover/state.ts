/**
 * Opening and closing cards, as a pure reducer: events in, the next state and effects out. Each interaction has a token, so a late answer of
 * an earlier one opens nothing (the pattern of Wikipedia's Page Previews), and each timer its own. Times are milliseconds of one clock.
 */

/**
 * How a card was opened: by a pointer that rested, a mouse click, a tap, the cursor that commands move over the names, or by keys that
 * bring the focus into it. Only the first kind closes because the pointer is elsewhere.
 */
export type Via = 'pointer' | 'click' | 'touch' | 'cursor' | 'keyboard';

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
  | { kind: 'open'; mark: Mark; via: Exclude<Via, 'pointer'> }
  /** The window lost the focus, or is hidden: whoever looks elsewhere rests on nothing. */
  | { kind: 'away' }
  /** The open card is somebody else's from now on: it stays where it is. */
  | { kind: 'release' }
  /** The close button, a tap elsewhere, or the name is gone from the page. */
  | { kind: 'close' };

export type HoverEffect<Mark> =
  | { kind: 'fetch'; token: number; mark: Mark }
  | { kind: 'timer'; timer: number; delay: number }
  | { kind: 'draw'; token: number; mark: Mark; via: Via }
  | { kind: 'hide' };

/** Milliseconds of rest before a card opens, or that only clicks, taps and keys open one. */
export type Opening = number | 'click';

/** Time outside word, corridor and card before a card closes (as Wikipedia's). */
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

/** `opening` is how the reader wants it at this moment. */
export function reduce<Mark>(state: HoverState<Mark>, event: HoverEvent<Mark>, opening: Opening): Step<Mark> {
  switch (event.kind) {
    case 'pointer':
      return state.kind === 'open' ? overOpenCard(state, event, opening) : overPage(state, event, opening);
    case 'timer':
      return onTimer(state, event, opening);
    case 'answer':
      return onAnswer(state, event.token);
    case 'open':
      return open(state, event.mark, event.via);
    case 'away':
      return state.kind === 'resting' ? stopResting(state) : stay(state);
    case 'release':
      return state.kind === 'open' ? stay(quietOn(state)) : stay(state);
    case 'escape':
    case 'close':
      return dismiss(state);
  }
}

const stay = <Mark>(state: HoverState<Mark>): Step<Mark> => ({ state, effects: [] });

type PointerEvent<Mark> = Extract<HoverEvent<Mark>, { kind: 'pointer' }>;

function overPage<Mark>(
  state: IdleState<Mark> | RestingState<Mark>,
  { mark, slow, time }: PointerEvent<Mark>,
  opening: Opening,
): Step<Mark> {
  const { token, closedAt } = state;
  if (mark === undefined) return stopResting(state);
  if (state.kind === 'idle' && state.quiet === mark) return stay(state);
  if (opening === 'click') return stopResting(state);
  if (slow && time - closedAt < GROUP) return open(state, mark, 'pointer');
  if (state.kind !== 'resting' || state.mark !== mark || !slow) return rest(state, mark, slow, opening);
  if (state.fetched) return stay(state);
  return { state: { ...state, fetched: true }, effects: [{ kind: 'fetch', token, mark }] };
}

/** Starts the dwell anew: at a new mark, or because the pointer was fast. A slow pointer is likely to stay, so the card is fetched. */
function rest<Mark>(state: IdleState<Mark> | RestingState<Mark>, mark: Mark, slow: boolean, delay: number): Step<Mark> {
  const token = state.token + 1;
  const timer = state.timer + 1;
  const effects: HoverEffect<Mark>[] = [{ kind: 'timer', timer, delay }];
  if (slow) effects.push({ kind: 'fetch', token, mark });
  return { state: { kind: 'resting', token, timer, closedAt: state.closedAt, mark, fetched: slow, answered: false }, effects };
}

/** The pointer rests on nothing: no timer and no answer that are under way count any more. */
function stopResting<Mark>({ token, timer, closedAt }: IdleState<Mark> | RestingState<Mark>): Step<Mark> {
  return stay({ kind: 'idle', token, timer, closedAt });
}

function overOpenCard<Mark>(state: OpenState<Mark>, { mark, slow, zone }: PointerEvent<Mark>, opening: Opening): Step<Mark> {
  if (state.via !== 'pointer') return stay(state);
  if (zone !== 'page' || mark === state.mark) return stay({ ...state, leaving: false });
  if (mark !== undefined && slow && opening !== 'click') return open(state, mark, 'pointer');
  if (state.leaving) return stay(state);
  const timer = state.timer + 1;
  return { state: { ...state, timer, leaving: true }, effects: [{ kind: 'timer', timer, delay: LEAVE }] };
}

function onTimer<Mark>(state: HoverState<Mark>, { timer, time }: { timer: number; time: number }, opening: Opening): Step<Mark> {
  if (state.timer !== timer || state.kind === 'idle') return stay(state);
  if (state.kind === 'open') {
    if (!state.leaving) return stay(state);
    return { state: { kind: 'idle', token: state.token + 1, timer, closedAt: time }, effects: [{ kind: 'hide' }] };
  }
  // The setting was changed during the rest.
  if (opening === 'click') return stopResting(state);
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
  return { state: quietOn(state), effects: state.kind === 'open' ? [{ kind: 'hide' }] : [] };
}

function quietOn<Mark>({ token, timer, mark }: RestingState<Mark> | OpenState<Mark>): IdleState<Mark> {
  return { kind: 'idle', token: token + 1, timer, closedAt: Number.NEGATIVE_INFINITY, quiet: mark };
}
