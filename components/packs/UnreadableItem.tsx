/** A pack whose record can't be read: it runs nowhere and stays as it is until the reader removes it. */
import { say } from '../say.ts';
import { whenTrusted } from '../trusted.ts';
import type { PackActions } from './packs-state.ts';

export function UnreadableItem({ id, onRemove }: { id: string } & Pick<PackActions, 'onRemove'>) {
  return (
    <article class="pack-item" aria-labelledby={`pack-${id}`}>
      <h3 id={`pack-${id}`}>
        <bdi>{id}</bdi>
      </h3>
      <p class="warning">{say('packs.unreadable')}</p>
      <button type="button" class="link" aria-describedby={`pack-${id}`} onClick={whenTrusted(() => onRemove(id))}>
        {say('packs.remove')}
      </button>
    </article>
  );
}
