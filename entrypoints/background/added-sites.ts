import { browser } from 'wxt/browser';
import { isListed } from '../../lib/sites';
import { CONTENT_FILES } from './page-script';

const SCRIPT_ID = 'added-sites';

/** `*://www.example.com/*` → `www.example.com`; `null` for a pattern of more than one host. */
const hostOf = (pattern: string): string | null => /^(?:\*|https?):\/\/([^*/]+)\/\*$/u.exec(pattern)?.[1] ?? null;

/**
 * Lets the content script start by itself on the sites that the reader gave access to, and on no others: called whenever an
 * access is given or taken back, in the browser's own settings too.
 */
export async function syncAddedSites(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const matches = origins.filter((pattern) => {
    const host = hostOf(pattern);
    return host !== null && !isListed(host);
  });
  const known = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
  if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    { id: SCRIPT_ID, matches, ...CONTENT_FILES, runAt: 'document_idle', persistAcrossSessions: true },
  ]);
}
