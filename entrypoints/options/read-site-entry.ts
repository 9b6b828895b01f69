import type { SiteEntry } from '../../components/options/AddSite';
import type { SiteAccess } from '../../lib/protocol';
import { toPageAddress } from '../../lib/sites';

/**
 * What a reader typed as the address of a site: `www.example.com`, `https://www.example.com/news?page=2`, `例え.jp`. The host is
 * the exact one, in the form that addresses have it; a port is dropped, since the browser's permissions know none.
 */
export function readSiteEntry(typed: string, sites: SiteAccess | null): SiteEntry {
  const text = typed.trim();
  if (text === '') return { ok: false, fault: 'empty', host: '' };
  const host = toHost(text);
  if (host === null) return { ok: false, fault: 'unreadable', host: '' };
  if (toPageAddress(`https://${host}/`).kind === 'restricted') return { ok: false, fault: 'closed', host };
  const isKnown =
    sites?.added.includes(host) || sites?.listed.some((site) => site.host === host && site.hasAccess) || false;
  return isKnown ? { ok: false, fault: 'known', host } : { ok: true, host };
}

/** A name without a dot is a typing slip more often than a machine of the house; `localhost` is neither. */
function toHost(text: string): string | null {
  const url = URL.parse(/^[a-z][a-z0-9+.-]*:\/\//iu.test(text) ? text : `https://${text}`);
  if (url === null || !/^https?:$/u.test(url.protocol)) return null;
  const host = url.hostname.replace(/\.$/u, '');
  return /^[a-z0-9.:[\]-]{1,253}$/u.test(host) && (/[.:]/u.test(host) || host === 'localhost') ? host : null;
}
