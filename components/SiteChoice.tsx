/** The choice between all sites and chosen sites, as two large buttons; the one that holds is marked in words, not by colour alone. */
import { say } from './say.ts';
import { whenTrusted } from './trusted.ts';

interface SiteChoiceProps {
  granted: 'all' | 'some' | 'none';
  onAllSites(): void;
  onSomeSites(): void;
  onRemoveAll?: (() => void) | undefined;
}

interface ChoiceProps {
  title: string;
  detail: string;
  chosen: boolean;
  onChoose(): void;
}

function Choice({ title, detail, chosen, onChoose }: ChoiceProps) {
  return (
    <button type="button" class="choice" aria-pressed={chosen} onClick={whenTrusted(() => onChoose())}>
      <span class="title">
        {title}
        {chosen && <span class="chosen">{say('welcome.chosen')}</span>}
      </span>
      <span class="detail">{detail}</span>
    </button>
  );
}

export function SiteChoice({ granted, onAllSites, onSomeSites, onRemoveAll }: SiteChoiceProps) {
  return (
    <>
      <div class="choices">
        <Choice title={say('welcome.allSites')} detail={say('welcome.allSitesDetail')} chosen={granted === 'all'} onChoose={onAllSites} />
        <Choice
          title={say('welcome.someSites')}
          detail={say('welcome.someSitesDetail')}
          chosen={granted === 'some'}
          onChoose={onSomeSites}
        />
      </div>
      {granted !== 'none' && onRemoveAll !== undefined && (
        <button type="button" class="link" onClick={whenTrusted(() => onRemoveAll())}>
          {say('welcome.takeBack')}
        </button>
      )}
    </>
  );
}
