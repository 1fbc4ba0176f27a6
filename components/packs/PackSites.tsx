/** On which sites a pack runs: none until the reader says so, because a page can see which of its words are marked. */
import { useId, useRef } from 'preact/hooks';
import { CheckChoice } from '../CheckChoice.tsx';
import { say } from '../say.ts';
import { whenTrusted } from '../trusted.ts';
import type { PackActions, PackLine } from './packs-state.ts';

export function PackSites({ pack, actions }: { pack: PackLine; actions: PackActions }) {
  const { id, sites, everywhere } = pack;
  const input = useRef<HTMLInputElement>(null);
  const inputId = useId();
  const add = () => {
    const value = input.current?.value.trim() ?? '';
    if (value === '') return;
    actions.onAddSite(id, value);
    if (input.current) input.current.value = '';
  };
  return (
    <fieldset class="sites">
      <legend>{say('packs.where')}</legend>
      <p class="quiet">{say('packs.whereWhy')}</p>
      {!everywhere && sites.length === 0 && <p class="warning">{say('packs.nowhere')}</p>}
      {!everywhere && sites.length > 0 && (
        <ul>
          {sites.map((site) => (
            <li key={site}>
              <bdi>{site}</bdi>
              <button
                type="button"
                class="link"
                aria-label={say('packs.removeSiteNamed', { site })}
                onClick={whenTrusted(() => actions.onRemoveSite(id, site))}
              >
                {say('packs.removeSite')}
              </button>
            </li>
          ))}
        </ul>
      )}
      {!everywhere && (
        <div class="add">
          <label for={inputId}>{say('packs.site')}</label>
          <input
            id={inputId}
            type="text"
            inputMode="url"
            autocomplete="off"
            placeholder="news.example"
            ref={input}
            onKeyDown={whenTrusted((event: KeyboardEvent) => {
              if (event.key === 'Enter') add();
            })}
          />
          <button type="button" class="act" onClick={whenTrusted(add)}>
            {say('packs.addSite')}
          </button>
        </div>
      )}
      <CheckChoice label={say('packs.everywhere')} on={everywhere} onToggle={(on) => actions.onEverywhere(id, on)} />
    </fieldset>
  );
}
