/** What every element that we put into a page has: a closed shadow root with styles of its own, and a place where it can be seen. */

/** Attaches the root to an element of ours. */
export function makeRoot(element: HTMLElement, css: string): ShadowRoot {
  // Accessibility checks can't see into a closed root; only the test build opens it.
  const root = element.attachShadow({ mode: import.meta.env.MODE === 'e2e' ? 'open' : 'closed' });
  adopt(root, css);
  return root;
}

/** Where an element of ours can be seen and used: a modal dialog or fullscreen element makes everything outside it inert. */
export function homeFor(near: Element): Element {
  // By the prototype: a field called "closest" takes the method's place on its form.
  return Element.prototype.closest.call(near, 'dialog:modal') ?? document.fullscreenElement ?? document.documentElement;
}

const sheets = new Map<string, CSSStyleSheet>();

function adopt(root: ShadowRoot, css: string): void {
  try {
    const sheet = sheets.get(css) ?? new CSSStyleSheet();
    if (!sheets.has(css)) sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
    sheets.set(css, sheet);
  } catch {
    // Firefox before 153 refused sheets from content scripts (bug 1751346, https://bugzilla.mozilla.org/show_bug.cgi?id=1751346); a style
    // element in a closed root passes every page's CSP in both browsers. Can go when 153 is the oldest Firefox supported.
    const style = document.createElement('style');
    style.textContent = css;
    root.append(style);
  }
}
