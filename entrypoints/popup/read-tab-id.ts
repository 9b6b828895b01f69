import { browser } from 'wxt/browser';

/** The tab that the popup is about. */
export interface PopupTab {
  /** -1 where the browser has no such tab. */
  readonly id: number;
  /** Whether the popup hangs from the toolbar, and closes when the page is to be looked at. */
  readonly isToolbar: boolean;
}

/** The tab named in the address (`?tab=12`, as tests and the panel open it), else the one in front. */
export async function readTabId(query: string): Promise<PopupTab> {
  const named = new URLSearchParams(query).get('tab');
  if (named !== null && /^\d+$/u.test(named)) return { id: Number(named), isToolbar: false };
  const [front] = await browser.tabs.query({ active: true, currentWindow: true });
  return { id: front?.id ?? -1, isToolbar: true };
}
