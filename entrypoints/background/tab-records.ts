import { browser } from 'wxt/browser';
import type { Annotations } from '../../lib/nlp';

/** What is kept of a tab, so that a stopped worker loses nothing the reader can see. Memory of the browser, never disk. */
export interface TabRecord {
  /** The page's address without its fragment. */
  readonly url: string;
  /** What the reader chose for this very page; null: nothing, its site decides. */
  readonly choice: 'on' | 'off' | null;
  readonly article: { readonly id: string; readonly annotations: Annotations } | null;
}

const PREFIX = 'tab:';
const keyOf = (tabId: number): string => `${PREFIX}${tabId}`;

/** What is kept of a tab; `null` where nothing is. */
export async function readTab(tabId: number): Promise<TabRecord | null> {
  const found = await browser.storage.session.get(keyOf(tabId));
  return (found[keyOf(tabId)] as TabRecord | undefined) ?? null;
}

/** All that is kept, by tab. */
export async function readTabs(): Promise<ReadonlyMap<number, TabRecord>> {
  const found = Object.entries(await browser.storage.session.get(null)) as [string, TabRecord][];
  return new Map(
    found.filter(([key]) => key.startsWith(PREFIX)).map(([key, record]) => [Number(key.slice(PREFIX.length)), record]),
  );
}

/** The changes under way, by tab: an order, not a state, so a stopped worker loses nothing with it. */
const underWay = new Map<number, Promise<unknown>>();

/** Changes a tab's record, one change after the other, and answers with the record as it now is. */
export function changeTab(tabId: number, change: (record: TabRecord | null) => TabRecord): Promise<TabRecord> {
  const done = (underWay.get(tabId) ?? Promise.resolve()).then(async () => {
    const record = change(await readTab(tabId));
    await keep(tabId, record);
    return record;
  });
  // A change that failed has told its own caller; the next one starts from what is kept.
  const ended = done.then(
    () => null,
    () => null,
  );
  underWay.set(tabId, ended);
  void ended.then(() => underWay.get(tabId) === ended && underWay.delete(tabId));
  return done;
}

/** Where the room is used up (10 MB in both browsers), the other tabs' articles make way: their pages are read again. */
async function keep(tabId: number, record: TabRecord): Promise<void> {
  try {
    await browser.storage.session.set({ [keyOf(tabId)]: record });
  } catch {
    // A full store is the only refusal there is here, and the only one that helps itself.
    const others = [...(await readTabs())].filter(([other]) => other !== tabId);
    await browser.storage.session.remove(others.map(([other]) => keyOf(other)));
    await browser.storage.session.set({
      ...Object.fromEntries(others.map(([other, kept]) => [keyOf(other), { ...kept, article: null }])),
      [keyOf(tabId)]: record,
    });
  }
}

/** Forgets a tab. */
export const forgetTab = (tabId: number): Promise<void> => browser.storage.session.remove(keyOf(tabId));
