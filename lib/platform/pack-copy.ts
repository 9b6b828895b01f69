import type { PackTexts } from '../notes';

/** The last pack that was good, as its files' texts: what is read from here is checked again like any other. */
export interface PackCopy {
  /** Tells one version of the files from another. */
  readonly mark: string;
  readonly texts: PackTexts;
}

const DATABASE = 'denchu-pack-copies';
/** A pack's texts by its id. */
const TEXTS = 'texts';
/** Its mark by its id: asked for at every start, while the texts are hardly ever read. */
const MARKS = 'marks';

/**
 * The texts kept of a pack; `null` where there are none or the browser's store cannot be read. IndexedDB of the extension's
 * own origin: a page's script cannot see it, and a pack may be larger than `storage.local`'s share.
 */
export const readPackCopy = (packId: string): Promise<PackTexts | null> => readFrom<PackTexts>(TEXTS, packId);

/** The mark of the copy kept of a pack; `null` where there is none. */
export const readPackMark = (packId: string): Promise<string | null> => readFrom<string>(MARKS, packId);

/** Keeps a copy in place of the one before. A store that refuses (no room) leaves that one. */
export async function keepPackCopy(packId: string, { mark, texts }: PackCopy): Promise<void> {
  await inStores([MARKS, TEXTS], 'readwrite', (transaction) => {
    transaction.objectStore(MARKS).put(mark, packId);
    return transaction.objectStore(TEXTS).put(texts, packId);
  });
}

const readFrom = async <T>(store: string, key: string): Promise<T | null> =>
  (await inStores([store], 'readonly', (transaction) => transaction.objectStore(store).get(key))) ?? null;

/** Runs requests together and answers the last; `null` where the browser refuses. */
async function inStores<T>(
  stores: readonly string[],
  mode: IDBTransactionMode,
  ask: (transaction: IDBTransaction) => IDBRequest<T>,
): Promise<T | null> {
  try {
    const database = await opened();
    const answer = await settled(ask(database.transaction(stores, mode)));
    database.close();
    return answer;
  } catch {
    // Firefox has no store where history is never kept; the pack that ships is then all there is.
    return null;
  }
}

function opened(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore(TEXTS);
    request.result.createObjectStore(MARKS);
  };
  return settled(request);
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
