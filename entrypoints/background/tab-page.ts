import { browser } from 'wxt/browser';
import { toPageAddress } from '../../lib/sites';
import type { TabRecord } from './tab-records';

/** A tab's address as far as the browser tells it: without access to the page it does not. */
export async function readUrl(tabId: number): Promise<string | null> {
  try {
    return (await browser.tabs.get(tabId)).url?.replace(/#.*$/su, '') ?? null;
  } catch {
    // "No tab with id": it was closed while we asked; it has no address then.
    return null;
  }
}

/** What is kept of the page at `url`: nothing of the page that the tab showed before. */
export const toPageRecord = (record: TabRecord | null, url: string): TabRecord =>
  record?.url === url ? record : { url, choice: null };

/** The host of an address, without a port; `null` where it leads to no web page. */
export function hostOf(url: string | null): string | null {
  const address = url === null ? null : toPageAddress(url);
  return address?.kind === 'web' ? address.host : null;
}
