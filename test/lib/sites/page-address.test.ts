import { expect, it } from 'vitest';
import { isListed, NEWS_SITES, type PageAddress, SITE_PATTERNS, toPageAddress } from '../../../lib/sites';

const web = (host: string): PageAddress => ({ kind: 'web', host });
const restricted = (page: 'browser-page' | 'store' | 'pdf' | 'file'): PageAddress => ({ kind: 'restricted', page });

const ADDRESSES: readonly (readonly [string, PageAddress])[] = [
  ['https://www.ft.com/content/1', web('www.ft.com')],
  ['http://WWW.FT.com:8080/a?b=c.pdf', web('www.ft.com')],
  ['https://reader@mainichi.jp/', web('mainichi.jp')],
  ['https://[::1]:3000/', web('[::1]')],
  ['https://example.org/pdf', web('example.org')],
  ['https://example.org/?file=a.pdf', web('example.org')],
  ['https://chrome.google.com/', web('chrome.google.com')],
  ['https://example.org/report.PDF#page=2', restricted('pdf')],
  ['https://chromewebstore.google.com/detail/x', restricted('store')],
  ['https://chrome.google.com/webstore/category', restricted('store')],
  ['https://addons.mozilla.org/firefox/', restricted('store')],
  ['file:///home/reader/draft.html', restricted('file')],
  ['about:blank', restricted('browser-page')],
  ['chrome://extensions/', restricted('browser-page')],
  ['moz-extension://0/popup.html', restricted('browser-page')],
  ['view-source:https://www.ft.com/', restricted('browser-page')],
  ['data:text/html,x', restricted('browser-page')],
  ['https:///', restricted('browser-page')],
  ['', restricted('browser-page')],
];

it.each(ADDRESSES)('reads the address %s', (address, expected) => {
  expect(toPageAddress(address)).toEqual(expected);
});

it('lists each site once, sorted by host, with a name', () => {
  const hosts = NEWS_SITES.map(({ host }) => host);
  expect(hosts).toEqual([...new Set(hosts)].sort());
  expect(NEWS_SITES.filter(({ host, name }) => !/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/u.test(host) || name === '')).toEqual(
    [],
  );
});

it('declares exact hosts, so that a look-alike and a subdomain are not listed', () => {
  expect(SITE_PATTERNS).toContain('*://japannews.yomiuri.co.jp/*');
  expect(isListed('japannews.yomiuri.co.jp')).toBe(true);
  expect(isListed('japannews.yomiuri.co.jp.example.org')).toBe(false);
  expect(isListed('shop.www.ft.com')).toBe(false);
});
