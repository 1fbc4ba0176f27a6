/** One installed pack: what it is, whether and where it runs, and the ways to get it back or be rid of it. */
import { intlTag } from '../../engine/words/locales.ts';
import { CheckChoice } from '../CheckChoice.tsx';
import { say, spokenLocale } from '../say.ts';
import { whenTrusted } from '../trusted.ts';
import { PackCounts } from './PackCounts.tsx';
import { PackSites } from './PackSites.tsx';
import type { PackActions, PackLine } from './packs-state.ts';

export function PackItem({ pack, actions }: { pack: PackLine; actions: PackActions }) {
  const { id, title, homepage } = pack;
  const headingId = `pack-${id}`;
  return (
    <article class="pack-item" aria-labelledby={headingId}>
      <h3 id={headingId}>
        <bdi>{title}</bdi>
      </h3>
      <p class="quiet">
        {say('packs.byWhom', { version: pack.version, author: pack.author, licence: pack.licence })}{' '}
        {say('packs.importedOn', { date: dayOf(pack.imported) })}
        {homepage !== undefined && ' '}
        {homepage !== undefined && (
          <a href={homepage} target="_blank" rel="noopener noreferrer">
            {say('packs.homepage')}
          </a>
        )}
      </p>
      <PackCounts counts={pack.counts} />
      <CheckChoice label={say('packs.enabled')} on={pack.enabled} onToggle={(on) => actions.onEnable(id, on)} />
      {pack.enabled && <PackSites pack={pack} actions={actions} />}
      <div class="acts">
        <button type="button" class="link" aria-describedby={headingId} onClick={whenTrusted(() => actions.onExport(id))}>
          {say('packs.export')}
        </button>
        <button type="button" class="link" aria-describedby={headingId} onClick={whenTrusted(() => actions.onRemove(id))}>
          {say('packs.remove')}
        </button>
      </div>
    </article>
  );
}

/** In the language of the page; the day is the reader's own, so no time zone moves it. */
function dayOf(date: string): string {
  return new Intl.DateTimeFormat(intlTag(spokenLocale()), { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`));
}
