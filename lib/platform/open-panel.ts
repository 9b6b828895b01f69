import { browser } from 'wxt/browser';

/** Firefox's own: it has no side panel of Chrome's kind, and the types are Chrome's. */
interface Sidebar {
  readonly sidebarAction?: { open(): Promise<void> };
}

/**
 * Opens the panel beside a tab: Chrome's side panel, Firefox's sidebar, and where a browser has neither (Firefox for Android) the
 * same page in a tab. The browsers open it only while the click or key that led here is being handled: nothing may be awaited
 * before this is called.
 */
export async function openPanel(tabId: number): Promise<void> {
  const { sidebarAction } = browser as Sidebar;
  if (sidebarAction !== undefined) await sidebarAction.open();
  else if (browser.sidePanel !== undefined) await browser.sidePanel.open({ tabId });
  else await browser.tabs.create({ url: `${browser.runtime.getURL('/sidepanel.html')}?tab=${tabId}` });
}
