/** Contrast of a card's text, measured on what the browser computed: axe-core gives up on text in the top layer. */
import type { ElementHandle } from 'puppeteer-core';

/** Texts of the card whose contrast is under 4.5 to 1 (WCAG 2.2, 1.4.3), with the ratio. */
export function faintTexts(card: ElementHandle<HTMLElement>): Promise<string[]> {
  return card.evaluate((root) => {
    type Colour = [red: number, green: number, blue: number, alpha: number];
    const pen = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    // A canvas turns every notation into numbers: `color-mix()` computes to `color(srgb …)`.
    const colourOf = (css: string): Colour => {
      if (!pen) throw new Error('no canvas');
      pen.clearRect(0, 0, 1, 1);
      pen.fillStyle = css;
      pen.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0, alpha = 0] = pen.getImageData(0, 0, 1, 1).data;
      return [red, green, blue, alpha / 255];
    };
    const over = ([r, g, b, a]: Colour, [R, G, B]: Colour): Colour => [r * a + R * (1 - a), g * a + G * (1 - a), b * a + B * (1 - a), 1];
    const linear = (channel: number) => (channel <= 10 ? channel / 255 / 12.92 : ((channel / 255 + 0.055) / 1.055) ** 2.4);
    const luminance = ([r, g, b]: Colour) => 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
    const ancestors = (element: Element): Element[] =>
      element === root || !element.parentElement ? [element] : [...ancestors(element.parentElement), element];

    const texts = [...root.querySelectorAll<HTMLElement>('*')].filter(
      (element) =>
        element.checkVisibility({ opacityProperty: true }) &&
        [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== ''),
    );
    if (texts.length === 0) throw new Error('the card shows no text: is it still fading in?');
    return texts.flatMap((element) => {
      const layers = ancestors(element);
      const ground = layers.reduce<Colour>((below, layer) => over(colourOf(getComputedStyle(layer).backgroundColor), below), [0, 0, 0, 0]);
      const opacity = layers.reduce((product, layer) => product * Number(getComputedStyle(layer).opacity), 1);
      const [red, green, blue, alpha] = colourOf(getComputedStyle(element).color);
      const bright = luminance(over([red, green, blue, alpha * opacity], ground));
      const dark = luminance(ground);
      const ratio = (Math.max(bright, dark) + 0.05) / (Math.min(bright, dark) + 0.05);
      return ratio < 4.5 ? [`${element.innerText.trim().slice(0, 30)}: ${ratio.toFixed(2)}`] : [];
    });
  });
}
