/**
 * Where packs are kept: IndexedDB of the extension's own origin, which its pages and the background share. `storage.local` ends at 10 MB
 * in Chromium. No page of the web has a way to it.
 */

const NAME = 'dateline-packs';
const VERSION = 1;
/** What lists need, and the content, which is read only where a pack runs or is exported. Both by the pack's id. */
export type StoreName = 'about' | 'content';
const STORES: readonly StoreName[] = ['about', 'content'];

let opening: Promise<IDBDatabase> | undefined;

function openDatabase(): Promise<IDBDatabase> {
  opening ??= new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(NAME, VERSION);
    request.onupgradeneeded = () => {
      for (const store of STORES) request.result.createObjectStore(store);
    };
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const database = request.result;
      // A later version of ours, or the browser, may need it closed.
      const forget = () => {
        database.close();
        opening = undefined;
      };
      database.onversionchange = forget;
      database.onclose = forget;
      resolve(database);
    };
  }).catch((error: unknown) => {
    opening = undefined;
    throw error;
  });
  return opening;
}

/** Runs work in one transaction over both stores: all of it is kept, or nothing. @throws {DOMException} as the browser does. */
export async function inTransaction<T>(
  mode: IDBTransactionMode,
  work: (store: (name: StoreName) => IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const database = await openDatabase();
  return new Promise<T>((resolve, reject) => {
    const transaction = database.transaction([...STORES], mode);
    const request = work((name) => transaction.objectStore(name));
    transaction.oncomplete = () => resolve(request.result);
    transaction.onabort = () => reject(transaction.error ?? request.error);
  });
}
