import { expect, it } from 'vitest';
import { isOwnPage, type RawSender, toSender } from '../../../lib/platform/sender';

<<<<<<< HEAD
const OURS = 'abc';
const PAGE: RawSender = { id: OURS, url: 'https://www.example.com/story#part', frameId: 0, tab: { id: 3 } };

it('knows our script in the top frame of a web page, without the fragment', () => {
  expect(toSender(PAGE, OURS)).toEqual({ tabId: 3, url: 'https://www.example.com/story' });
});

const NOBODY: readonly (readonly [string, Partial<RawSender>])[] = [
  ['another extension', { id: 'xyz' }],
  ['a frame inside the page', { frameId: 2 }],
  ['a page of our own', { url: 'chrome-extension://abc/popup.html' }],
  ['a file', { url: 'file:///home/story.html' }],
  ['no tab', { tab: undefined }],
  ['no address', { url: undefined }],
];

it.each(NOBODY)('takes no page call from %s', (_, change) => {
  expect(toSender({ ...PAGE, ...change }, OURS)).toBeNull();
});

it('believes the browser, not the message, on who is one of our pages', () => {
  const root = 'chrome-extension://abc/';
  expect(isOwnPage({ id: OURS, url: 'chrome-extension://abc/popup.html' }, OURS, root)).toBe(true);
  expect(isOwnPage(PAGE, OURS, root)).toBe(false);
  expect(isOwnPage({ id: OURS, url: 'https://evil.example/?chrome-extension://abc/' }, OURS, root)).toBe(false);
  expect(isOwnPage({ id: 'xyz', url: 'chrome-extension://abc/popup.html' }, OURS, root)).toBe(false);
=======
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
>>>>>>> a5f8048f137bc67753ef49e767dd50a03a47b62d
});
