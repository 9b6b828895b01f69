import { browser } from 'wxt/browser';
import { askContent, readTab } from '../../lib/platform';
import { setPageEnabled } from './switches';

/** A keyboard command on the tab it was pressed in; Firefox before 126 does not say which, then it is the active one. */
export async function actOnCommand(command: string, pressedIn: number | undefined): Promise<void> {
  const tabId = pressedIn ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id;
  if (tabId === undefined) return;
  if (command === 'next-mark') await askContent(tabId, 'stepMark', 1);
  if (command === 'previous-mark') await askContent(tabId, 'stepMark', -1);
  if (command === 'toggle-page') await setPageEnabled(tabId, !((await readTab(tabId))?.pageOn ?? true));
}
