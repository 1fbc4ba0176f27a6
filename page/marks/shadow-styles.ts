/** Line styles inside open shadow roots. */
import type { BackgroundClient } from '../background-client.ts';

/**
 * Firefox 153 applies a document's `::highlight()` rules only to the document's own tree, Chromium 156 to open shadow roots too (both seen in
 * the platform study). So in Firefox each root that holds marks gets the sheet; it goes with the signal. Chromium's roots are left alone.
 */
export async function styleRoots(roots: readonly ShadowRoot[], client: BackgroundClient, signal: AbortSignal): Promise<void> {
  if (roots.length === 0 || !CSS.supports('-moz-appearance', 'none')) return;
  const css = await client.markStyles();
  for (const root of roots) {
    if (signal.aborted || styled.has(root)) continue;
    styled.add(root);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    signal.addEventListener('abort', () => {
      styled.delete(root);
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
    });
  }
}

const styled = new WeakSet<ShadowRoot>();
