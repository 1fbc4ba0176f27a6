/** Top of a card: what kind of thing this is, its name in the card's language and its own script, other names, and the way out. */
import type { CardModel } from '../engine/card-model.ts';
import { PinButton } from './PinButton.tsx';
import { say } from './say.ts';
import { whenTrusted } from './trusted.ts';

interface CardHeadProps {
  model: CardModel;
  headingId: string;
  alsoCalled: readonly string[];
  onClose(): void;
  onBack?: (() => void) | undefined;
  pinned?: boolean | undefined;
  pinRefusal?: string | undefined;
  onPin?: (() => void) | undefined;
}

export function CardHead({ model, headingId, alsoCalled, onClose, onBack, pinned = false, pinRefusal, onPin }: CardHeadProps) {
  const { native } = model;
  return (
    <div class="head">
      <div class="names">
        <p class="kind">
          <span class="stroke" aria-hidden="true" />
          <bdi>{model.kindLine}</bdi>
        </p>
        <h2 id={headingId} tabIndex={-1}>
          <bdi lang={model.titleLang}>{model.title}</bdi>
          {native !== undefined && ' '}
          {native !== undefined && (
            <bdi class="native" lang={native.lang} dir={native.dir}>
              {native.text}
            </bdi>
          )}
        </h2>
        {model.packs?.map((pack) => (
          <p class="pack" key={pack}>
            <bdi>{pack}</bdi>
          </p>
        ))}
        {alsoCalled.length > 0 && (
          <p class="also">
            {say('card.alsoCalled')}{' '}
            {alsoCalled.map((name, index) => (
              <span key={name}>
                {index > 0 && ', '}
                <bdi>{name}</bdi>
              </span>
            ))}
          </p>
        )}
      </div>
      {onBack !== undefined && (
        <button type="button" class="icon back" aria-label={say('card.back')} onClick={whenTrusted(() => onBack())}>
          <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
            <path d="M10 3 L5 8 L10 13" />
          </svg>
        </button>
      )}
      {onPin !== undefined && <PinButton pinned={pinned} refusal={pinRefusal} onPin={onPin} />}
      <button type="button" class="icon close" aria-label={say('card.close')} onClick={whenTrusted(() => onClose())}>
        <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
          <path d="M4 4 L12 12 M12 4 L4 12" />
        </svg>
      </button>
    </div>
  );
}
