/** Places and actors of an article in the order of first mention, with a box that narrows both. */
import { useId, useRef, useState } from 'preact/hooks';
import { filterNames } from './filter-names.ts';
import { NameList, type NameListProps } from './NameList.tsx';
import type { PanelName } from './panel-state.ts';
import { say } from './say.ts';
import { whenTrusted } from './trusted.ts';

interface PartProps extends NameListProps {
  title: string;
  /** Number of all names of this part, fitting or not. */
  total: number;
}

function Part({ title, total, ...list }: PartProps) {
  const id = useId();
  if (list.names.length === 0) return null;
  return (
    <section class="part" aria-labelledby={id}>
      <h2 id={id}>
        {title} <span class="count">{total}</span>
      </h2>
      <NameList {...list} />
    </section>
  );
}

const isPlace = ({ style }: PanelName) => style === 'place';
const isActor = ({ style }: PanelName) => style !== 'place';

/** Fewer names than this are seen at a glance. */
const WORTH_FILTERING = 5;

export function NameLists({ names, ...list }: NameListProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [words, setWords] = useState('');
  const fitting = filterNames(names, words);
  const isFiltered = words.trim() !== '';
  const none = isFiltered && fitting.length === 0;
  const counted = none ? say('panel.noneFits', { words: words.trim() }) : say('panel.filtered', { count: fitting.length });
  return (
    <>
      {(names.length >= WORTH_FILTERING || isFiltered) && (
        <search class="filter">
          <label for={id}>{say('panel.filterLabel')}</label>
          <input
            id={id}
            ref={input}
            type="search"
            autocomplete="off"
            dir="auto"
            value={words}
            onInput={whenTrusted(() => setWords(input.current?.value ?? ''))}
          />
          <p class="quiet" role="status">
            {isFiltered && counted}
          </p>
          {none && (
            <button
              type="button"
              class="link"
              onClick={whenTrusted(() => {
                setWords('');
                input.current?.focus();
              })}
            >
              {say('panel.clearFilter')}
            </button>
          )}
        </search>
      )}
      <Part {...list} title={say('panel.places')} total={names.filter(isPlace).length} names={fitting.filter(isPlace)} />
      <Part {...list} title={say('panel.actors')} total={names.filter(isActor).length} names={fitting.filter(isActor)} />
    </>
  );
}
