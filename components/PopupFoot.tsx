/** Foot of the popup: what leaves the browser, how old the data are, and the way to the other pages. */
import { ageSentence } from './data-age.ts';
import type { PopupState } from './popup-state.ts';
import { say } from './say.ts';
import { whenTrusted } from './trusted.ts';

export interface PopupFootProps {
  state: Pick<PopupState, 'private' | 'dataVersion'>;
  onOpenSettings(): void;
  onOpenAbout(): void;
  onOpenWelcome(): void;
}

export function PopupFoot({ state, onOpenSettings, onOpenAbout, onOpenWelcome }: PopupFootProps) {
  const link = (words: string, open: () => void) => (
    <button type="button" class="link" onClick={whenTrusted(() => open())}>
      {words}
    </button>
  );
  return (
    <div class="base">
      <p class="quiet">{state.private ? say('popup.privateWindow') : say('popup.nothingLeaves')}</p>
      <p class="quiet">{ageSentence(state.dataVersion, new Date())}</p>
      <div class="links">
        {link(say('popup.settings'), onOpenSettings)}
        {link(say('popup.about'), onOpenAbout)}
        {link(say('popup.where'), onOpenWelcome)}
      </div>
    </div>
  );
}
