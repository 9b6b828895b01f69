import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answerAll, logFault } from '../../lib/platform';
import { onSitesAdded, onSitesRemoved, reviveOpenPages, syncAddedSites } from './added-sites';
import { actOnCommand } from './commands';
import { contentHandlers } from './content-handlers';
import { addContextMenu, MENU_ID } from './context-menu';
import { runInTab } from './page-script';
import { panelHandlers } from './panel-handlers';
import { forgetTab } from './tab-records';
import { openWelcome } from './welcome';

/**
 * The background: every listener is registered at once, so that a worker that was stopped hears whatever wakes it. No state
 * but caches that can be made again.
 */
export default defineBackground(() => {
  answerAll(contentHandlers, panelHandlers);
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') watched('welcome', openWelcome());
    watched('menu', addContextMenu());
    watched('revive', reviveOpenPages());
  });
  browser.runtime.onStartup.addListener(() => watched('sites', syncAddedSites()));
  browser.permissions.onAdded.addListener(({ origins = [] }) => watched('sites added', onSitesAdded(origins)));
  browser.permissions.onRemoved.addListener(({ origins = [] }) => watched('sites removed', onSitesRemoved(origins)));
  browser.tabs.onRemoved.addListener((tabId) => watched('tab closed', forgetTab(tabId)));
  browser.commands?.onCommand.addListener((command, tab) => watched('command', actOnCommand(command, tab?.id)));
  browser.contextMenus?.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === MENU_ID && tab?.id !== undefined) watched('menu', runInTab(tab.id));
  });
});

/** An event has no caller to answer to: what fails is told on the console. */
function watched(event: string, done: Promise<unknown>): void {
  done.catch((error: unknown) => logFault(`background, ${event}`, error));
}
