import { expect, it } from 'vitest';
import { isOwnPage, type RawSender, toSender } from '../../../lib/platform/sender';

const OWN = 'our-id';
const ROOT = 'chrome-extension://our-id/';
const PAGE: RawSender = { id: OWN, url: 'https://www.ft.com/a#b', frameId: 0, tab: { id: 7 } };

it('takes the tab and the address from the browser, without the fragment', () => {
  expect(toSender(PAGE, OWN)).toEqual({ tabId: 7, url: 'https://www.ft.com/a' });
});

const NOT_PAGES: readonly (readonly [string, RawSender])[] = [
  ['another extension', { ...PAGE, id: 'other' }],
  ['a frame inside the page', { ...PAGE, frameId: 3 }],
  ['a page of ours in a tab', { ...PAGE, url: `${ROOT}popup.html` }],
  ['a file', { ...PAGE, url: 'file:///home/a.html' }],
  ['no tab', { id: OWN, url: PAGE.url, frameId: 0 }],
  ['no address', { id: OWN, frameId: 0, tab: { id: 7 } }],
];

it.each(NOT_PAGES)('is no page: %s', (_, sender) => {
  expect(toSender(sender, OWN)).toBeNull();
});

it('knows our own pages by the address the browser gives', () => {
  expect(isOwnPage({ id: OWN, url: `${ROOT}popup.html` }, OWN, ROOT)).toBe(true);
  expect(isOwnPage({ id: 'other', url: `${ROOT}popup.html` }, OWN, ROOT)).toBe(false);
  expect(isOwnPage({ id: OWN, url: 'chrome-extension://our-id.example/popup.html' }, OWN, ROOT)).toBe(false);
  expect(isOwnPage(PAGE, OWN, ROOT)).toBe(false);
  expect(isOwnPage({ id: OWN }, OWN, ROOT)).toBe(false);
});
