import { browser } from 'wxt/browser';
import type { KeyChange, KeyCommand } from '../../components/options/KeyOptions';

/** Firefox 137 and later; the types of both browsers' common part have it not. */
interface ShortcutSettings {
  openShortcutSettings?(): Promise<void>;
}

/** Where Chromium's browsers show the keys of all extensions. */
const CHROME_SHORTCUTS = 'chrome://extensions/shortcuts';

/** Our commands, as the browser has them; none where it knows no commands. */
export async function readKeyCommands(): Promise<readonly KeyCommand[]> {
  const commands = (await browser.commands?.getAll()) ?? [];
  return commands.map(({ name = '', description = '', shortcut = '' }) => ({ name, description, shortcut }));
}

/** The way to change them in this browser. */
export function toKeyChange(): KeyChange {
  if (browser.commands === undefined) return { kind: 'none' };
  const settings = browser.commands as ShortcutSettings;
  if (settings.openShortcutSettings !== undefined) {
    return { kind: 'open', label: null, open: () => void settings.openShortcutSettings?.() };
  }
  // A page's link may not lead to the browser's own pages; a tab of ours may.
  if (browser.runtime.getURL('/').startsWith('chrome-extension:')) {
    return { kind: 'open', label: CHROME_SHORTCUTS, open: () => void browser.tabs.create({ url: CHROME_SHORTCUTS }) };
  }
  return { kind: 'words' };
}
