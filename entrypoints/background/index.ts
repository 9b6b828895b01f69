import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answerAll, forgetTab } from '../../lib/platform';
import { syncAddedSites } from './added-sites';
import { actOnCommand } from './commands';
import { contentHandlers } from './content-handlers';
import { addContextMenu, MENU_ID } from './context-menu';
import { runInTab } from './page-script';
import { panelHandlers } from './panel-handlers';

/**
 * The background: every listener is registered at once, so that a worker that was stopped hears whatever wakes it. No state
 * but caches that can be made again.
 */
export default defineBackground(() => {
  answerAll(contentHandlers, panelHandlers);
  browser.runtime.onInstalled.addListener(addContextMenu);
  browser.runtime.onStartup.addListener(syncAddedSites);
  browser.permissions.onAdded.addListener(syncAddedSites);
  browser.permissions.onRemoved.addListener(syncAddedSites);
  browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId));
  browser.commands?.onCommand.addListener((command, tab) => void actOnCommand(command, tab?.id));
  browser.contextMenus?.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === MENU_ID && tab?.id !== undefined) void runInTab(tab.id);
  });
});
