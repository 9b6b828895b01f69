import { resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { BrowserName } from './find-browsers';

/** A real browser with the built extension in it. */
export interface OpenBrowser {
  readonly name: BrowserName;
  readonly browser: Browser;
  /** Whether the extension greeted its new reader. That tab is closed again: it would take the front from the first test's page. */
  readonly hasGreeted: boolean;
  /** Opens an address of the world and waits until it is loaded. */
  openPage(url: string): Promise<Page>;
  /** Opens one of the extension's own pages, e.g. `popup.html?tab=3`, and waits for `selector` in it. */
  openExtensionPage(path: string, selector: string): Promise<Page>;
  close(): Promise<void>;
}

/** How a browser is opened. */
export interface OpenOptions {
  readonly executablePath: string;
  /** The loopback port of the proxy that stands for the outside world. */
  readonly worldPort: number;
  /** @default true */
  readonly headless?: boolean;
  /** The folder of the built extension. @default the production build */
  readonly build?: string;
  /** The folder that saved files go to, unasked. @default the browser's own */
  readonly downloads?: string;
  /** More command-line arguments, e.g. for forced colours. */
  readonly args?: readonly string[];
  /** More of Firefox's preferences. */
  readonly prefs?: Readonly<Record<string, string | number | boolean>>;
}

/** Fixed by the test profile, so that the extension's own pages have a known address in Firefox. */
const FIREFOX_UUID = '7d1f2b9c-6a53-4e0b-9d0c-2f8d4a6f1c01';
const GECKO_ID = 'denchu@denchu.example';

/** Where the production builds are. */
export const BUILDS: Readonly<Record<BrowserName, string>> = {
  chromium: '.output/chrome-mv3',
  firefox: '.output/firefox-mv3',
};

const VIEWPORT = { width: 1280, height: 900 } as const;

/** Opens the browser of that name with the production build in it. Headless unless told otherwise. */
export function openBrowser(name: BrowserName, options: OpenOptions): Promise<OpenBrowser> {
  return name === 'chromium' ? openChromium(options) : openFirefox(options);
}

/**
 * Chromium asks for its maker's hosts at every start unless told not to; `HttpsUpgrades` would turn the world's plain
 * addresses into encrypted ones.
 */
const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,OptimizationHints,MediaRouter,Translate',
] as const;

async function openChromium(options: OpenOptions): Promise<OpenBrowser> {
  const browser = await puppeteer.launch({
    browser: 'chrome',
    executablePath: options.executablePath,
    headless: options.headless ?? true,
    pipe: true,
    enableExtensions: true,
    defaultViewport: VIEWPORT,
    ...(options.downloads && { downloadBehavior: { policy: 'allow', downloadPath: options.downloads } }),
    args: [
      ...CHROMIUM_ARGS,
      `--proxy-server=127.0.0.1:${options.worldPort}`,
      '--proxy-bypass-list=<-loopback>',
      ...(options.args ?? []),
    ],
  });
  const id = await browser.installExtension(resolve(options.build ?? BUILDS.chromium));
  return {
    name: 'chromium',
    browser,
    hasGreeted: await closeWelcome(browser),
    openPage: (url) => openPage(browser, url),
    openExtensionPage: async (path, selector) => {
      const page = await browser.newPage();
      await page.goto(`chrome-extension://${id}/${path}`);
      await page.waitForSelector(selector);
      return page;
    },
    close: () => browser.close(),
  };
}

/** Preferences that keep Firefox from talking to its maker, let the proxy see everything, and fix the extension's address. */
const firefoxPrefs = (worldPort: number): Record<string, string | number | boolean> => ({
  'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: FIREFOX_UUID }),
  'extensions.webextOptionalPermissionPrompts': false,
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': worldPort,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': worldPort,
  'network.proxy.no_proxies_on': '',
  'network.proxy.allow_hijacking_localhost': true,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'dom.security.https_first': false,
  'dom.security.https_only_mode': false,
  'services.settings.server': 'data:,',
  'toolkit.telemetry.server': 'data:,',
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'extensions.update.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.region.network.url': '',
  'browser.search.update': false,
  'browser.newtabpage.activity-stream.feeds.system.topstories': false,
  'geo.provider.network.url': '',
});

/** Firefox asks its profile where saved files go; 2 stands for a folder of one's own. */
const downloadPrefs = (folder: string | undefined): Record<string, string | number | boolean> =>
  folder === undefined ? {} : { 'browser.download.dir': folder, 'browser.download.folderList': 2 };

async function openFirefox(options: OpenOptions): Promise<OpenBrowser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: options.executablePath,
    headless: options.headless ?? true,
    enableExtensions: true,
    defaultViewport: VIEWPORT,
    args: ['--remote-allow-system-access', ...(options.args ?? [])],
    extraPrefsFirefox: { ...firefoxPrefs(options.worldPort), ...downloadPrefs(options.downloads), ...options.prefs },
  });
  await browser.installExtension(resolve(options.build ?? BUILDS.firefox));
  return {
    name: 'firefox',
    browser,
    hasGreeted: await closeWelcome(browser),
    openPage: (url) => openPage(browser, url),
    openExtensionPage: (path, selector) => openOwnPage(browser, `moz-extension://${FIREFOX_UUID}/${path}`, selector),
    close: () => browser.close(),
  };
}

/** Firefox 153 never reports a moz-extension page as loaded (BiDi): start it, then wait for what it draws. */
function startNavigation(page: Page, url: string): void {
  page.goto(url, { timeout: 0 }).catch(() => {
    // Rejected when the page closes; what matters is what it draws, and the caller waits for that.
  });
}

/** How often a page of ours is opened, and how long each is waited for, in milliseconds. */
const MOST_TRIES = 4;
const WAIT_FOR_ONE = 10_000;

/** Firefox's driver now and then loses a navigation, and then sees nothing in that tab any more: another tab is opened instead. */
async function openOwnPage(browser: Browser, url: string, selector: string): Promise<Page> {
  for (let tries = 1; ; tries += 1) {
    const page = await browser.newPage();
    startNavigation(page, url);
    try {
      await waitThroughNavigation(page, selector);
      return page;
    } catch (error) {
      if (tries === MOST_TRIES) throw error;
      await page.close().catch(() => undefined);
    }
  }
}

/** A look into a window that a navigation is just replacing is refused by Firefox's driver; the next one finds the new window. */
async function waitThroughNavigation(page: Page, selector: string): Promise<void> {
  const until = Date.now() + WAIT_FOR_ONE;
  for (;;) {
    try {
      await page.waitForSelector(selector, { timeout: WAIT_FOR_ONE / 2 });
      return;
    } catch (error) {
      if (Date.now() > until) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

/** Waits for the tab that opens at an installation, and closes it; answers whether it came. */
async function closeWelcome(browser: Browser): Promise<boolean> {
  const until = Date.now() + 20_000;
  while (Date.now() < until) {
    for (const page of await browser.pages()) {
      if (!(await addressOf(page)).endsWith('/welcome.html')) continue;
      await page.close();
      return true;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return false;
}

/** Firefox's driver knows an extension's page by no address (`page.url()` stays blank), and refuses while one is loading. */
const addressOf = (page: Page): Promise<string> => page.evaluate(() => location.href).catch(() => '');

async function openPage(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(url, { waitUntil: 'load' });
  return page;
}
