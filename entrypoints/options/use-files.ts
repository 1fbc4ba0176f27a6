/** What the settings page does about all settings at once: files, reset, and the undo of both. */
import { useState } from 'preact/hooks';
import { say } from '../../components/say.ts';
import type { SettingsActions } from '../../components/settings/settings-actions.ts';
import { readAllSettings } from '../../extension/all-settings.ts';
import { browser } from '../../extension/browser.ts';
import { askBackground } from '../../extension/extension-client.ts';
import { fileNameFor, MAX_FILE_BYTES, writeSettingsFile } from '../../extension/settings-file.ts';
import { type Preview, previewFile } from '../../extension/settings-preview.ts';
import type { AllSettings } from '../../extension/settings-shape.ts';
import { saveFile } from './save-file.ts';

type FileActions = Pick<SettingsActions, 'onExport' | 'onPickFile' | 'onApplyFile' | 'onLeaveFile' | 'onReset' | 'onUndo'>;
type Attempt = (work: () => Promise<string | undefined>) => Promise<void>;

interface Undo {
  kind: 'file' | 'reset';
  settings: AllSettings;
}

export function useFiles(attempt: Attempt) {
  const [preview, setPreview] = useState<Preview>();
  const [undo, setUndo] = useState<Undo>();
  const replaced = (kind: Undo['kind'], before: unknown) => setUndo({ kind, settings: before as AllSettings });
  const actions: FileActions = {
    onExport: () =>
      void attempt(async () => {
        const now = new Date();
        const file = fileNameFor(now);
        saveFile(file, writeSettingsFile(await readAllSettings(), browser.runtime.getManifest().version, now));
        return say('settings.exportDone', { file });
      }),
    onPickFile: (file) =>
      void attempt(async () => {
        // A file that is too large is not even read to its end; one byte more says that it is.
        const bytes = new Uint8Array(await file.slice(0, MAX_FILE_BYTES + 1).arrayBuffer());
        setPreview(await previewFile(file.name, bytes));
        return undefined;
      }),
    onApplyFile: (mode) => {
      const { settings } = preview ?? {};
      if (!settings) return;
      void attempt(async () => {
        replaced('file', await askBackground({ kind: 'import-settings', file: settings, mode }));
        setPreview(undefined);
        return say('settings.importDone');
      });
    },
    onLeaveFile: () => {
      setPreview(undefined);
      void attempt(async () => say('settings.importLeft'));
    },
    onReset: () =>
      void attempt(async () => {
        replaced('reset', await askBackground({ kind: 'reset-settings' }));
        return say('settings.resetDone');
      }),
    onUndo: () => {
      if (!undo) return;
      void attempt(async () => {
        await askBackground({ kind: 'restore-settings', settings: undo.settings });
        setUndo(undefined);
        return say('settings.undone');
      });
    },
  };
  return { picked: preview?.picked, undo: undo?.kind, actions };
}
