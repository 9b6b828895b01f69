import { browser } from 'wxt/browser';
import { i18n } from '#i18n';

/** The item that reads a page of any site; clicking it is the gesture that gives access to the page. */
export const MENU_ID = 'read-page';

/** Makes the menu, at installation and update: the browser keeps it. Firefox for Android has no context menus. */
export async function addContextMenu(): Promise<void> {
  await browser.contextMenus?.removeAll();
  browser.contextMenus?.create({
    id: MENU_ID,
    title: i18n.t('menu.read'),
    contexts: ['page', 'selection'],
    documentUrlPatterns: ['*://*/*'],
  });
}
