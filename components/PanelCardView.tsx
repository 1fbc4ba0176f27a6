/** The card that is open in the side panel, or words on why there is none. */
import type { TextSize } from '../extension/preferences.ts';
import { Card } from './Card.tsx';
import type { PanelCard } from './panel-state.ts';
import { say } from './say.ts';
import { whenTrusted } from './trusted.ts';

interface PanelCardViewProps {
  card: PanelCard;
  theme: 'light' | 'dark';
  textSize: TextSize;
  onFollow(entity: string): void;
  onBack(): void;
  onClose(): void;
  onCopy(text: string): unknown;
}

export function PanelCardView({ card, theme, textSize, onFollow, onBack, onClose, onCopy }: PanelCardViewProps) {
  return (
    <div class="card">
      {'model' in card ? (
        <Card
          model={card.model}
          theme={theme}
          textSize={textSize}
          canGoBack={card.canGoBack}
          onBack={onBack}
          onClose={onClose}
          onOpenEntity={onFollow}
          onCopy={onCopy}
        />
      ) : (
        <p class="message" role="alert">
          {card.message}{' '}
          <button type="button" class="link" onClick={whenTrusted(() => onClose())}>
            {say('panel.close')}
          </button>
        </p>
      )}
    </div>
  );
}
