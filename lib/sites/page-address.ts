import { NEWS_SITES } from './news-sites';

const LISTED: ReadonlySet<string> = new Set(NEWS_SITES.map(({ host }) => host));

/** The manifest's match patterns for the listed sites. They ignore the port; plain http is there for redirects. */
export const SITE_PATTERNS: readonly string[] = NEWS_SITES.map(({ host }) => toSitePattern(host));

/** `"www.ft.com"` → `"*://www.ft.com/*"`. `host` without a port. */
export function toSitePattern(host: string): string {
  return `*://${host}/*`;
}

/** Whether the content script is declared for this host. */
export const isListed = (host: string): boolean => LISTED.has(host);

/** The kinds of page that browsers keep every extension out of. `file`: a file of this computer. */
export type RestrictedKind = 'browser-page' | 'store' | 'pdf' | 'file';

/** Where an address leads, as far as an extension is concerned. `host` has no port. */
export type PageAddress =
  | { readonly kind: 'web'; readonly host: string }
  | { readonly kind: 'restricted'; readonly page: RestrictedKind };

/**
 * Hosts that no script may enter. Chrome keeps the Web Store to itself (Chromium source, `kWebstoreBaseURL` and
 * `kNewWebstoreBaseURL`); Firefox keeps Mozilla's own (its pref `extensions.webextensions.restrictedDomains`, ESR 153).
 */
const STORES: ReadonlySet<string> = new Set([
  'accounts-static.cdn.mozilla.net',
  'accounts.firefox.com',
  'addons.cdn.mozilla.net',
  'addons.mozilla.org',
  'api.accounts.firefox.com',
  'chromewebstore.google.com',
  'content.cdn.mozilla.net',
  'discovery.addons.mozilla.org',
  'install.mozilla.org',
  'oauth.accounts.firefox.com',
  'profile.accounts.firefox.com',
  'support.mozilla.org',
  'sync.services.mozilla.com',
]);

/**
 * Reads a tab's address. A PDF is told by its path alone, since the viewer shows the document's own address; one that is
 * served under another name is told later, by the script that cannot start. Not an address at all: `browser-page`.
 */
export function toPageAddress(address: string): PageAddress {
  const parts = /^(?<scheme>[a-z][a-z0-9+.-]*):(?:\/\/(?<authority>[^/?#]*)(?<path>[^?#]*))?/iu.exec(address)?.groups;
  const scheme = parts?.scheme?.toLowerCase();
  if (scheme === 'file') return { kind: 'restricted', page: 'file' };
  if (scheme !== 'http' && scheme !== 'https') return { kind: 'restricted', page: 'browser-page' };
  const host = toHost(parts?.authority ?? '');
  if (host === '') return { kind: 'restricted', page: 'browser-page' };
  const path = parts?.path ?? '';
  if (STORES.has(host) || (host === 'chrome.google.com' && path.startsWith('/webstore'))) {
    return { kind: 'restricted', page: 'store' };
  }
  return /\.pdf$/iu.test(path) ? { kind: 'restricted', page: 'pdf' } : { kind: 'web', host };
}

/** `"user@WWW.ft.com:8080"` → `"www.ft.com"`; an IPv6 address keeps its brackets. */
function toHost(authority: string): string {
  return authority.replace(/^.*@/u, '').replace(/:\d*$/u, '').toLowerCase();
}
