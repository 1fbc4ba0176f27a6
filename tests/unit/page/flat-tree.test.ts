// @vitest-environment happy-dom
/** The tree as the reader sees it, through open shadow roots. Slots, which happy-dom has not, are tested in real browsers. */
import { beforeEach, describe, expect, it } from 'vitest';
import { shadowRootsOf } from '../../../page/flat-tree.ts';
import { isElement, isText } from '../../../page/safe-dom.ts';
import { walk } from '../../../page/walk.ts';

function build(tag: string, html: string, mode?: ShadowRootMode): HTMLElement {
  const host = document.createElement(tag);
  document.body.append(host);
  const into = mode ? host.attachShadow({ mode }) : host;
  into.append(document.createRange().createContextualFragment(html));
  return host;
}

function texts(root: Node = document.body): string[] {
  const found: string[] = [];
  const steps = walk(
    root,
    (node) => {
      if (isText(node)) found.push(node.data);
      return isElement(node);
    },
    () => undefined,
  );
  while (!steps.next().done);
  return found;
}

beforeEach(() => document.body.replaceChildren());

describe('the flat tree', () => {
  it('shows what is in an open root, and goes on after it', () => {
    build('news-story', '<p>inside</p><p>more</p>', 'open');
    build('p', 'after');
    expect(texts()).toEqual(['inside', 'more', 'after']);
  });

  it('sees roots inside roots', () => {
    const outer = build('news-story', '<section></section>', 'open');
    const section = outer.shadowRoot?.querySelector('section');
    const inner = document.createElement('news-line');
    inner.attachShadow({ mode: 'open' }).append('deep');
    section?.append(inner, 'beside');
    expect(texts()).toEqual(['deep', 'beside']);
    expect(shadowRootsOf([inner.shadowRoot?.firstChild as Node])).toEqual([inner.shadowRoot, outer.shadowRoot]);
  });

  it('does not look into closed roots', () => {
    build('news-story', '<p>secret</p>', 'closed').append('light');
    expect(texts()).not.toContain('secret');
  });
});
