import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

/** The tab that the panel is about. */
export interface PanelTabState {
  /** Null until it is known. */
  readonly id: number | null;
  /** Counts its loads: a page that has no script of ours tells nobody that it is another. */
  readonly load: number;
}

/**
 * The tab named in the address (`?tab=12`, as tests open it, and a browser without panels), else the one in front of the panel's
 * own window, whichever that is.
 */
export function usePanelTab(query: string): PanelTabState {
  const named = new URLSearchParams(query).get('tab');
  const fixed = named !== null && /^\d+$/u.test(named) ? Number(named) : null;
  const [tab, setTab] = useState<PanelTabState>({ id: fixed, load: 0 });
  useEffect(() => (fixed === null ? followFront((id) => setTab({ id, load: 0 })) : undefined), [fixed]);
  useEffect(() => followLoads(tab.id, () => setTab(({ id, load }) => ({ id, load: load + 1 }))), [tab.id]);
  return tab;
}

/** Calls with the tab in front, now and whenever it is another. */
function followFront(onFront: (tabId: number) => void): () => void {
  let isFollowing = true;
  let windowId: number | undefined;
  const look = async (): Promise<void> => {
    const [front] = await browser.tabs.query({ active: true, currentWindow: true });
    windowId = front?.windowId;
    if (isFollowing && front?.id !== undefined) onFront(front.id);
  };
  const onActivated = (active: { readonly tabId: number; readonly windowId: number }): void => {
    if (active.windowId === windowId) onFront(active.tabId);
  };
  browser.tabs.onActivated.addListener(onActivated);
  void look();
  return () => {
    isFollowing = false;
    browser.tabs.onActivated.removeListener(onActivated);
  };
}

/** Calls when a tab's page begins to load and when it has. */
function followLoads(tabId: number | null, onLoad: () => void): () => void {
  const onUpdated = (id: number, change: { readonly status?: string | undefined }): void => {
    if (id === tabId && change.status !== undefined) onLoad();
  };
  browser.tabs.onUpdated.addListener(onUpdated);
  return () => browser.tabs.onUpdated.removeListener(onUpdated);
}
