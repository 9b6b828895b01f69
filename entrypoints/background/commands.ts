import { browser } from 'wxt/browser';
import { askContent, openPanel } from '../../lib/platform';
import { runInTab } from './page-script';
import { switchPageOff } from './switches';

/**
 * A keyboard command, on the tab it was pressed in or else the active one. Where no script of ours runs, or the page is off,
 * each of them reads the page: the key is the gesture that gives access to it.
 */
export async function actOnCommand(command: string, pressedIn: number | undefined): Promise<void> {
  if (command === 'open-panel') return pressedIn === undefined ? undefined : openPanel(pressedIn);
  const tabId = pressedIn ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id;
  if (tabId === undefined) return;
  const state = await askContent(tabId, 'contentState', null);
  if (!state.ok || state.value.kind === 'off') await runInTab(tabId);
  else if (command === 'toggle-page') await switchPageOff(tabId);
  else await askContent(tabId, 'stepMark', command === 'previous-mark' ? -1 : 1);
}
