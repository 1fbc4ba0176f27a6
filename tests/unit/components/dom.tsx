/** Mounts components in happy-dom and lets a test act as a person (trusted events) or as the page around (untrusted ones). */
import axe from 'axe-core';
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';

export function mount(child: ComponentChild): HTMLElement {
  document.body.replaceChildren();
  const box = document.createElement('div');
  document.body.append(box);
  act(() => render(child, box));
  return box;
}

export function update(box: HTMLElement, child: ComponentChild): void {
  act(() => render(child, box));
}

/** A click of a person; `trusted: false` is one dispatched by a script of the page. */
export async function click(element: Element, trusted = true): Promise<void> {
  const event = new MouseEvent('click', { bubbles: true, cancelable: true });
  Object.defineProperty(event, 'isTrusted', { value: trusted });
  await act(async () => {
    element.dispatchEvent(event);
  });
}

export function one<E extends Element = HTMLElement>(box: ParentNode, selector: string): E {
  const found = box.querySelectorAll<E>(selector);
  if (found.length !== 1) throw new Error(`${found.length} elements match ${selector}`);
  return found[0]!;
}

export function button(box: ParentNode, name: string): HTMLElement {
  const all = [...box.querySelectorAll('button')];
  const found = all.find((each) => (each.getAttribute('aria-label') ?? each.textContent?.trim()) === name);
  if (!found) throw new Error(`no button "${name}" among ${all.map((each) => each.textContent).join(' | ')}`);
  return found;
}

export function texts(box: ParentNode, selector: string): string[] {
  return [...box.querySelectorAll(selector)].map((each) => each.textContent?.replace(/\s+/g, ' ').trim() ?? '');
}

/** Structure only: happy-dom has no layout, so contrast, target size and scrolling are checked over the gallery in a browser. */
export async function violations(box: HTMLElement): Promise<string[]> {
  const off = ['color-contrast', 'target-size', 'region', 'scrollable-region-focusable', 'document-title', 'html-has-lang'];
  const rules = Object.fromEntries(off.map((id) => [id, { enabled: false }]));
  const result = await axe.run(box, { rules });
  return result.violations.map((each) => `${each.id}: ${each.nodes.map((node) => node.html).join(' ')}`);
}
