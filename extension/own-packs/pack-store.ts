/** Installed packs: the one owner of what is kept of them. */
import * as v from 'valibot';
import { inTransaction } from './database.ts';
import { type InstalledPack, installedPack, type StoredContent } from './installed.ts';

/** A record that this version can't read: it stays as it is and runs nowhere, until the reader removes it. */
export interface UnreadablePack {
  id: string;
  unreadable: true;
}

/** A pack with all that is kept of it, for putting it back. */
export interface WholePack {
  id: string;
  about: unknown;
  content: unknown;
}

/** All packs, by title. @throws {DOMException} if the browser gives no storage. */
export async function listPacks(): Promise<(InstalledPack | UnreadablePack)[]> {
  const [keys, values] = await Promise.all([
    inTransaction('readonly', (store) => store('about').getAllKeys()),
    inTransaction('readonly', (store) => store('about').getAll() as IDBRequest<unknown[]>),
  ]);
  return keys
    .map((key, index): InstalledPack | UnreadablePack => {
      const about = v.safeParse(installedPack, values[index]);
      return about.success && about.output.id === key ? about.output : { id: String(key), unreadable: true };
    })
    .toSorted((a, b) => titleOf(a).localeCompare(titleOf(b)) || (a.id < b.id ? -1 : 1));
}

const titleOf = (pack: InstalledPack | UnreadablePack) => ('unreadable' in pack ? pack.id : pack.title);

/** The content of a pack; undefined where there is none or it can't be read. */
export async function readContent(id: string): Promise<StoredContent | undefined> {
  const stored = await inTransaction('readonly', (store) => store('content').get(id) as IDBRequest<unknown>);
  return v.is(storedContent, stored) ? (stored as StoredContent) : undefined;
}

/** Rows were checked when they came; here it is looked at whether they are still there. */
const rows = v.array(v.looseObject({ row: v.number() }));
const storedContent = v.object({
  content: v.object({
    about: v.looseObject({ id: v.string(), title: v.string(), version: v.string() }),
    tables: v.object({ sources: rows, places: rows, actors: rows, names: rows, estimates: rows }),
  }),
  file: v.instance(ArrayBuffer),
});

/** Keeps a pack, in place of an older one of the same id: both stores or none. @throws {DOMException} if there is no room. */
export async function putPack(about: InstalledPack, content: StoredContent): Promise<void> {
  await inTransaction('readwrite', (store) => {
    store('content').put(content, about.id);
    return store('about').put(about, about.id);
  });
}

/** Changes where a pack runs. The record is read and written in one transaction, so that two changes at once both hold. */
export async function changePack(id: string, change: (pack: InstalledPack) => InstalledPack): Promise<void> {
  await inTransaction('readwrite', (store) => {
    const request = store('about').get(id) as IDBRequest<unknown>;
    request.onsuccess = () => {
      const about = v.safeParse(installedPack, request.result);
      if (about.success) store('about').put(change(about.output), id);
    };
    return request;
  });
}

/** Takes a pack away and gives all of it, so that it can be put back. */
export async function removePack(id: string): Promise<WholePack> {
  const [about, content] = await Promise.all([
    inTransaction('readonly', (store) => store('about').get(id) as IDBRequest<unknown>),
    inTransaction('readonly', (store) => store('content').get(id) as IDBRequest<unknown>),
  ]);
  await inTransaction('readwrite', (store) => {
    store('content').delete(id);
    return store('about').delete(id);
  });
  return { id, about, content };
}

export async function putBack({ id, about, content }: WholePack): Promise<void> {
  await inTransaction('readwrite', (store) => {
    if (content !== undefined) store('content').put(content, id);
    return store('about').put(about, id);
  });
}
