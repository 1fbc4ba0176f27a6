// @vitest-environment happy-dom
/** A page that changes the card's host gets it undone three times, then its way. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { HostGuard } from '../../../page/card/guard.ts';

afterEach(() => document.body.replaceChildren());

function setUp() {
  const element = document.createElement('div');
  const giveUp = vi.fn();
  const guard = new HostGuard({ element, restore: () => document.body.append(element), giveUp });
  document.body.append(element);
  guard.begin(document.body);
  // Observers are told after the task that made the change.
  const settled = () =>
    vi.waitFor(() => expect(element.getAttributeNames().length === 0 && element.parentNode === document.body).toBe(true));
  return { element, guard, giveUp, settled };
}

const pause = () => new Promise((resolve) => setTimeout(resolve, 20));

describe('HostGuard', () => {
  it('takes away what the page adds and puts the host back', async () => {
    const { element, giveUp, settled } = setUp();
    element.setAttribute('style', 'display:none');
    await settled();
    element.remove();
    await settled();
    document.head.append(element);
    await settled();
    expect(giveUp).not.toHaveBeenCalled();
  });

  it('gives up at the fourth time, once', async () => {
    const { element, giveUp, settled } = setUp();
    for (let time = 0; time < 3; time++) {
      element.hidden = true;
      await settled();
    }
    element.hidden = true;
    await vi.waitFor(() => expect(giveUp).toHaveBeenCalledOnce());
    element.setAttribute('inert', '');
    await pause();
    expect(giveUp).toHaveBeenCalledOnce();
    expect(element.hasAttribute('inert')).toBe(true);
  });

  it('counts anew for the next card', async () => {
    const { element, guard, giveUp, settled } = setUp();
    for (let time = 0; time < 3; time++) {
      element.hidden = true;
      await settled();
    }
    guard.end();
    guard.begin(document.body);
    element.hidden = true;
    await settled();
    expect(giveUp).not.toHaveBeenCalled();
  });

  it('lets go of the host when the card is closed', async () => {
    const { element, guard } = setUp();
    guard.end();
    element.remove();
    await pause();
    expect(element.isConnected).toBe(false);
  });

  it('does not mind what else happens in the host’s home', async () => {
    const { giveUp } = setUp();
    for (let time = 0; time < 9; time++) {
      document.body.append(document.createElement('p'));
      await pause();
    }
    expect(giveUp).not.toHaveBeenCalled();
  });
});
