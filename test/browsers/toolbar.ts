import type { Page } from 'puppeteer-core';
import { evaluateInWindow } from './firefox-window';
import type { OpenBrowser } from './open-browser';

/** The popup or the side panel as the browser itself shows it, in its own place and not in a tab. */
export interface OwnSurface {
  /** All its text; `null` where it is closed. */
  text(): Promise<string | null>;
  /** Clicks on the first control whose visible or accessible name has the words, as a reader's click. @throws Error where none has. */
  press(name: string): Promise<void>;
}

/** The files of the two. */
type SurfaceFile = 'popup.html' | 'sidepanel.html';

/** Clicks our button in the toolbar while the page is the active tab; resolves when the popup is open. */
export async function pressToolbarButton(open: OpenBrowser, page: Page): Promise<OwnSurface> {
  await page.bringToFront();
  if (open.name === 'firefox') await clickInFirefox(open);
  else await triggerAction(open, page);
  return surfaceOf(open, 'popup.html');
}

/** The side panel or sidebar; resolves when it is open. */
export const findSidePanel = (open: OpenBrowser): Promise<OwnSurface> => surfaceOf(open, 'sidepanel.html');

/** Waits until a surface says something. @throws Error with what it says instead. */
export async function waitForSurfaceText(surface: OwnSurface, words: string): Promise<void> {
  const until = Date.now() + 15_000;
  let text: string | null = null;
  while (Date.now() < until) {
    text = await surface.text();
    if (text?.includes(words)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`"${words}" is not in: ${text ?? 'nothing, it is closed'}`);
}

async function surfaceOf(open: OpenBrowser, file: SurfaceFile): Promise<OwnSurface> {
  const surface = open.name === 'firefox' ? inFirefox(open, file) : inChromium(open, file);
  const until = Date.now() + 15_000;
  while ((await surface.text()) === null) {
    if (Date.now() > until) throw new Error(`${open.name}: ${file} did not open`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return surface;
}

async function triggerAction(open: OpenBrowser, page: Page): Promise<void> {
  const [extension] = [...(await open.browser.extensions()).values()];
  if (extension === undefined) throw new Error('No extension is installed');
  await extension.triggerAction(page);
}

/** The button of an open popup closes it: one that an earlier click left open is hidden first. */
async function clickInFirefox(open: OpenBrowser): Promise<void> {
  await evaluateInWindow(open, `document.querySelectorAll('panel').forEach((panel) => panel.hidePopup())`);
  const until = Date.now() + 5_000;
  while ((await inFirefox(open, 'popup.html').text()) !== null && Date.now() < until)
    await new Promise((resolve) => setTimeout(resolve, 100));
  await evaluateInWindow(open, `${FIREFOX_ACTION}.triggerAction(window)`);
}

function inChromium(open: OpenBrowser, file: SurfaceFile): OwnSurface {
  const pageOf = async (): Promise<Page | undefined> => {
    const target = open.browser.targets().find((known) => known.url().includes(`/${file}`));
    return target?.asPage();
  };
  return {
    text: async () => (await (await pageOf())?.evaluate(() => document.querySelector('main')?.textContent)) ?? null,
    async press(name) {
      const page = await pageOf();
      for (const control of (await page?.$$(CONTROLS)) ?? []) {
        if ((await control.evaluate(nameOf)).includes(name)) return control.click();
      }
      throw new Error(`Nothing to press says "${name}"`);
    },
  };
}

const CONTROLS = 'button, a[href], [role=switch]';

/** Runs in the surface: visible and accessible name. */
const nameOf = (control: Element): string => `${control.textContent} ${control.getAttribute('aria-label') ?? ''}`;

/** Firefox's driver shows no popup and no sidebar: a script in the window that holds them looks into their browsers. */
function inFirefox(open: OpenBrowser, file: SurfaceFile): OwnSurface {
  const ask = (script: string): Promise<unknown> => evaluateInWindow(open, inSurface(file, script));
  return {
    text: async () => (await ask(`content.document.querySelector('main')?.textContent ?? null`)) as string | null,
    async press(name) {
      const script = `(() => {
        const nameOf = ${nameOf.toString()};
        const named = [...content.document.querySelectorAll(${JSON.stringify(CONTROLS)})]
          .find((control) => nameOf(control).includes(${JSON.stringify(name)}));
        if (named === undefined) return false;
        content.document.notifyUserGestureActivation();
        named.click();
        return true;
      })()`;
      if ((await ask(script)) !== true) throw new Error(`Nothing to press says "${name}"`);
    },
  };
}

/** In Firefox's window: our toolbar button. */
const FIREFOX_ACTION = `ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs')
  .ExtensionParent.apiManager.global.browserActionFor(WebExtensionPolicy.getByID('denchu@denchu.example').extension)`;

/** In Firefox's window: runs a script in the browser that shows the file, with `content` its window; `null` where none does. */
const inSurface = (file: SurfaceFile, script: string): string => `(() => {
  const sidebar = document.getElementById('sidebar')?.contentDocument;
  const browsers = [...document.querySelectorAll('browser'), ...(sidebar?.querySelectorAll('browser') ?? [])];
  const shown = browsers.find(({ currentURI }) => currentURI?.spec.endsWith('/${file}'));
  if (shown === undefined) return null;
  return new Promise((resolve) => {
    const name = 'denchu:' + Math.random();
    shown.messageManager.addMessageListener(name, ({ data }) => resolve(data));
    // A browser that is still moving to its page loses what it was told.
    setTimeout(resolve, 1_000, null);
    const source = 'sendAsyncMessage(' + JSON.stringify(name) + ', ' + ${JSON.stringify(script)} + ')';
    shown.messageManager.loadFrameScript('data:,' + encodeURIComponent(source), false);
  });
})()`;
