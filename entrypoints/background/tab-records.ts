import { browser } from 'wxt/browser';
import { inOrder } from './in-order';
import { forgetArticle, keepArticle, makeRoom, type TabArticle } from './tab-articles';

/**
 * What is kept of a tab, so that a stopped worker loses nothing the reader can see. Memory of the browser, never disk. The article
 * that was read there is kept beside it (`tab-articles`): it is a thousand times as large, and changes less often.
 */
export interface TabRecord {
  /** The page's address without its fragment. */
  readonly url: string;
  /** What the reader chose for this very page; null: nothing, its site decides. */
  readonly choice: 'on' | 'off' | null;
}

const keyOf = (tabId: number): string => `tab:${tabId}`;

/** What is kept of a tab; `null` where nothing is. */
export async function readTab(tabId: number): Promise<TabRecord | null> {
  return (await readRecords([tabId])).get(tabId) ?? null;
}

/** All that is kept of the open tabs, by tab. */
export async function readTabs(): Promise<ReadonlyMap<number, TabRecord>> {
  const tabs = await browser.tabs.query({});
  return readRecords(tabs.flatMap(({ id }) => id ?? []));
}

/** By their keys: a store read whole brings every tab's article with it. */
async function readRecords(tabIds: readonly number[]): Promise<ReadonlyMap<number, TabRecord>> {
  const found: Record<string, TabRecord | undefined> = await browser.storage.session.get(tabIds.map(keyOf));
  const records = tabIds.map((id) => [id, found[keyOf(id)]] as const);
  return new Map(records.flatMap(([id, record]) => (record === undefined ? [] : [[id, record]])));
}

/**
 * Changes a tab's record, one change after the other, and answers with the record as it now is. The article of the page that the
 * tab showed before is forgotten with its address.
 */
export const changeTab = (tabId: number, change: (record: TabRecord | null) => TabRecord): Promise<TabRecord> =>
  inOrder(tabId, async () => {
    const before = await readTab(tabId);
    const record = change(before);
    if (before !== null && before.url !== record.url) await forgetArticle(tabId);
    await makeRoom(tabId, () => browser.storage.session.set({ [keyOf(tabId)]: record }));
    return record;
  });

/** Keeps the article of the page at `url`, unless the tab shows another by now. */
export const keepArticleOf = (tabId: number, url: string, article: TabArticle): Promise<void> =>
  inOrder(tabId, async () => {
    if ((await readTab(tabId))?.url === url) await keepArticle(tabId, article);
  });

/** Forgets a tab and its article. */
export const forgetTab = (tabId: number): Promise<void> =>
  inOrder(tabId, async () => {
    await forgetArticle(tabId);
    await browser.storage.session.remove(keyOf(tabId));
  });
