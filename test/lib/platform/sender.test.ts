import { expect, it } from 'vitest';
import { isOwnPage, type RawSender, toSender } from '../../../lib/platform/sender';

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
});
