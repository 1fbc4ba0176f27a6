/** A card that could not be made: says why and what to do. */
import { useId, useState } from 'preact/hooks';
import { directionOf } from '../engine/words/locales.ts';
import type { TextSize } from '../extension/preferences.ts';
import { say, spokenLocale } from './say.ts';
import { whenTrusted } from './trusted.ts';
import { failedWords } from './why-words.ts';

interface MessageCardProps {
  message: string;
  /** What it is about; without it there is no card for a name. */
  heading?: string | undefined;
  /** Takes back what was done; the card is closed then. */
  undo?: { words: string; act(): Promise<void> } | undefined;
  theme: 'light' | 'dark';
  layout: 'popover' | 'sheet';
  textSize?: TextSize | undefined;
  onClose(): void;
}

export function MessageCard({ message, heading, undo, theme, layout, textSize = 'normal', onClose }: MessageCardProps) {
  const headingId = useId();
  const [problem, setProblem] = useState<string>();
  const takeBack = () =>
    undo?.act().then(
      () => onClose(),
      (error: unknown) => setProblem(failedWords(error)),
    );
  return (
    <div
      class="dateline-card"
      role="dialog"
      aria-labelledby={headingId}
      data-theme={theme}
      data-layout={layout}
      data-size={textSize}
      dir={directionOf(spokenLocale())}
      lang={spokenLocale()}
    >
      <div class="body">
        <section class="section">
          <h2 id={headingId} tabIndex={-1}>
            {heading ?? say('card.noCard')}
          </h2>
          <p role={problem === undefined ? undefined : 'alert'}>{problem ?? message}</p>
        </section>
      </div>
      <div class="foot">
        <div class="actions">
          {undo && (
            <button type="button" class="text" onClick={whenTrusted(() => void takeBack())}>
              {undo.words}
            </button>
          )}
          <button type="button" class="text" onClick={whenTrusted(() => onClose())}>
            {say('card.close')}
          </button>
        </div>
      </div>
    </div>
  );
}
