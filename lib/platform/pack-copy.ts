/** The last pack that was good, as its files: what is read from here is checked again like any other. */
export interface PackCopy {
  /** Tells one version of the files from another. */
  readonly mark: string;
  readonly files: ReadonlyMap<string, unknown>;
}

const DATABASE = 'denchu-packs';
const STORE = 'packs';

/**
 * The copy kept of a pack; `null` where there is none or the browser's store cannot be read. IndexedDB of the extension's
 * own origin: a page's script cannot see it, and a pack may be larger than `storage.local`'s share.
 */
export const readPackCopy = (packId: string): Promise<PackCopy | null> =>
  inStore('readonly', (store) => store.get(packId) as IDBRequest<PackCopy | undefined>).then((kept) => kept ?? null);

/** Keeps a copy in place of the one before. A store that refuses (no room) leaves that one. */
export async function keepPackCopy(packId: string, copy: PackCopy): Promise<void> {
  await inStore('readwrite', (store) => store.put(copy, packId));
}

/** Runs one request in the store; `null` where the browser refuses. */
async function inStore<T>(mode: IDBTransactionMode, ask: (store: IDBObjectStore) => IDBRequest<T>): Promise<T | null> {
  try {
    const database = await opened();
    const answer = await settled(ask(database.transaction(STORE, mode).objectStore(STORE)));
    database.close();
    return answer;
  } catch {
    // Firefox has no store where history is never kept; the pack that ships is then all there is.
    return null;
  }
}

function opened(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(STORE);
  return settled(request);
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
