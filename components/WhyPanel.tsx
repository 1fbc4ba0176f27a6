/** "Why this?": how the article writes the name, what it was taken for and by which signs; then what the reader can do about that. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { CardModel } from '../engine/card-model.ts';
import type { MessageKey } from '../engine/words/keys.ts';
import type { HidingPlace } from './name-actions.ts';
import { SenseList } from './SenseList.tsx';
import { say } from './say.ts';
import { whenTrusted } from './trusted.ts';
import type { NameChoice } from './use-name-choice.ts';
import { whySentence } from './why-words.ts';

interface WhyPanelProps {
  id: string;
  model: CardModel;
  choice: NameChoice;
}

const PLACES: readonly [HidingPlace, words: MessageKey, label: MessageKey][] = [
  ['site', 'card.onThisSite', 'card.hideOnThisSite'],
  ['everywhere', 'card.everywhere', 'card.hideEverywhere'],
];

export function WhyPanel({ id, model, choice }: WhyPanelProps) {
  const { name, senses, result, locked } = choice;
  return (
    <section class="section why" id={id} aria-label={say('card.why')}>
      <Reasons model={model} name={name} />
      <Result result={result} />
      <SenseList senses={senses} except={model.entity} locked={locked} onChoose={choice.choose} />
      <h3>{say('card.hideName', { name })}</h3>
      <p class="choices">
        {PLACES.map(([where, words, label]) => (
          <button
            type="button"
            class="small"
            key={where}
            aria-label={say(label, { name })}
            // Not `disabled`: that would take the focus away while the choice is being kept.
            aria-disabled={locked}
            onClick={whenTrusted(() => !locked && choice.hide(where))}
          >
            {say(words)}
          </button>
        ))}
      </p>
    </section>
  );
}

function Reasons({ model, name }: { model: CardModel; name: string }) {
  return (
    <dl class="facts">
      <div class="fact">
        <dt>{say('card.written')}</dt>
        <dd>
          <bdi>{say('card.quoted', { words: name })}</bdi>
        </dd>
      </div>
      <div class="fact">
        <dt>{say('card.takenFor')}</dt>
        <dd>
          <bdi lang={model.titleLang}>{model.title}</bdi> <bdi class="detail">{model.kindLine}</bdi>
        </dd>
      </div>
      {model.why !== undefined && (
        <div class="fact">
          <dt>{say('card.because')}</dt>
          <dd>{whySentence(model.why)}</dd>
        </div>
      )}
    </dl>
  );
}

/** One line on what was done. The focus goes to its button, or to the line once there is nothing left to undo: it stays in the panel. */
function Result({ result }: { result: NameChoice['result'] }) {
  const line = useRef<HTMLDivElement>(null);
  const known = useRef(result);
  useLayoutEffect(() => {
    if (result === undefined || known.current === result) return;
    known.current = result;
    (line.current?.querySelector('button') ?? line.current)?.focus();
  }, [result]);
  return (
    <div class="result" role="status" tabIndex={-1} ref={line}>
      {result !== undefined && <span>{result.words}</span>}
      {result?.undo !== undefined && (
        <button type="button" class="small" onClick={whenTrusted(result.undo)}>
          {say('card.undo')}
        </button>
      )}
    </div>
  );
}
