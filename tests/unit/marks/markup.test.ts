// @vitest-environment happy-dom
/** Names as buttons: wrapped without a change of the text, and unwrapped into the very nodes that were there. */
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { EarlyEvents } from '../../../page/early-events.ts';
import type { Mark } from '../../../page/marks/mark.ts';
import { isOwnMarkup, MarkButtons } from '../../../page/marks/markup.ts';

afterEach(() => document.body.replaceChildren());

function textNodes(): Text[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode()) found.push(walker.currentNode as Text);
  return found;
}

/** Marks of each of the words, in the first text node that holds it. */
function marksOf(...words: string[]): Mark[] {
  return words.map((text) => {
    const node = textNodes().find(({ data }) => data.includes(text));
    if (!node) throw new Error(`no “${text}”`);
    const start = node.data.indexOf(text);
    return { entity: text, style: 'place', text, pieces: [{ node, start, end: start + text.length }] };
  });
}

function setUp(html: string, ...words: string[]) {
  document.body.replaceChildren(document.createRange().createContextualFragment(html));
  const before = { html: document.body.innerHTML, nodes: textNodes() };
  const marks = marksOf(...words);
  const controller = new AbortController();
  const buttons = new MarkButtons({ marks: () => marks, open: () => undefined, events: new EarlyEvents() }, controller.signal);
  return { before, marks, buttons, controller };
}

const readMarks = (marks: readonly Mark[]) =>
  marks.map(({ pieces }) => pieces.map(({ node, start, end }) => node.data.slice(start, end)).join(''));
const buttonTexts = () => [...document.querySelectorAll('[role=button]')].map(({ textContent }) => textContent);

describe('names as buttons', () => {
  it('hold the name alone, and marks still say what they said', () => {
    const { marks, buttons } = setUp('<p>In Iraq, Syria and Mosul.</p>', 'Iraq', 'Syria', 'Mosul');
    buttons.wrap();
    expect(buttonTexts()).toEqual(['Iraq', 'Syria', 'Mosul']);
    expect(document.body.textContent).toBe('In Iraq, Syria and Mosul.');
    expect(readMarks(marks)).toEqual(['Iraq', 'Syria', 'Mosul']);
    buttons.wrap();
    expect(buttonTexts()).toEqual(['Iraq', 'Syria', 'Mosul']);
  });

  it('are not put into links and controls', () => {
    const { buttons } = setUp(
      '<p><a href="/x">Iraq</a> <button>Syria</button> <span role="link">Mosul</span></p>',
      'Iraq',
      'Syria',
      'Mosul',
    );
    buttons.wrap();
    expect(document.querySelectorAll('span[tabindex]')).toHaveLength(0);
  });

  it('end with the session', () => {
    const { buttons, controller, before } = setUp('<p>In Iraq</p>', 'Iraq');
    buttons.wrap();
    controller.abort();
    expect(document.body.innerHTML).toBe(before.html);
  });

  it('are undone exactly, wherever the names stand, also after a second reading', () => {
    const words = ['Iraq', 'Syria', 'Mosul', 'Aden', 'Sanaa'];
    const parts = fc
      .shuffledSubarray(words, { minLength: 1 })
      .chain((chosen) =>
        fc.tuple(
          fc.constant(chosen),
          fc.array(fc.constantFrom('', ' ', ', and then '), { minLength: chosen.length + 1, maxLength: chosen.length + 1 }),
          fc.nat(chosen.length),
        ),
      );
    fc.assert(
      fc.property(parts, ([chosen, between, first]) => {
        const text = between.flatMap((gap, index) => [gap, chosen[index] ?? '']).join('');
        const { marks, buttons, before } = setUp(`<p>${text}</p>`, ...chosen);
        const later = marks.splice(first);
        buttons.wrap();
        // The second reading finds more names in what is left of the text.
        marks.push(...marksOf(...later.map((mark) => mark.text)));
        buttons.wrap();
        expect(buttonTexts().toSorted()).toEqual(chosen.toSorted());
        expect(readMarks(marks)).toEqual(marks.map((mark) => mark.text));
        buttons.unwrap();
        expect(document.body.innerHTML).toBe(before.html);
        expect(textNodes()).toEqual(before.nodes);
        expect(readMarks(marks)).toEqual(marks.map((mark) => mark.text));
      }),
      { seed: 7, numRuns: 300 },
    );
  });

  it('do not bring back text that the page has replaced', () => {
    const { buttons, before } = setUp('<p>In Iraq and beyond</p>', 'Iraq');
    buttons.wrap();
    // As a framework does that knows the node as that of the whole sentence.
    (before.nodes[0] as Text).data = 'Something else';
    buttons.unwrap();
    expect(document.body.innerHTML).toBe('<p>Something else</p>');
  });
});

describe('changes that an observer is told of', () => {
  const observed = async (change: () => void) => {
    const records: MutationRecord[] = [];
    const observer = new MutationObserver((list) => records.push(...list));
    observer.observe(document.body, { childList: true, characterData: true, subtree: true });
    change();
    await new Promise((resolve) => setTimeout(resolve, 5));
    observer.disconnect();
    return records.map(isOwnMarkup);
  };

  it('are known as our own, when names are wrapped and unwrapped', async () => {
    const { buttons } = setUp('<p>In Iraq, Syria and beyond</p>', 'Iraq', 'Syria');
    const wrapped = await observed(() => buttons.wrap());
    expect(wrapped.length).toBeGreaterThan(0);
    expect(wrapped).not.toContain(false);
    expect(await observed(() => buttons.unwrap())).not.toContain(false);
  });

  it('are the page’s where it writes itself', async () => {
    const { buttons, before } = setUp('<p>In Iraq and beyond</p>', 'Iraq');
    buttons.wrap();
    expect(await observed(() => document.body.append(document.createElement('p')))).toEqual([false]);
    expect(await observed(() => ((before.nodes[0] as Text).data = 'Something else'))).toEqual([false]);
  });
});
