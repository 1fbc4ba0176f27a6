/** What a reader can do on the settings page; carried out by `entrypoints/options`. */
import type { Preferences } from '../../extension/preferences.ts';
import type { ListedName, SiteEntry } from './settings-state.ts';

export interface SettingsActions {
  onChange(change: Partial<Preferences>): void;
  onAllowAll(): void;
  onRemoveAll(): void;
  /** `text`: as it was typed. */
  onAddSite(text: string): void;
  onSwitchSite(entry: SiteEntry, on: boolean): void;
  onRemovePermission(entry: SiteEntry): void;
  onForgetSite(entry: SiteEntry): void;
  onTakeBack(names: readonly ListedName[]): void;
  /** Keeps again what was taken back. */
  onKeep(names: readonly ListedName[]): void;
  onOpenShortcuts(): void;
  onExport(): void;
  onPickFile(file: File): void;
  onApplyFile(mode: 'add' | 'replace'): void;
  onLeaveFile(): void;
  onReset(): void;
  /** Undoes the reset, or what came from a file. */
  onUndo(): void;
}
