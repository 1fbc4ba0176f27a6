/** Keeps a card open while the reader goes on; pressed again it lets it go. */
import { say } from './say.ts';
import { whenTrusted } from './trusted.ts';

interface PinButtonProps {
  pinned: boolean;
  /** Why it can't be kept now. */
  refusal?: string | undefined;
  onPin(): void;
}

export function PinButton({ pinned, refusal, onPin }: PinButtonProps) {
  const label = say('card.pin');
  const hint = pinned ? say('card.pinnedHint') : label;
  return (
    <button
      type="button"
      class="icon pin"
      aria-label={label}
      aria-pressed={pinned}
      aria-disabled={refusal === undefined ? undefined : true}
      title={refusal ?? hint}
      onClick={whenTrusted(() => onPin())}
    >
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
        <path d="M6 2.5 H10 M6.5 2.5 V7 L4.5 9.5 H11.5 L9.5 7 V2.5 M8 9.5 V13.5" />
      </svg>
    </button>
  );
}
