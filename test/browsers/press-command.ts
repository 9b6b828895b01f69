import type { Page } from 'puppeteer-core';
import { evaluateInWindow } from './firefox-window';
import type { OpenBrowser } from './open-browser';

/**
 * Runs one of our keyboard commands on the page, which must be the tab in front. Neither driver's keys reach the browser's own
 * shortcuts: Firefox's is given a key and that key's command run in its window, Chromium's event is sent to the worker.
 */
export async function pressCommand(open: OpenBrowser, page: Page, command: string): Promise<void> {
  await page.bringToFront();
  if (open.name === 'firefox') await runKey(open, command);
  else await dispatch(open, { event: 'command', name: command });
}

/** Chooses our item in the page's context menu. In Chromium without the access that a reader's click would give to the page. */
export async function chooseMenuItem(open: OpenBrowser, page: Page): Promise<void> {
  await page.bringToFront();
  if (open.name === 'chromium') return dispatch(open, { event: 'menu', name: 'read-page' });
  const text = await page.$('article p');
  await text?.click({ button: 'right' });
  await evaluateInWindow(
    open,
    `(async () => {
      const menu = document.getElementById('contentAreaContextMenu');
      const find = () => menu.querySelector('[id$="menuitem-_read-page"]');
      for (let tries = 0; find() === null && tries < 50; tries += 1) await new Promise((resolve) => setTimeout(resolve, 100));
      find().doCommand();
      menu.hidePopup();
    })()`,
  );
}

/** A key of its own for each command, since the manifest suggests none. */
const KEYS: Readonly<Record<string, string>> = { 'next-mark': 'N', 'previous-mark': 'P', 'toggle-page': 'O' };

async function runKey(open: OpenBrowser, command: string): Promise<void> {
  const key = KEYS[command];
  if (key === undefined) throw new Error(`No key is known for ${command}`);
  await evaluateInWindow(
    open,
    `(async () => {
      const { shortcuts } = WebExtensionPolicy.getByID('denchu@denchu.example').extension;
      await shortcuts.updateCommand({ name: '${command}', shortcut: 'Alt+Shift+${key}' });
      const selector = 'keyset[id^="ext-keyset"] key[key="${key}"]';
      for (let tries = 0; document.querySelector(selector) === null && tries < 50; tries += 1)
        await new Promise((resolve) => setTimeout(resolve, 100));
      document.querySelector(selector).doCommand();
    })()`,
  );
}

interface BrowserEvent {
  readonly event: 'command' | 'menu';
  readonly name: string;
}

/** What the worker sees of an event in the bindings of its own browser. */
interface Chrome {
  readonly tabs: { query(query: object): Promise<{ readonly id: number }[]> };
  readonly commands: { readonly onCommand: { dispatch(name: string, tab: object | undefined): void } };
  readonly contextMenus: { readonly onClicked: { dispatch(info: object, tab: object | undefined): void } };
}

async function dispatch({ browser }: OpenBrowser, wanted: BrowserEvent): Promise<void> {
  const target = browser.targets().find((known) => known.type() === 'service_worker');
  const worker = await target?.worker();
  if (!worker) throw new Error('The worker is stopped');
  await worker.evaluate(async ({ event, name }: BrowserEvent) => {
    const { chrome } = globalThis as unknown as { readonly chrome: Chrome };
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    if (event === 'command') chrome.commands.onCommand.dispatch(name, tab);
    else chrome.contextMenus.onClicked.dispatch({ menuItemId: name }, tab);
  }, wanted);
}
