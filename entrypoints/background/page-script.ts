import { browser } from 'wxt/browser';
import { askContent } from '../../lib/platform';
import { fail, type Result, succeed } from '../../lib/protocol';
import { toPageAddress } from '../../lib/sites';
import { readUrl, toPageRecord } from './tab-page';
import { changeTab } from './tab-records';

/** Where the build puts the content script and the marks' style sheet. */
export const CONTENT_FILES = {
  js: ['/content-scripts/content.js' as const],
  css: ['/content-scripts/content.css'],
};

/** The card's own script: put into a page when its first card is needed. */
const CARD_FILE = '/card.js' as const;

/**
 * Reads the page of a tab because its reader asks for it: switches the page on, and puts our script there where none runs.
 * That needs access to the site, or the click or key by which they asked.
 */
export async function runInTab(tabId: number): Promise<Result<null>> {
  const url = await readUrl(tabId);
  if (url !== null) {
    if (toPageAddress(url).kind === 'restricted') return fail('restricted-page');
    await changeTab(tabId, (record) => ({ ...toPageRecord(record, url), choice: 'on' }));
  }
  const asked = await askContent(tabId, 'readAgain', null);
  return asked.ok ? asked : putScript(tabId);
}

/**
 * Puts our script into a page. With the card's: the access that a click gives may be over when a card is needed. Harmless
 * where it runs already. `restricted-page`: a page that the browser keeps for itself.
 */
export async function putScript(tabId: number): Promise<Result<null>> {
  const target = { tabId };
  try {
    await browser.scripting.insertCSS({ target, files: CONTENT_FILES.css });
    await browser.scripting.executeScript({ target, files: [CARD_FILE, ...CONTENT_FILES.js] });
    return succeed(null);
  } catch (error) {
    return fail(isDenied(error) ? 'no-access' : 'restricted-page');
  }
}

/** Puts the card's script into a page that has ours. */
export async function putCardScript(tabId: number): Promise<Result<null>> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [CARD_FILE] });
    return succeed(null);
  } catch {
    // The reader took the access back, or the page is going away: no card there.
    return fail('no-access');
  }
}

/**
 * The browsers have no code for it. Chromium: "Cannot access contents of the page. Extension manifest must request
 * permission …"; Firefox: "Missing host permission for the tab". Both say other things of their own pages.
 */
const isDenied = (error: unknown): boolean => /must request permission|missing host permission/iu.test(String(error));
