/** Stochastic descent by AdaGrad (Duchi, Hazan and Singer, 2011) over examples in an order that is the same each time. */
import { generator, shuffle } from './random.ts';

/** Weights that are being learned, with the sums of their squared gradients, by which their steps become smaller. */
export class Descent {
  readonly weights: Float64Array;
  readonly #squares: Float64Array;
  readonly #rate: number;

  /** @param first what the sums begin with: the smaller, the longer the first steps. */
  constructor(size: number, rate: number, first: number) {
    this.weights = new Float64Array(size);
    this.#squares = new Float64Array(size).fill(first);
    this.#rate = rate;
  }

  /** Moves one weight against its gradient. */
  step(at: number, gradient: number): void {
    const square = (this.#squares[at] ?? 0) + gradient * gradient;
    this.#squares[at] = square;
    this.weights[at] = (this.weights[at] ?? 0) - (this.#rate / Math.sqrt(square)) * gradient;
  }
}

/** Visits all examples in each epoch, in another order each time; then says which epoch it was. */
export function inEpochs<Example>(
  examples: readonly Example[],
  epochs: number,
  visit: (example: Example) => void,
  after: (epoch: number) => void = () => undefined,
): void {
  const order = examples.map((_, index) => index);
  const random = generator();
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const index of order) {
      const example = examples[index];
      if (example !== undefined) visit(example);
    }
    after(epoch);
  }
}
