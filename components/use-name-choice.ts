/** What the reader did about the name of a card, and what came of it. Held by the card, so that folding the panel loses nothing. */
import { useEffect, useState } from 'preact/hooks';
import type { Sense } from '../engine/senses.ts';
import type { Change, HidingPlace, NameActions } from './name-actions.ts';
import { say } from './say.ts';
import { chosenWords, failedWords, hiddenWords } from './why-words.ts';

export interface NameChoice {
  name: string;
  /** Undefined until they have arrived; words where they could not be had. */
  senses: readonly Sense[] | string | undefined;
  /** What was done last; `undo` while that can be taken back. */
  result: { words: string; undo?: () => void } | undefined;
  /** Nothing can be chosen while something is being done, or for a name that is hidden now. */
  locked: boolean;
  choose(sense: Sense, always: boolean): void;
  hide(where: HidingPlace): void;
}

/** @param wanted whether the senses are to be shown: they are asked for then, and once. */
export function useNameChoice(actions: NameActions | undefined, wanted: boolean): NameChoice | undefined {
  const [senses, setSenses] = useState<NameChoice['senses']>();
  const [result, setResult] = useState<NameChoice['result']>();
  const [state, setState] = useState<'free' | 'busy' | 'hidden'>('free');
  useEffect(() => {
    if (wanted && senses === undefined) actions?.senses().then(setSenses, (error) => setSenses(failedWords(error)));
  }, [wanted]);
  if (actions === undefined) return undefined;

  const attempt = async (work: () => Promise<void>) => {
    if (state === 'busy') return;
    setState('busy');
    try {
      await work();
    } catch (error) {
      setResult({ words: failedWords(error) });
      setState('free');
    }
  };
  const done = (change: Change, words: string, next: 'free' | 'hidden') => {
    const undo = () =>
      void attempt(async () => {
        await change.undo();
        setResult({ words: say('card.undone') });
        setState('free');
      });
    setResult({ words, undo });
    setState(next);
  };
  const { name } = actions;
  return {
    name,
    senses,
    result,
    locked: state !== 'free',
    choose: (sense, always) =>
      void attempt(async () => {
        const change = await actions.choose(sense, always);
        done(change, chosenWords(name, sense.title, always, change.kept), 'free');
      }),
    hide: (where) =>
      void attempt(async () => {
        const change = await actions.hide(where);
        done(change, hiddenWords(name, where, change.kept), 'hidden');
      }),
  };
}
