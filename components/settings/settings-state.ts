/** What the settings page knows. Put together by `extension/settings-model.ts`, drawn by `SettingsView`. */
import type { MessageKey } from '../../engine/words/keys.ts';
import type { Values } from '../../engine/words/say.ts';
import type { Preferences } from '../../extension/preferences.ts';
import type { DataState } from '../about/about-state.ts';

export interface SettingsState {
  /** What holds, chosen or not. */
  preferences: Preferences;
  /** Choices that an organisation fixes. */
  fixed: readonly (keyof Preferences)[];
  /** Where choices about reading are kept: with the browser's account, or on this device alone because it refused. */
  place: 'sync' | 'local';
  /** What is stored is of a later version, and is left alone. */
  newer: boolean;
  /** A private window: nothing can be changed here. */
  private: boolean;
  /** Parts of an organisation's rules that can't be read. */
  policyProblems: readonly string[];
  /** What the browser lets Dateline read. */
  scope: 'all' | 'some' | 'none';
  sites: readonly SiteEntry[];
  names: readonly ListedName[];
  shortcuts: readonly Shortcut[];
  /** Whether the page where keys are changed can be opened from here. */
  shortcutPage: boolean;
  data: DataState;
  /** How much a reset would take away. */
  chosen: ResetCounts;
}

export interface SiteEntry {
  site: string;
  /** Read; switched off; permission taken away; never asked for, though an organisation wants it read. */
  standing: 'read' | 'off' | 'revoked' | 'unasked';
  /** The browser lets Dateline read it, by a permission of its own or for all sites. */
  permitted: boolean;
  /** Permissions of its own, which can be given back. */
  origins: readonly string[];
  /** An organisation decided. */
  fixed?: 'on' | 'off';
}

/** A name that is not marked, on one site or anywhere, or one whose sense was chosen. */
export type NamedChoice = { kind: 'hidden'; name: string; site?: string | undefined } | { kind: 'sense'; name: string; entity: string };

/** `title`: of what the name means; absent where the data no longer hold it. */
export type ListedName = NamedChoice & { title?: string };

export interface Shortcut {
  /** Name of the command in the manifest. */
  command: string;
  /** In the browser's words, where there are any. */
  does: string;
  /** Keys set now, as the browser writes them; empty where there are none. */
  keys: string;
}

/** One change that a file of settings brings. */
export type SettingsChange =
  | { kind: 'preference'; key: keyof Preferences; from: Preferences; to: Preferences }
  | { kind: 'site'; site: string; change: 'added' | 'removed' }
  | { kind: 'name'; choice: ListedName; change: 'added' | 'removed' }
  | { kind: 'name'; choice: ListedName; before: ListedName; change: 'changed' };

/** What is wrong with a file, in words. */
export interface FileProblem {
  key: MessageKey;
  values?: Values;
}

/** A file of settings that was picked. */
export type PickedFile =
  | { kind: 'refused'; name: string; problems: readonly FileProblem[] }
  | { kind: 'read'; name: string; add: Proposal; replace: Proposal };

/** What a file would change, in one of the two ways to take it. */
export interface Proposal {
  changes: readonly SettingsChange[];
  /** Why it can't be done this way. */
  obstacle?: FileProblem;
}

export interface ResetCounts {
  preferences: number;
  sites: number;
  names: number;
}
