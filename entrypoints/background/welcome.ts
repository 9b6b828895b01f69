import { browser } from 'wxt/browser';

/** Opens the page that greets a new reader: at the first installation, never at an update. */
export async function openWelcome(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}
