// @vitest-environment happy-dom
/** What is painted behind a word. */
import { beforeEach, describe, expect, it } from 'vitest';
import { type Ground, groundBehind } from '../../../page/ground.ts';

beforeEach(() => document.body.replaceChildren());

function behind(outer: string, inner = ''): Ground {
  const box = document.createElement('div');
  box.style.cssText = outer;
  const word = document.createElement('p');
  word.style.cssText = inner;
  box.append(word);
  document.body.append(box);
  return groundBehind(word);
}

describe('the ground behind a word', () => {
  it('is that of the nearest element that paints one', () => {
    expect(behind('background-color: rgb(10, 10, 10)')).toBe('dark');
    expect(behind('background-color: rgb(10, 10, 10)', 'background-color: rgb(250, 250, 240)')).toBe('light');
    expect(behind('background-color: rgb(120, 120, 120)')).toBe('middle');
  });

  it('looks through what is nearly transparent, not through what is drawn to be read on', () => {
    expect(behind('background-color: rgb(10, 10, 10)', 'background-color: rgba(255, 255, 255, 0.2)')).toBe('dark');
    expect(behind('background-color: rgb(10, 10, 10)', 'background-color: rgba(255, 255, 255, 0.8)')).toBe('light');
  });

  it('is unknown on a picture or a gradient', () => {
    expect(behind('background-image: linear-gradient(red, blue); background-color: rgb(255, 255, 255)')).toBe('middle');
  });

  it('is the browser’s own where nothing paints', () => {
    expect(behind('')).toBe('light');
    document.documentElement.style.colorScheme = 'dark';
    expect(behind('')).toBe('dark');
    document.documentElement.removeAttribute('style');
  });

  it('is looked up once for elements with the same ancestors', () => {
    const known = new Map<Element, Ground>();
    document.body.append(document.createElement('p'), document.createElement('p'));
    const [first, second] = document.querySelectorAll('p');
    if (!first || !second) throw new Error('no paragraphs');
    groundBehind(first, known);
    known.set(document.body, 'middle');
    expect(groundBehind(second, known)).toBe('middle');
  });
});
