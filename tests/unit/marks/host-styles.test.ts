// @vitest-environment happy-dom
/** The card's styles in its shadow root, also where the browser refuses style sheets that an extension made. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CardHost } from '../../../page/card/host.ts';

afterEach(() => vi.restoreAllMocks());

describe('the styles of the card', () => {
  it('are a style sheet of the root where the browser takes it', () => {
    const { root } = new CardHost('.card{color:teal}', () => undefined);
    expect(root.adoptedStyleSheets).toHaveLength(1);
    expect(root.querySelector('style')).toBeNull();
  });

  it('are a style element where it refuses the sheet', () => {
    vi.spyOn(CSSStyleSheet.prototype, 'replaceSync').mockImplementation(() => {
      throw new Error('Accessing from Xray wrapper is not supported.');
    });
    const { root } = new CardHost('.card{color:navy}', () => undefined);
    expect(root.querySelector('style')?.textContent).toContain('.card{color:navy}');
  });
});
