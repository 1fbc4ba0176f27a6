// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { attributeOf, firstChildOf, isElement, isText, nextSiblingOf, parentOf, tagOf } from '../../../page/safe-dom.ts';
import { walk } from '../../../page/walk.ts';
import { parse } from './make-page.ts';

const NAMES = [
  'firstChild',
  'nextSibling',
  'parentNode',
  'nodeType',
  'localName',
  'getAttribute',
  'checkVisibility',
  'childNodes',
  'textContent',
];

/** A form whose fields hide its properties, as `<input name="firstChild">` does in Chromium. happy-dom lets only some names do so. */
function clobberedForm(): HTMLFormElement {
  const document = parse(
    `<body><form id="f">${NAMES.map((name) => `<input name="${name}">`).join('')}<p>text</p></form><p>after</p></body>`,
  );
  const form = document.querySelector('form') as HTMLFormElement;
  for (const name of NAMES) Object.defineProperty(form, name, { value: document.querySelector(`[name="${name}"]`) });
  return form;
}

/** Walks to the end without a pause. */
function walkThrough(...args: Parameters<typeof walk>): void {
  for (const _pause of walk(...args));
}

describe('reading a clobbered form', () => {
  it('gets the true values although the form itself lies', () => {
    const form = clobberedForm();
    expect(form.nodeType).not.toBe(1);
    expect(typeof form.getAttribute).not.toBe('function');
    expect(isElement(form)).toBe(true);
    expect(isText(form)).toBe(false);
    expect(tagOf(form)).toBe('form');
    expect(attributeOf(form, 'id')).toBe('f');
    expect(attributeOf(form, 'class')).toBeNull();
    expect(tagOf(firstChildOf(form) as Element)).toBe('input');
    expect((nextSiblingOf(form) as Element).textContent).toBe('after');
    expect(tagOf(parentOf(form) as Element)).toBe('body');
  });

  it('walks through it', () => {
    const body = parentOf(clobberedForm()) as Node;
    const texts: string[] = [];
    walkThrough(
      body,
      (node) => {
        if (isText(node)) texts.push(node.data);
        return isElement(node);
      },
      () => undefined,
    );
    expect(texts).toEqual(['text', 'after']);
  });
});

describe('walk', () => {
  const trace = (html: string, skip = ''): string => {
    const steps: string[] = [];
    walkThrough(
      parse(`<body>${html}</body>`).body,
      (node) => {
        const name = isElement(node) ? tagOf(node) : (node.textContent ?? '');
        steps.push(`+${name}`);
        return isElement(node) && name !== skip;
      },
      (node) => steps.push(`-${tagOf(node)}`),
    );
    return steps.join(' ');
  };

  it('enters in document order and leaves each element it went into', () => {
    expect(trace('<p>a<b>b</b></p><i></i>c')).toBe('+body +p +a +b +b -b -p +i -i +c -body');
  });

  it('neither looks into nor leaves what it was told to skip', () => {
    expect(trace('<p>a<b>b</b></p><i>c</i>', 'p')).toBe('+body +p +i +c -i -body');
    expect(trace('a', 'body')).toBe('+body');
  });

  it('stays inside the root', () => {
    const document = parse('<body><p>a</p><p>b</p></body>');
    const seen: string[] = [];
    walkThrough(
      document.querySelector('p') as Element,
      (node) => seen.push(node.textContent ?? '') > 0,
      () => undefined,
    );
    expect(seen).toEqual(['a', 'a']);
  });
});
