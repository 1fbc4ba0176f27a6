/** What else a name can mean, each with two buttons: on this page, or always. */
import type { Sense } from '../engine/senses.ts';
import { say } from './say.ts';
import { whenTrusted } from './trusted.ts';

/** More are no choice any more but a gazetteer. */
const MAX_OTHERS = 8;

interface SenseListProps {
  /** Undefined until they have arrived; words where they could not be had. */
  senses: readonly Sense[] | string | undefined;
  /** The sense in which the name is taken now. */
  except: string;
  locked: boolean;
  onChoose(sense: Sense, always: boolean): void;
}

export function SenseList({ senses, except, locked, onChoose }: SenseListProps) {
  if (senses === undefined) return <p class="detail">{say('card.sensesLoading')}</p>;
  if (typeof senses === 'string') return <p class="detail">{senses}</p>;
  const others = senses.filter(({ entity }) => entity !== except).slice(0, MAX_OTHERS);
  if (others.length === 0) return <p class="detail">{say('card.noSenses')}</p>;
  return (
    <>
      <h3>{say('card.orMeans')}</h3>
      <ul class="senses">
        {others.map((sense) => (
          <li key={sense.entity}>
            <span class="sense">
              <bdi>{sense.title}</bdi> <bdi class="detail">{sense.kindLine}</bdi>
              {sense.pack !== undefined && ' '}
              {sense.pack !== undefined && <bdi class="detail">{sense.pack}</bdi>}
            </span>
            <span class="choices">
              <Choose sense={sense} always={false} locked={locked} onChoose={onChoose} />
              <Choose sense={sense} always={true} locked={locked} onChoose={onChoose} />
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Choose({ sense, always, locked, onChoose }: { sense: Sense; always: boolean } & Pick<SenseListProps, 'locked' | 'onChoose'>) {
  const words = say(always ? 'card.always' : 'card.onThisPage');
  return (
    <button
      type="button"
      class="small"
      aria-label={say('card.chooseSense', { choice: words, title: sense.title, kind: sense.kindLine })}
      aria-disabled={locked}
      onClick={whenTrusted(() => !locked && onChoose(sense, always))}
    >
      {words}
    </button>
  );
}
