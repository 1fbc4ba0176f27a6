/** Carries out the reader's wish to copy, export or print: one at a time, until it is done, cancelled, or the page in front is another. */
import type { PrintedFacts, TakeAway, TakeAwayState } from '../components/panel-state.ts';
import type { ArticleFacts } from '../engine/export/article-facts.ts';
import { type ExportedFile, type ExportedPage, gatherFacts, toFile } from './panel-export.ts';

export interface TakeAwayParts {
  /** Called before the text is there: browsers take only a fresh click as consent to the clipboard. */
  copy(text: Promise<string>): Promise<void>;
  save(file: ExportedFile): void;
  print(facts: PrintedFacts): void;
  toText(facts: ArticleFacts): string;
  onChange(state: TakeAwayState): void;
}

export class TakeAways {
  readonly #parts: TakeAwayParts;
  #running: AbortController | undefined;
  #address: string | undefined;
  #date: string | undefined;

  constructor(parts: TakeAwayParts) {
    this.#parts = parts;
  }

  async start(what: TakeAway, page: ExportedPage): Promise<void> {
    this.#running?.abort();
    const running = new AbortController();
    this.#running = running;
    [this.#address, this.#date] = [page.address, page.dating.date];
    const say = (state: TakeAwayState) => this.#running === running && this.#parts.onChange(state);
    const progress = (done: number) => say({ kind: 'working', what, done, of: page.names.length });
    progress(0);
    const facts = gatherFacts(page, running.signal, progress);
    try {
      await this.#handOver(what, facts);
      say({ kind: 'done', what });
    } catch (error) {
      if (!running.signal.aborted) say({ kind: 'failed', what, message: error instanceof Error ? error.message : String(error) });
    }
  }

  async #handOver(what: TakeAway, facts: Promise<ArticleFacts>): Promise<void> {
    if (what === 'copy') await this.#parts.copy(facts.then((known) => this.#parts.toText(known)));
    else if (what === 'print') this.#parts.print(await facts);
    else this.#parts.save(toFile(await facts, what));
  }

  cancel(): void {
    this.#running?.abort();
    this.#running = undefined;
    this.#parts.onChange({ kind: 'idle' });
  }

  /** What was gathered for is no longer what is in front: the page, or the date of its facts, is another. */
  follow(page: ExportedPage | undefined): void {
    if (this.#running && (page?.address !== this.#address || page?.dating.date !== this.#date)) this.cancel();
  }
}
