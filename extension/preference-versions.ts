/**
 * How choices about reading were stored in each version, and how they become those of today. Pure; `preference-store.ts` carries it out.
 *
 * 1: in `storage.local`, with values that were chosen back to the usual one still in it.
 * 2: in `storage.sync`, or in `storage.local` where that refuses; what is usual is not stored.
 */
import { type Chosen, readable } from './preference-choices.ts';

export const PREFERENCE_VERSION = 2;

export interface StoredPreferences extends Chosen {
  version: typeof PREFERENCE_VERSION;
}

export type Found =
  | { kind: 'none' }
  /** `damaged`: not all of it could be read. */
  | { kind: 'read'; version: number; chosen: Chosen; damaged: boolean }
  /** Of a later version of Dateline: not to be touched. */
  | { kind: 'newer' }
  | { kind: 'unreadable' };

/** What a stored value holds, whichever version wrote it. */
export function understand(value: unknown): Found {
  if (value === undefined) return { kind: 'none' };
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { kind: 'unreadable' };
  const { version, ...record } = value as Record<string, unknown>;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return { kind: 'unreadable' };
  if (version > PREFERENCE_VERSION) return { kind: 'newer' };
  const { chosen, complete } = readable(record);
  return { kind: 'read', version, chosen, damaged: !complete };
}

/** What holds, put together from both places. */
export interface Together {
  chosen: Chosen;
  /** The synced ones are of a later version: nothing may be written over them. */
  newer: boolean;
  /** What stands in the local place is to be moved. */
  toMove: boolean;
}

/**
 * Local choices of version 2 stand there because syncing was refused, so they are later than the synced ones. Those of version 1 are from
 * before there was any syncing: what another device has chosen since goes before them.
 */
export function together(synced: Found, local: Found): Together {
  const above = synced.kind === 'read' ? synced.chosen : {};
  const newer = synced.kind === 'newer' || local.kind === 'newer';
  if (local.kind !== 'read') return { chosen: above, newer, toMove: false };
  return { chosen: local.version === 1 ? { ...local.chosen, ...above } : local.chosen, newer, toMove: !newer };
}

export function toStore(chosen: Chosen): StoredPreferences {
  return { version: PREFERENCE_VERSION, ...chosen };
}
