// @vitest-environment happy-dom
/** Only marks near the viewport are painted, and no more than the browser bears well. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MAX_LIVE } from '../../../page/marks/near-view.ts';
import { readArticle } from '../../../page/reading.ts';
import { client, collect, farAway, painted, paragraphs, scrolled, session, stopSessions, stubHighlights } from './page-parts.ts';

beforeEach(stubHighlights);
afterEach(stopSessions);

describe('marks near the viewport', () => {
  it('are painted, those far away when the reader comes near, and are unpainted when left behind', async () => {
    paragraphs('Iraq', 'Syria');
    const [first, second] = document.querySelectorAll('p');
    if (!first || !second) throw new Error('no paragraphs');
    farAway.add(second);
    await readArticle(session(), client(['Iraq', 'Syria']).client, collect);
    expect(painted()).toEqual(['dl-1 Iraq']);
    farAway.delete(second);
    farAway.add(first);
    scrolled();
    expect(painted()).toEqual(['dl-1 Syria']);
  });

  it('are at most a hundred and fifty, those in the middle', async () => {
    const names = Array.from({ length: MAX_LIVE + 100 }, (_, i) => `Name${i}x`);
    paragraphs(...names);
    await readArticle(session(), client(names).client, collect);
    expect(painted()).toHaveLength(MAX_LIVE);
    expect(painted()[0]).toBe('dl-1 Name50x');
  });
});
