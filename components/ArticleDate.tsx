/** The article's date, where it was found, and the way to put another in its place. */
import { useId, useRef, useState } from 'preact/hooks';
import { DateForm } from './DateForm.tsx';
import { dateText } from './date-words.ts';
import type { DateOrigin, PanelDating } from './panel-state.ts';
import { say } from './say.ts';
import { whenTrusted } from './trusted.ts';

const FOUND = {
  'json-ld': 'panel.foundJsonLd',
  meta: 'panel.foundMeta',
  itemprop: 'panel.foundItemprop',
  'time-marked': 'panel.foundItemprop',
  time: 'panel.foundTime',
  url: 'panel.foundUrl',
} as const satisfies Record<DateOrigin, string>;

function originSentence({ own, corrected }: PanelDating): string | undefined {
  if (corrected) return own ? say('panel.setByYouInstead', { date: dateText(own.date) }) : say('panel.setByYou');
  return own && say(FOUND[own.origin]);
}

interface ArticleDateProps {
  dating: PanelDating;
  /** Undefined: the page's own date again. */
  onCorrect(date: string | undefined): void;
}

export function ArticleDate({ dating, onCorrect }: ArticleDateProps) {
  const { date, own, corrected } = dating;
  const headingId = useId();
  const [editing, setEditing] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const end = () => {
    setEditing(false);
    opener.current?.focus();
  };
  const origin = originSentence(dating);
  return (
    <section class="date" aria-labelledby={headingId}>
      <h2 id={headingId}>{say('panel.dateHeading')}</h2>
      {date === undefined ? (
        <p>{say('panel.noDate')}</p>
      ) : (
        <p class="stated">
          <time dateTime={date}>{dateText(date)}</time>
        </p>
      )}
      {origin !== undefined && <p class="quiet">{origin}</p>}
      <p class="choices">
        <button
          type="button"
          class="link"
          ref={opener}
          aria-expanded={editing}
          onClick={whenTrusted(() => setEditing((before) => !before))}
        >
          {say(date === undefined ? 'panel.setDate' : 'panel.correctDate')}
        </button>
        {corrected && (
          <button
            type="button"
            class="link"
            onClick={whenTrusted(() => {
              onCorrect(undefined);
              end();
            })}
          >
            {say(own ? 'panel.useOwnDate' : 'panel.removeDate')}
          </button>
        )}
      </p>
      {editing && (
        <DateForm
          date={date}
          onUse={(chosen) => {
            onCorrect(chosen);
            end();
          }}
          onCancel={end}
        />
      )}
    </section>
  );
}
