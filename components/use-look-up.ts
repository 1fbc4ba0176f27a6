/** What the look-up box remembers: the text, what was found for it, and the cards that were opened from there. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { CardModel } from '../engine/card-model.ts';
import type { Found } from '../engine/senses.ts';

/** Milliseconds without a key before the text is looked up: nobody wants what “Al” means on the way to “Al Qaim”. */
const REST = 120;

export interface LookUpSource {
  lookUp(text: string): Promise<Found[]>;
  card(entity: string): Promise<CardModel>;
}

export interface LookUp {
  text: string;
  /** What was found for the text, or for the one before while it is looked up; undefined before the first answer. */
  found: { text: string; results: readonly Found[] } | undefined;
  /** Cards that the reader followed, the one shown last. */
  trail: readonly CardModel[];
  /** Why something could not be shown, in words. */
  problem: string | undefined;
  type(text: string): void;
  open(entity: string): Promise<void>;
  back(): void;
  /** Leaves the cards for what was found. */
  close(): void;
}

export function useLookUp({ lookUp, card }: LookUpSource, initial = ''): LookUp {
  const [text, setText] = useState(initial);
  const [found, setFound] = useState<LookUp['found']>();
  const [trail, setTrail] = useState<readonly CardModel[]>([]);
  const [problem, setProblem] = useState<string>();
  /** Number of the latest question: a late answer to an earlier one shows nothing. */
  const asked = useRef(0);
  const tell = (error: unknown) => setProblem(error instanceof Error ? error.message : String(error));
  useEffect(() => {
    const turn = ++asked.current;
    const name = text.trim();
    if (name === '') {
      setFound(undefined);
      return undefined;
    }
    const ask = async () => {
      try {
        const results = await lookUp(name);
        if (turn === asked.current) setFound({ text: name, results });
      } catch (error) {
        if (turn === asked.current) tell(error);
      }
    };
    const timer = setTimeout(() => void ask(), text === initial ? 0 : REST);
    return () => clearTimeout(timer);
  }, [text]);
  const open = async (entity: string) => {
    const turn = ++asked.current;
    setProblem(undefined);
    try {
      const model = await card(entity);
      if (turn === asked.current) setTrail([...trail, model]);
    } catch (error) {
      if (turn === asked.current) tell(error);
    }
  };
  const type = (next: string) => {
    setProblem(undefined);
    setText(next);
  };
  return { text, found, trail, problem, type, open, back: () => setTrail(trail.slice(0, -1)), close: () => setTrail([]) };
}
