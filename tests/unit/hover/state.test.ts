/** The rules of opening and closing in product.md, one by one. */
import { describe, expect, it, test } from 'vitest';
import { GROUP, LEAVE, SLOW } from '../../../page/hover/state.ts';
import { Drive } from './drive.ts';

test('the numbers are those of the product', () => {
  expect({ LEAVE, GROUP, SLOW }).toEqual({ LEAVE: 300, GROUP: 300, SLOW: 0.5 });
});

describe('opening by pointer', () => {
  it('starts a dwell of 300 ms and fetches the card meanwhile', () => {
    const drive = new Drive().over('Daesh');
    expect(drive.kinds()).toEqual(['timer', 'fetch']);
    expect(drive.delay()).toBe(300);
  });

  it('opens when the pointer rested, and draws what has come by then', () => {
    const drive = new Drive().over('Daesh').answer();
    expect(drive.kinds()).toEqual([]);
    expect(drive.timer().kinds()).toEqual(['draw']);
    expect(drive.state).toMatchObject({ kind: 'open', mark: 'Daesh', via: 'pointer', drawn: true });
  });

  it('draws as soon as a late answer comes', () => {
    expect(new Drive().over('Daesh').timer().kinds()).toEqual([]);
    expect(new Drive().over('Daesh').timer().answer().kinds()).toEqual(['draw']);
  });

  it('fetches once, however often the pointer twitches on the word', () => {
    const drive = new Drive().over('Daesh');
    expect(drive.over('Daesh').over('Daesh').kinds()).toEqual([]);
  });

  it('starts the dwell anew when the pointer is fast, and does not fetch for it', () => {
    const drive = new Drive().over('Daesh');
    const before = drive.state.timer;
    expect(drive.over('Daesh', { slow: false }).kinds()).toEqual(['timer']);
    expect(drive.timer(300, before).state.kind).toBe('resting');
  });

  it('opens also where the pointer came fast and then lay still', () => {
    const drive = new Drive().over('Daesh', { slow: false });
    expect(drive.timer().kinds()).toEqual(['fetch']);
    expect(drive.answer().kinds()).toEqual(['draw']);
  });

  it('starts anew on another word, whose answer alone counts', () => {
    const drive = new Drive().over('Daesh');
    const before = drive.state.token;
    drive.over('Iraq');
    expect(drive.kinds()).toEqual(['timer', 'fetch']);
    expect(drive.answer(before).timer().kinds()).toEqual([]);
    expect(drive.answer().effects).toMatchObject([{ kind: 'draw', mark: 'Iraq' }]);
  });

  it('opens nothing when the pointer left before', () => {
    const drive = new Drive().over('Daesh');
    const { timer } = drive.state;
    expect(drive.over(undefined).timer(300, timer).state.kind).toBe('idle');
  });
});

describe('closing by pointer', () => {
  it('waits 300 ms outside word, corridor and card', () => {
    const drive = new Drive().opened('Daesh').over(undefined);
    expect(drive.delay()).toBe(300);
    expect(drive.timer().kinds()).toEqual(['hide']);
    expect(drive.state.kind).toBe('idle');
  });

  it('starts that wait once, not with each movement outside', () => {
    const drive = new Drive().opened('Daesh').over(undefined);
    expect(drive.over(undefined).over(undefined).kinds()).toEqual([]);
  });

  it.each([
    ['the corridor', undefined, 'corridor'],
    ['the card', undefined, 'card'],
    ['the word', 'Daesh', 'page'],
    ['another word under the card', 'Iraq', 'card'],
  ] as const)('does not happen in %s, and the wait is off when the pointer comes back', (_name, mark, zone) => {
    const drive = new Drive().opened('Daesh').over(undefined);
    const { timer } = drive.state;
    expect(drive.over(mark, { zone }).kinds()).toEqual([]);
    expect(drive.timer(300, timer).kinds()).toEqual([]);
    expect(drive.state).toMatchObject({ kind: 'open', mark: 'Daesh' });
  });

  it('never happens by time alone while the pointer is inside', () => {
    const drive = new Drive().opened('Daesh').over(undefined, { zone: 'card' });
    for (let timer = 0; timer <= drive.state.timer + 1; timer++) expect(drive.timer(60_000, timer).kinds()).toEqual([]);
  });
});

describe('going from word to word', () => {
  it('replaces the card at once over a slow pointer, and hides none in between', () => {
    const drive = new Drive().opened('Daesh').over('Iraq');
    expect(drive.kinds()).toEqual(['fetch']);
    expect(drive.answer().effects).toMatchObject([{ kind: 'draw', mark: 'Iraq' }]);
  });

  it('does not replace it for a pointer that only passes', () => {
    const drive = new Drive().opened('Daesh').over('Iraq', { slow: false });
    expect(drive.kinds()).toEqual(['timer']);
    expect(drive.state).toMatchObject({ mark: 'Daesh', leaving: true });
  });

  it('opens at once within 300 ms of the last close, and rests again from then on', () => {
    const closed = () => new Drive().opened('Daesh').over(undefined).timer();
    expect(closed().over('Iraq', { after: 299 }).state.kind).toBe('open');
    expect(closed().over('Iraq', { after: 300 }).state.kind).toBe('resting');
    expect(closed().over('Iraq', { after: 100, slow: false }).state.kind).toBe('resting');
  });
});

describe.each(['escape', 'close'] as const)('%s', (kind) => {
  it('hides an open card at once', () => {
    const drive = new Drive().opened('Daesh').send({ kind });
    expect(drive.kinds()).toEqual(['hide']);
    expect(drive.state.kind).toBe('idle');
  });

  it('ends a dwell without a card', () => {
    const drive = new Drive().over('Daesh');
    const { timer, token } = drive.state;
    expect(drive.send({ kind }).kinds()).toEqual([]);
    expect(drive.timer(300, timer).answer(token).kinds()).toEqual([]);
    expect(drive.state.kind).toBe('idle');
  });

  it('keeps the word quiet until the pointer has left it', () => {
    const drive = new Drive().opened('Daesh').send({ kind });
    expect(drive.over('Daesh').kinds()).toEqual([]);
    expect(drive.over('Daesh', { after: 5000 }).kinds()).toEqual([]);
    expect(drive.state.kind).toBe('idle');
    expect(drive.over(undefined).over('Daesh').kinds()).toEqual(['timer', 'fetch']);
  });

  it('is followed by no instant card on the next word', () => {
    expect(new Drive().opened('Daesh').send({ kind }).over('Iraq', { after: 10 }).state.kind).toBe('resting');
  });

  it('does nothing where nothing is open', () => {
    const drive = new Drive().send({ kind });
    expect(drive.kinds()).toEqual([]);
    expect(drive.state).toEqual(new Drive().state);
  });
});

describe.each(['keyboard', 'cursor', 'touch', 'click'] as const)('a card opened by %s', (via) => {
  const opened = () => new Drive().send({ kind: 'open', mark: 'Daesh', via });

  it('opens without a dwell', () => {
    const drive = opened();
    expect(drive.kinds()).toEqual(['fetch']);
    expect(drive.answer().effects).toMatchObject([{ kind: 'draw', mark: 'Daesh', via }]);
  });

  it('stays while the pointer is elsewhere, rests on other words, or passes', () => {
    const drive = opened().answer();
    for (const mark of [undefined, 'Iraq', 'Daesh']) {
      expect(drive.over(mark).kinds()).toEqual([]);
      expect(drive.over(mark, { slow: false, after: 1000 }).kinds()).toEqual([]);
    }
    expect(drive.timer(10_000).state).toMatchObject({ kind: 'open', mark: 'Daesh' });
  });

  it('gives way to the next one', () => {
    const drive = opened().answer().send({ kind: 'open', mark: 'Iraq', via });
    expect(drive.answer().effects).toMatchObject([{ kind: 'draw', mark: 'Iraq' }]);
  });
});

describe('the reader’s choice', () => {
  it.each([300, 500, 900] as const)('of %s ms is the dwell', (opening) => {
    const drive = new Drive().wanting(opening).over('Daesh');
    expect(drive.delay()).toBe(opening);
    expect(drive.timer(opening).answer().kinds()).toEqual(['draw']);
  });

  it('of clicks alone lets a resting pointer open and fetch nothing, whatever closed before', () => {
    const drive = new Drive().opened('Daesh').over(undefined).timer().wanting('click');
    expect(drive.over('Iraq', { after: 10 }).kinds()).toEqual([]);
    expect(drive.over('Iraq').timer(10_000).state.kind).toBe('idle');
  });

  it('of clicks alone ends a dwell that is under way', () => {
    const drive = new Drive().over('Daesh').answer().wanting('click');
    expect(drive.timer().kinds()).toEqual([]);
    expect(drive.state.kind).toBe('idle');
  });

  it('of clicks alone lets no name take the place of an open card, which closes as before', () => {
    const drive = new Drive().opened('Daesh').wanting('click').over('Iraq');
    expect(drive.state).toMatchObject({ mark: 'Daesh', leaving: true });
    expect(drive.timer().kinds()).toEqual(['hide']);
  });

  it('of clicks alone opens by a click', () => {
    const drive = new Drive().wanting('click').send({ kind: 'open', mark: 'Daesh', via: 'click' });
    expect(drive.answer().kinds()).toEqual(['draw']);
  });
});

describe('looking elsewhere', () => {
  it('ends a dwell, whose card then opens nothing', () => {
    const drive = new Drive().over('Daesh');
    const { timer, token } = drive.state;
    expect(drive.send({ kind: 'away' }).kinds()).toEqual([]);
    expect(drive.timer(300, timer).answer(token).kinds()).toEqual([]);
    expect(drive.state.kind).toBe('idle');
  });

  it('leaves an open card as it is', () => {
    const drive = new Drive().opened('Daesh').send({ kind: 'away' });
    expect(drive.kinds()).toEqual([]);
    expect(drive.state).toMatchObject({ kind: 'open', mark: 'Daesh' });
  });

  it('makes the next rest a full one', () => {
    const drive = new Drive().over('Daesh').send({ kind: 'away' });
    expect(drive.over('Daesh').kinds()).toEqual(['timer', 'fetch']);
  });
});

describe('letting go of a card', () => {
  it('hides nothing and keeps its name quiet until the pointer has left it', () => {
    const drive = new Drive().opened('Daesh').send({ kind: 'release' });
    expect(drive.kinds()).toEqual([]);
    expect(drive.over('Daesh').kinds()).toEqual([]);
    expect(drive.over(undefined).over('Daesh').kinds()).toEqual(['timer', 'fetch']);
  });

  it('is nothing that Esc or the pointer could still close', () => {
    const drive = new Drive().opened('Daesh').send({ kind: 'release' });
    expect(drive.send({ kind: 'escape' }).kinds()).toEqual([]);
    expect(drive.over(undefined).timer(10_000).kinds()).toEqual([]);
  });
});
