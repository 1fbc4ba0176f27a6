/** What holds in every state that any sequence of events can reach. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HoverEffect, HoverEvent, Opening } from '../../../page/hover/state.ts';
import { Drive, type Word } from './drive.ts';

const word = fc.constantFrom('Daesh', 'Iraq', 'Mosul');
/** Timers and tokens are given relative to the latest, so that late ones of every age come. */
const event = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('pointer' as const),
      mark: fc.option(word, { nil: undefined }),
      slow: fc.boolean(),
      zone: fc.constantFrom('card' as const, 'corridor' as const, 'page' as const),
      after: fc.nat(500),
    }),
  },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('timer' as const), age: fc.nat(3), after: fc.nat(500) }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('answer' as const), age: fc.nat(3) }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'escape' as const }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'close' as const }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'away' as const }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'release' as const }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('open' as const),
      mark: word,
      via: fc.constantFrom('keyboard' as const, 'cursor' as const, 'touch' as const, 'click' as const),
    }),
  },
  // The reader changes the setting while the page is open.
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('wants' as const), opening: fc.constantFrom<Opening>(300, 500, 900, 'click') }) },
);
const story = fc.array(event, { maxLength: 40 });
type Event = typeof event extends fc.Arbitrary<infer T> ? T : never;

function toEvent(event: Exclude<Event, { kind: 'wants' }>, drive: Drive): HoverEvent<Word> {
  switch (event.kind) {
    case 'pointer':
      drive.time += event.after;
      return { kind: 'pointer', time: drive.time, mark: event.mark, slow: event.slow, zone: event.zone };
    case 'timer':
      drive.time += event.after;
      return { kind: 'timer', timer: drive.state.timer - event.age, time: drive.time };
    case 'answer':
      return { kind: 'answer', token: drive.state.token - event.age };
    default:
      return event;
  }
}

/** Plays the story; `look` sees the events, what they did, and the drive before and after. */
function play(
  events: readonly Event[],
  look: (step: { event: HoverEvent<Word>; before: Drive['state']; drive: Drive }) => void = () => undefined,
): Drive {
  const drive = new Drive();
  for (const each of events) {
    if (each.kind === 'wants') {
      drive.wanting(each.opening);
      continue;
    }
    const before = drive.state;
    const sent = toEvent(each, drive);
    drive.send(sent);
    look({ event: sent, before, drive });
  }
  return drive;
}

const drawOf = (effects: readonly HoverEffect<Word>[]) => effects.filter((effect) => effect.kind === 'draw');
const check = (name: string, property: (events: Event[]) => void) =>
  it(name, () => fc.assert(fc.property(story, property), { seed: 300, numRuns: 1500 }));

describe('after any events', () => {
  check('Esc leads to no card, and stays so whatever timers and answers were under way', (events) => {
    const drive = play(events);
    const wasOpen = drive.state.kind === 'open';
    const { timer, token } = drive.state;
    drive.send({ kind: 'escape' });
    expect(drive.state.kind).toBe('idle');
    expect(drive.kinds()).toEqual(wasOpen ? ['hide'] : []);
    for (let age = -1; age < 4; age++) expect(drive.timer(1000, timer - age).answer(token - age).state.kind).toBe('idle');
    expect(drive.kinds()).toEqual([]);
  });

  check('an answer that is not for the present interaction changes nothing', (events) => {
    const drive = play(events);
    const before = drive.state;
    for (const token of [before.token - 1, before.token - 2, before.token + 1, -1]) {
      expect(drive.answer(token).effects).toEqual([]);
      expect(drive.state).toEqual(before);
    }
  });

  check('a timer that is not the latest changes nothing', (events) => {
    const drive = play(events);
    const before = drive.state;
    for (const timer of [before.timer - 1, before.timer - 2, before.timer + 1]) {
      expect(drive.timer(1000, timer).effects).toEqual([]);
      expect(drive.state).toEqual(before);
    }
  });

  check('a card is drawn only while it is open, once, for the word and the interaction of the state', (events) => {
    const drawn = new Set<number>();
    play(events, ({ drive }) => {
      const draws = drawOf(drive.effects);
      expect(draws.length).toBeLessThanOrEqual(1);
      for (const draw of draws) {
        expect(drive.state).toMatchObject({ kind: 'open', mark: draw.mark, token: draw.token, drawn: true });
        expect(drawn.has(draw.token)).toBe(false);
        drawn.add(draw.token);
      }
    });
  });

  check('a hidden card comes back only by opening', (events) => {
    let shown = false;
    play(events, ({ event: released, drive }) => {
      if (drive.kinds().includes('hide')) shown = false;
      // Its new owner shows it from here on.
      if (released.kind === 'release') shown = false;
      if (drawOf(drive.effects).length > 0) shown = true;
      if (shown) expect(drive.state.kind).toBe('open');
      if (drive.state.kind !== 'open') expect(shown).toBe(false);
    });
  });

  check('every drawing was fetched before, under its own token', (events) => {
    const fetched = new Map<number, Word>();
    play(events, ({ drive }) => {
      for (const effect of drive.effects) if (effect.kind === 'fetch') fetched.set(effect.token, effect.mark);
      for (const draw of drawOf(drive.effects))
        expect(fetched.get(draw.kind === 'draw' ? draw.token : -1)).toBe(draw.kind === 'draw' ? draw.mark : '');
    });
  });

  check('a card that was not opened by a resting pointer closes by Esc or close alone, or gives way to another', (events) => {
    play(events, ({ event: sent, before, drive }) => {
      if (before.kind !== 'open' || before.via === 'pointer') return;
      if (drive.kinds().includes('hide')) expect(['escape', 'close']).toContain(sent.kind);
      if (drive.state.kind === 'open' && drive.state.mark !== before.mark) expect(sent.kind).toBe('open');
    });
  });

  check('tokens and timers only grow', (events) => {
    play(events, ({ before, drive }) => {
      expect(drive.state.token).toBeGreaterThanOrEqual(before.token);
      expect(drive.state.timer).toBeGreaterThanOrEqual(before.timer);
    });
  });

  check('nothing but a timer or an instant group opens a card by pointer', (events) => {
    play(events, ({ event: sent, before, drive }) => {
      if (drive.state.kind !== 'open' || drive.state.via !== 'pointer' || before.kind === 'open') return;
      if (sent.kind === 'pointer') expect(before.kind !== 'idle' || drive.time - before.closedAt < 300).toBe(true);
      else expect(sent.kind).toBe('timer');
    });
  });

  check(
    'where the reader wants clicks, no pointer and no timer opens a card, fetches one or puts one in the place of another',
    (events) => {
      play(events, ({ event: sent, before, drive }) => {
        if (drive.opening !== 'click' || (sent.kind !== 'pointer' && sent.kind !== 'timer')) return;
        expect(drive.kinds()).not.toContain('fetch');
        if (drive.state.kind === 'open')
          expect(drive.state).toMatchObject({ kind: before.kind, mark: before.kind === 'open' && before.mark });
      });
    },
  );

  check('a dwell is as long as the reader wants it', (events) => {
    play(events, ({ event: sent, drive }) => {
      if (sent.kind === 'pointer' && drive.state.kind === 'resting' && drive.kinds().includes('timer'))
        expect(drive.delay()).toBe(drive.opening);
    });
  });

  check('inside the card and its corridor nothing changes but that it stays', (events) => {
    play(events, ({ event: sent, before, drive }) => {
      if (sent.kind !== 'pointer' || sent.zone === 'page' || before.kind !== 'open') return;
      expect(drive.effects).toEqual([]);
      expect(drive.state).toMatchObject({ kind: 'open', mark: before.mark, token: before.token, leaving: false });
    });
  });

  check('a card that was let go is neither hidden nor drawn again by what was under way', (events) => {
    const drive = play(events);
    const { timer, token } = drive.state;
    drive.send({ kind: 'release' });
    expect(drive.kinds()).toEqual([]);
    if (drive.state.kind === 'resting') return;
    expect(drive.state.kind).toBe('idle');
    for (let age = -1; age < 4; age++) expect(drive.timer(1000, timer - age).answer(token - age).effects).toEqual([]);
  });
});
