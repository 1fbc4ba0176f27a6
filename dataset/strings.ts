/** Collects strings into one blob; equal strings are stored once. */
export class StringBlob {
  readonly #indexes = new Map<string, number>();

  /** Index of the string; the empty string is always 0. */
  constructor() {
    this.add('');
  }

  add(text: string): number {
    const known = this.#indexes.get(text);
    if (known !== undefined) return known;
    const index = this.#indexes.size;
    this.#indexes.set(text, index);
    return index;
  }

  /** UTF-8 bytes of all strings and where each starts, with one more offset than strings. */
  build(): { bytes: Uint8Array; offsets: Uint32Array } {
    const encoder = new TextEncoder();
    const parts = [...this.#indexes.keys()].map((text) => encoder.encode(text));
    const offsets = new Uint32Array(parts.length + 1);
    let length = 0;
    parts.forEach((part, index) => {
      offsets[index] = length;
      length += part.length;
    });
    offsets[parts.length] = length;
    const bytes = new Uint8Array(length);
    parts.forEach((part, index) => {
      bytes.set(part, offsets[index]);
    });
    return { bytes, offsets };
  }
}
