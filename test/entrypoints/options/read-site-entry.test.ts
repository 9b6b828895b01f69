import { expect, it } from 'vitest';
import { readSiteEntry } from '../../../entrypoints/options/read-site-entry';

const SITES = {
  listed: [
    { host: 'www.ft.com', name: 'Financial Times', hasAccess: true },
    { host: 'www.jiji.com', name: 'Jiji Press', hasAccess: false },
  ],
  added: ['gazette.example'],
};

it.each([
  ['www.example.com', 'www.example.com'],
  ['  https://WWW.Example.com:8080/news?page=2#top ', 'www.example.com'],
  ['http://user@example.com', 'example.com'],
  ['例え.jp', 'xn--r8jz45g.jp'],
  ['example.com.', 'example.com'],
  ['192.168.0.1', '192.168.0.1'],
  ['localhost:3000', 'localhost'],
  ['www.jiji.com', 'www.jiji.com'],
])('takes %s', (typed, host) => {
  expect(readSiteEntry(typed, SITES)).toEqual({ ok: true, host });
});

it.each([
  ['', 'empty'],
  ['   ', 'empty'],
  ['example', 'unreadable'],
  ['not an address', 'unreadable'],
  ['ftp://example.com', 'unreadable'],
  ['file:///etc/hosts', 'unreadable'],
  ['https://', 'unreadable'],
  ['chrome://extensions', 'unreadable'],
  ['*.example.com', 'unreadable'],
  ['https://addons.mozilla.org/', 'closed'],
  ['chromewebstore.google.com', 'closed'],
  ['gazette.example', 'known'],
  ['https://www.ft.com/', 'known'],
])('refuses %j: %s', (typed, fault) => {
  expect(readSiteEntry(typed, SITES)).toMatchObject({ ok: false, fault });
});
