/** The popup: which site, on or off, and one sentence on what Dateline does with the page in front. */
import type { Preferences } from '../extension/preferences.ts';
import { ageSentence } from './data-age.ts';
import { KindCounts } from './KindCounts.tsx';
import type { PopupState } from './popup-state.ts';
import { canReadOnce, dateSentence, hasSwitch, noteSentence, pageSentence } from './popup-words.ts';
import { ReadingChoices } from './ReadingChoices.tsx';
import { SiteSwitch } from './SiteSwitch.tsx';
import { whenTrusted } from './trusted.ts';

interface PopupViewProps {
  state: PopupState;
  onToggleSite(on: boolean): void;
  onReadOnce(): void;
  /** Ends the pause. */
  onResume(): void;
  onChangePreferences(change: Partial<Preferences>): void;
  onOpenPanel(): void;
  onOpenWelcome(): void;
  onOpenAbout(): void;
}

function scope({ siteOn, allSites }: PopupState): string {
  if (!siteOn) return 'off on this site';
  return allSites ? 'on, as on all sites' : 'on for this site';
}

export function PopupView(props: PopupViewProps) {
  const { state, onToggleSite, onReadOnce, onResume, onChangePreferences, onOpenPanel, onOpenWelcome, onOpenAbout } = props;
  const { site, page } = state;
  const note = noteSentence(page);
  const date = dateSentence(page);
  const switchable = site !== undefined && hasSwitch(page);
  return (
    <main class="dateline-popup" aria-busy={page.kind === 'working'}>
      <div class="top">
        <div class="where">
          <h1>
            <bdi>{site ?? 'Dateline'}</bdi>
          </h1>
          {switchable && <p class="quiet">{scope(state)}</p>}
        </div>
        {switchable && <SiteSwitch site={site} on={state.siteOn} onToggle={onToggleSite} />}
      </div>
      <div class="says" role="status">
        <p>{pageSentence(page)}</p>
        {date !== undefined && <p class="quiet">{date}</p>}
        {note !== undefined && <p class="note">{note}</p>}
        {page.kind === 'reading' && <KindCounts byKind={page.byKind} />}
      </div>
      {state.message !== undefined && (
        <p class="message" role="alert">
          {state.message}
        </p>
      )}
      {page.kind === 'paused' && (
        <div class="act">
          <button type="button" class="button" onClick={whenTrusted(() => onResume())}>
            Go on
          </button>
        </div>
      )}
      {canReadOnce(page) && (
        <div class="act">
          <button type="button" class="button" onClick={whenTrusted(() => onReadOnce())}>
            Read this page once
          </button>
        </div>
      )}
      <ReadingChoices preferences={state.preferences} private={state.private} onChange={onChangePreferences} />
      <div class="base">
        <p class="quiet">{state.private ? 'Private window: nothing is stored.' : 'Nothing leaves this browser.'}</p>
        <p class="quiet">{ageSentence(state.dataVersion, new Date())}</p>
        <button type="button" class="link" onClick={whenTrusted(() => onOpenPanel())}>
          Side panel
        </button>
        <button type="button" class="link" onClick={whenTrusted(() => onOpenAbout())}>
          About the data
        </button>
        <button type="button" class="link" onClick={whenTrusted(() => onOpenWelcome())}>
          Where it reads
        </button>
      </div>
    </main>
  );
}
