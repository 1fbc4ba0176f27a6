/** What is kept of an installed pack, checked where it is read. */
import * as v from 'valibot';
import type { PackContent } from '../../engine/own-pack/rows.ts';
import { siteName } from '../site-store.ts';

/** A site more than these is better served by all sites. */
export const MAX_SITES = 500;

const text = v.pipe(v.string(), v.maxLength(400));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

export const installedPack = v.object({
  /** Of this record. */
  format: v.literal(1),
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,32}$/)),
  title: text,
  version: text,
  author: text,
  licence: text,
  homepage: v.optional(v.pipe(v.string(), v.startsWith('https://'))),
  counts: v.object({ places: count, actors: count, names: count, estimates: count, sources: count }),
  /** Day of the import. */
  imported: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/)),
  /** SHA-256 of the file. */
  hash: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  fileName: text,
  enabled: v.boolean(),
  /** A page can see which words are marked on it, so a pack runs nowhere until the reader says where. */
  everywhere: v.boolean(),
  sites: v.pipe(v.array(siteName), v.maxLength(MAX_SITES)),
});
export type InstalledPack = v.InferOutput<typeof installedPack>;

/** The rows and the file itself, for its owner to have back. */
export interface StoredContent {
  content: PackContent;
  file: ArrayBuffer;
}

/** The site itself or one below it. */
export function runsOn(pack: InstalledPack, site: string | undefined): boolean {
  if (!pack.enabled || site === undefined) return false;
  return pack.everywhere || pack.sites.some((chosen) => site === chosen || site.endsWith(`.${chosen}`));
}

export function countsOf({ tables }: PackContent): InstalledPack['counts'] {
  const { places, actors, names, estimates, sources } = tables;
  return { places: places.length, actors: actors.length, names: names.length, estimates: estimates.length, sources: sources.length };
}
