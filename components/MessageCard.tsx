/** A card that could not be made: says why and what to do. */
import { useId } from 'preact/hooks';
import { whenTrusted } from './trusted.ts';

interface MessageCardProps {
  message: string;
  theme: 'light' | 'dark';
  layout: 'popover' | 'sheet';
  onClose(): void;
}

export function MessageCard({ message, theme, layout, onClose }: MessageCardProps) {
  const headingId = useId();
  return (
    <div class="dateline-card" role="dialog" aria-labelledby={headingId} data-theme={theme} data-layout={layout} dir="ltr" lang="en">
      <div class="body">
        <section class="section">
          <h2 id={headingId} tabIndex={-1}>
            No card for this name
          </h2>
          <p>{message}</p>
        </section>
      </div>
      <div class="foot">
        <button type="button" class="text" onClick={whenTrusted(() => onClose())}>
          Close
        </button>
      </div>
    </div>
  );
}
