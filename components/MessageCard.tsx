/** A card that could not be made: says why and what to do. */
import { useId } from 'preact/hooks';
import { directionOf } from '../engine/words/locales.ts';
import type { TextSize } from '../extension/preferences.ts';
import { say, spokenLocale } from './say.ts';
import { whenTrusted } from './trusted.ts';

interface MessageCardProps {
  message: string;
  theme: 'light' | 'dark';
  layout: 'popover' | 'sheet';
  textSize?: TextSize | undefined;
  onClose(): void;
}

export function MessageCard({ message, theme, layout, textSize = 'normal', onClose }: MessageCardProps) {
  const headingId = useId();
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
            {say('card.noCard')}
          </h2>
          <p>{message}</p>
        </section>
      </div>
      <div class="foot">
        <div class="actions">
          <button type="button" class="text" onClick={whenTrusted(() => onClose())}>
            {say('card.close')}
          </button>
        </div>
      </div>
    </div>
  );
}
