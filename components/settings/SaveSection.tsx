/** Saving all settings to a file, taking them from one, and resetting them; the last two can be undone until the page is left. */
import { say } from '../say.ts';
import { whenTrusted } from '../trusted.ts';
import { FilePick } from './FilePick.tsx';
import { ImportPreview } from './ImportPreview.tsx';
import { ResetPart } from './ResetPart.tsx';
import { SettingsSection } from './SettingsSection.tsx';
import type { SettingsActions } from './settings-actions.ts';
import type { PickedFile, SettingsState } from './settings-state.ts';

interface SaveSectionProps {
  state: Pick<SettingsState, 'private' | 'newer' | 'chosen'>;
  picked: PickedFile | undefined;
  /** What can be undone. */
  undo: 'file' | 'reset' | undefined;
  actions: SettingsActions;
}

export function SaveSection({ state: { private: isPrivate, newer, chosen }, picked, undo, actions }: SaveSectionProps) {
  const disabled = isPrivate || newer;
  return (
    <SettingsSection id="save" title={say('settings.save')}>
      <div class="setting">
        <div>
          <h3>{say('settings.saveFile')}</h3>
          <p class="quiet">{say('settings.exportHint')}</p>
        </div>
        <button type="button" class="button" onClick={whenTrusted(() => actions.onExport())}>
          {say('settings.saveFile')}
        </button>
      </div>
      <div class="setting">
        <div>
          <h3>{say('settings.restore')}</h3>
          <p class="quiet">{say('settings.importHint')}</p>
        </div>
        <FilePick disabled={disabled} onPick={(file) => actions.onPickFile(file)} />
      </div>
      {picked && <ImportPreview key={picked.name} picked={picked} onApply={actions.onApplyFile} onLeave={actions.onLeaveFile} />}
      {undo === 'file' && <Undo words={say('settings.importDone')} onUndo={() => actions.onUndo()} />}
      <ResetPart chosen={chosen} disabled={disabled} onReset={() => actions.onReset()} onExport={() => actions.onExport()} />
      {undo === 'reset' && <Undo words={say('settings.resetDone')} onUndo={() => actions.onUndo()} />}
    </SettingsSection>
  );
}

function Undo({ words, onUndo }: { words: string; onUndo(): void }) {
  return (
    <div class="note undo">
      <p>{words}</p>
      <button type="button" class="button small" onClick={whenTrusted(() => onUndo())}>
        {say('settings.undo')}
      </button>
    </div>
  );
}
