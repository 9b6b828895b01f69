import { browser } from 'wxt/browser';
import { isListed, SITE_PATTERNS } from '../../lib/sites';
import { CONTENT_FILES, putScript } from './page-script';
import { switchPageOff } from './switches';
import { hostOf } from './tab-page';
import { readTabs } from './tab-records';

const SCRIPT_ID = 'added-sites';

/** Hosts of patterns of one host each, sorted; a host has one pattern or more. */
export const hostsOfPatterns = (patterns: readonly string[]): readonly string[] =>
  [...new Set(patterns.flatMap((pattern) => hostOfPattern(pattern) ?? []))].sort();

/** `*://www.example.com/*` → `www.example.com`; `null` for a pattern of more than one host. */
const hostOfPattern = (pattern: string): string | null =>
  /^(?:\*|https?):\/\/([^*/]+)\/\*$/u.exec(pattern)?.[1] ?? null;

/** The patterns of the sites that the reader added. */
export async function readAddedPatterns(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((pattern) => {
    const host = hostOfPattern(pattern);
    return host !== null && !isListed(host);
  });
}

let last: Promise<void> = Promise.resolve();

/**
 * Lets the content script start by itself on the sites that the reader gave access to, and on no others: called whenever an
 * access is given or taken back, in the browser's own settings too. One call after the other.
 */
export function syncAddedSites(): Promise<void> {
  last = last.then(registerAddedSites, registerAddedSites);
  return last;
}

async function registerAddedSites(): Promise<void> {
  const matches = await readAddedPatterns();
  const known = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
  if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    { id: SCRIPT_ID, matches, ...CONTENT_FILES, runAt: 'document_idle', persistAcrossSessions: true },
  ]);
}

/** The reader gave access to sites: pages of theirs that are open are read at once. */
export async function onSitesAdded(origins: readonly string[]): Promise<void> {
  await syncAddedSites();
  await putScripts(origins);
}

/** The reader took the access to sites back: open pages of theirs go off at once, and no page is read from then on. */
export async function onSitesRemoved(origins: readonly string[]): Promise<void> {
  await syncAddedSites();
  const gone = new Set(hostsOfPatterns(origins));
  for (const [tabId, { url }] of await readTabs()) {
    if (gone.has(hostOf(url) ?? '')) await switchPageOff(tabId);
  }
}

/**
 * After an installation or update: pages of our sites that are open have no script of this version. Those of an older one
 * have taken their marks away, or do so when the new one starts.
 */
export async function reviveOpenPages(): Promise<void> {
  await syncAddedSites();
  await putScripts([...SITE_PATTERNS, ...(await readAddedPatterns())]);
}

async function putScripts(patterns: readonly string[]): Promise<void> {
  if (patterns.length === 0) return;
  const tabs = await browser.tabs.query({ url: [...patterns], status: 'complete', discarded: false });
  await Promise.all(tabs.map(({ id }) => id !== undefined && putScript(id)));
}
