/** What the section of packs shows. */
import type { PackPreview } from '../../engine/own-pack/preview.ts';
import type { Problem } from '../../engine/own-pack/problem.ts';

/** An installed pack. */
export interface PackLine {
  id: string;
  title: string;
  version: string;
  author: string;
  licence: string;
  homepage?: string | undefined;
  counts: PackPreview['counts'];
  /** ISO date. */
  imported: string;
  enabled: boolean;
  everywhere: boolean;
  sites: readonly string[];
}

/** One that can't be read any more. */
export interface UnreadableLine {
  id: string;
  unreadable: true;
}

/** A file that was chosen and looked at. */
export interface ChosenFile {
  fileName: string;
  errors: readonly Problem[];
  moreErrors: number;
  warnings: readonly Problem[];
  moreWarnings: number;
  preview?: PackPreview;
}

export interface PackActions {
  onEnable(id: string, on: boolean): void;
  onEverywhere(id: string, on: boolean): void;
  onAddSite(id: string, site: string): void;
  onRemoveSite(id: string, site: string): void;
  onExport(id: string): void;
  onRemove(id: string): void;
}
