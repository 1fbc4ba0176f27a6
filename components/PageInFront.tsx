/** What the popup says of the page in front: site and switch, one sentence, the kinds of names found, and what can be done. */
import { useId } from 'preact/hooks';
import type { Preferences } from '../extension/preferences.ts';
import { KindToggles } from './KindToggles.tsx';
import { MentionChoice } from './MentionChoice.tsx';
import type { PopupState } from './popup-state.ts';
import { canReadOnce, dateSentence, hasSwitch, noteSentence, pageSentence, scopeSentence } from './popup-words.ts';
import { SiteSwitch } from './SiteSwitch.tsx';
import { say } from './say.ts';
import { whenTrusted } from './trusted.ts';

export interface PageInFrontProps {
  state: PopupState;
  onToggleSite(on: boolean): void;
  onReadOnce(): void;
  onChangePreferences(change: Partial<Preferences>): void;
  onOpenPanel(): void;
}

export function PageInFront({ state, onToggleSite, onReadOnce, onChangePreferences, onOpenPanel }: PageInFrontProps) {
  const { site, page } = state;
  const note = noteSentence(page);
  const date = dateSentence(page);
  const switchable = site !== undefined && hasSwitch(page);
  return (
    <>
      <div class="top">
        <div class="where">
          <h1>
            <bdi>{site ?? say('popup.title')}</bdi>
          </h1>
          {switchable && <p class="quiet">{scopeSentence(state)}</p>}
          {switchable && state.fixed !== undefined && <p class="quiet">{say('popup.fixed')}</p>}
        </div>
        {switchable && <SiteSwitch site={site} on={state.siteOn} fixed={state.fixed !== undefined} onToggle={onToggleSite} />}
      </div>
      <div class="says">
        <div role="status">
          <p>{pageSentence(page)}</p>
          {date !== undefined && <p class="quiet">{date}</p>}
          {note !== undefined && <p class="note">{note}</p>}
        </div>
        {page.kind === 'reading' && <MarkChoices state={state} byKind={page.byKind} onChange={onChangePreferences} />}
        {state.message !== undefined && (
          <p class="message" role="alert">
            {state.message}
          </p>
        )}
        <div class="acts">
          {canReadOnce(page) && (
            <button type="button" class="button" onClick={whenTrusted(() => onReadOnce())}>
              {say('popup.readOnce')}
            </button>
          )}
          <button type="button" class="button" onClick={whenTrusted(() => onOpenPanel())}>
            {say('popup.inThisArticle')}
          </button>
        </div>
      </div>
    </>
  );
}

interface MarkChoicesProps {
  state: Pick<PopupState, 'preferences' | 'private'>;
  byKind: Parameters<typeof KindToggles>[0]['byKind'];
  onChange(change: Partial<Preferences>): void;
}

function MarkChoices({ state, byKind, onChange }: MarkChoicesProps) {
  const reasonId = useId();
  const { unmarkedKinds, density } = state.preferences;
  return (
    <fieldset disabled={state.private} aria-label={say('popup.mentions')} aria-describedby={state.private ? reasonId : undefined}>
      <KindToggles byKind={byKind} unmarked={unmarkedKinds} onChange={(unmarked) => onChange({ unmarkedKinds: unmarked })} />
      <MentionChoice chosen={density} onPick={(picked) => onChange({ density: picked })} />
      {state.private && (
        <p class="quiet" id={reasonId}>
          {say('popup.privateChoices')}
        </p>
      )}
    </fieldset>
  );
}
