import { browser } from 'wxt/browser';
import type { Annotations } from '../nlp';
import type { PageReport } from '../protocol';

/** What is kept of a tab, so that a stopped worker loses nothing the reader can see. Memory of the browser, never disk. */
export interface TabRecord {
  /** The page's address without its fragment. */
  readonly url: string;
  readonly pageOn: boolean;
  readonly article: { readonly id: string; readonly annotations: Annotations } | null;
  readonly report: PageReport | { readonly kind: 'unknown-language'; readonly lang: string } | null;
}

const keyOf = (tabId: number): string => `tab:${tabId}`;

/** What is kept of a tab; `null` where nothing is. */
export async function readTab(tabId: number): Promise<TabRecord | null> {
  const found = await browser.storage.session.get(keyOf(tabId));
  return (found[keyOf(tabId)] as TabRecord | undefined) ?? null;
}

/** Keeps a tab's record. Where the browser's room is used up, the other tabs' records make way: they can be read again. */
export async function writeTab(tabId: number, record: TabRecord): Promise<void> {
  try {
    await browser.storage.session.set({ [keyOf(tabId)]: record });
  } catch {
    // The quota (10 MB in both browsers) is the only refusal there is here; once empty it takes any article we accept.
    await browser.storage.session.clear();
    await browser.storage.session.set({ [keyOf(tabId)]: record });
  }
}

/** Forgets a tab. */
export const forgetTab = (tabId: number): Promise<void> => browser.storage.session.remove(keyOf(tabId));
