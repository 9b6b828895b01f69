import { browser } from 'wxt/browser';
import { askContent } from '../../lib/platform';
import { fail, type Result, succeed } from '../../lib/protocol';

/** Where the build puts the content script and the marks' style sheet. */
export const CONTENT_FILES = {
  js: ['/content-scripts/content.js' as const],
  css: ['/content-scripts/content.css'],
};

/** Reads the page of a tab: asks the script that is there, or puts it there where the reader's click allows it. */
export async function runInTab(tabId: number): Promise<Result<null>> {
  const asked = await askContent(tabId, 'readAgain', null);
  if (asked.ok) return asked;
  const target = { tabId };
  try {
    await browser.scripting.insertCSS({ target, files: CONTENT_FILES.css });
    await browser.scripting.executeScript({ target, files: CONTENT_FILES.js });
    return succeed(null);
  } catch (error) {
    return fail(
      /Cannot access|Missing host permission|permission/iu.test(String(error)) ? 'no-access' : 'restricted-page',
    );
  }
}
