/** The card's buttons: what unfolds in it, the copy, and in a row of their own what is rarely wanted. */
import { useId, useState } from 'preact/hooks';
import { CopyButton } from './CopyButton.tsx';
import { PanelButton } from './PanelButton.tsx';
import { PauseButton } from './PauseButton.tsx';
import { say } from './say.ts';
import { whenTrusted } from './trusted.ts';

interface DisclosureProps {
  words: string;
  open: boolean;
  /** Id of what unfolds. */
  controls: string;
  onToggle(): void;
}

/** One label in both states: the state itself is said by aria-expanded and shown by the arrow. */
function Disclosure({ words, open, controls, onToggle }: DisclosureProps) {
  return (
    <button
      type="button"
      class="text"
      aria-expanded={open}
      aria-controls={open ? controls : undefined}
      onClick={whenTrusted(() => onToggle())}
    >
      {words}
      <svg class="chevron" width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
        <path d="M1.5 3.5 L5 7 L8.5 3.5" />
      </svg>
    </button>
  );
}

interface CardFootProps {
  more: Omit<DisclosureProps, 'words'>;
  /** Absent on cards that no name in the article stands for. */
  why?: Omit<DisclosureProps, 'words'> | undefined;
  copy?: { text: string; onCopy(text: string): unknown } | undefined;
  /** May return a promise; a rejected one holds words for the reader. */
  onOpenPanel?: (() => unknown) | undefined;
  onPause?: (() => Promise<() => Promise<void>>) | undefined;
}

export function CardFoot({ more, why, copy, onOpenPanel, onPause }: CardFootProps) {
  const [others, setOthers] = useState(false);
  const othersId = useId();
  return (
    <div class="foot">
      <div class="actions">
        <Disclosure words={say('card.more')} {...more} />
        {copy !== undefined && <CopyButton {...copy} />}
        {why !== undefined && <Disclosure words={say('card.why')} {...why} />}
        {(onOpenPanel !== undefined || onPause !== undefined) && (
          <button
            type="button"
            class="icon others"
            aria-label={say('card.otherActions')}
            aria-expanded={others}
            aria-controls={others ? othersId : undefined}
            onClick={whenTrusted(() => setOthers(!others))}
          >
            <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
              <path d="M3 8h.01M8 8h.01M13 8h.01" />
            </svg>
          </button>
        )}
      </div>
      {others && (
        <div class="actions" id={othersId}>
          {onOpenPanel !== undefined && <PanelButton onOpenPanel={onOpenPanel} />}
          {onPause !== undefined && <PauseButton onPause={onPause} />}
        </div>
      )}
    </div>
  );
}
