import { expect, it } from 'vitest';
import { guardContent, guardPanel, LIMITS } from '../../../lib/protocol';
import type { Article } from '../../../lib/text';

const ARTICLE: Article = {
  url: 'https://www.example.com/story',
  title: 'Rates',
  byline: null,
  site: null,
  published: '2023-04-18T15:47:00+09:00',
  lang: 'en',
  text: 'Rates rise.',
  blocks: [{ kind: 'paragraph', start: 0, end: 11 }],
};

const BAD_ARTICLES: Readonly<Record<string, unknown>> = {
  'a member that nobody promised': { ...ARTICLE, script: 'x' },
  'no text': { ...ARTICLE, text: '' },
  'too much text': { ...ARTICLE, text: 'x'.repeat(LIMITS.articleText + 1) },
  'a block outside its text': { ...ARTICLE, blocks: [{ kind: 'paragraph', start: 0, end: 12 }] },
  'blocks that overlap': {
    ...ARTICLE,
    blocks: [
      { kind: 'paragraph', start: 0, end: 6 },
      { kind: 'paragraph', start: 5, end: 11 },
    ],
  },
  'a block of an unknown kind': { ...ARTICLE, blocks: [{ kind: 'advert', start: 0, end: 5 }] },
  'a date in words': { ...ARTICLE, published: 'yesterday' },
  'a language tag with more than a language': { ...ARTICLE, lang: 'en-GB; x' },
  nothing: undefined,
};

it('lets an article through as it is', () => {
  expect(guardContent('annotate', ARTICLE)).toEqual({ ok: true, value: ARTICLE });
});

it.each(Object.entries(BAD_ARTICLES))('refuses an article with %s', (_, article) => {
  expect(guardContent('annotate', article)).toEqual({ ok: false, code: 'invalid-payload' });
});

it.each([
  [{ kind: 'reading' }, true],
  [{ kind: 'annotated', articleId: 'a' }, true],
  [{ kind: 'not-article', reason: 'empty' }, true],
  [{ kind: 'failed', code: 'internal' }, true],
  [{ kind: 'not-article' }, false],
  [{ kind: 'not-article', reason: 'dull' }, false],
  [{ kind: 'failed', code: 'a message of the page' }, false],
  [{ kind: 'annotated', articleId: 'x'.repeat(LIMITS.id + 1) }, false],
])('takes a page report %j: %s', (report, isTaken) => {
  expect(guardContent('reportPage', report).ok).toBe(isTaken);
});

it.each([
  [{ host: 'www.ft.com', on: true }, true],
  [{ host: 'WWW.ft.com', on: true }, false],
  [{ host: 'www.ft.com/path', on: true }, false],
  [{ host: 'www.ft.com' }, false],
])('takes a switch of a site %j: %s', (change, isTaken) => {
  expect(guardPanel('setSiteEnabled', change).ok).toBe(isTaken);
});

it.each([
  [{ openOn: 'click' }, true],
  [{}, true],
  [{ openOn: 'shout' }, false],
  [{ sitesOff: [] }, false],
  [{ kinds: { company: true } }, false],
])('takes a change of settings %j: %s', (change, isTaken) => {
  expect(guardPanel('changeSettings', change).ok).toBe(isTaken);
});

it.each([
  [3, true],
  [null, true],
  [-1, false],
  [1.5, false],
  ['3', false],
  [undefined, false],
])('takes a tab for the timeline %j: %s', (tab, isTaken) => {
  expect(guardPanel('timeline', tab).ok).toBe(isTaken);
});

it.each([
  [{ tabId: 7, format: 'story' }, true],
  [{ tabId: 7, format: 'jsonld' }, true],
  [{ tabId: 7, format: 'table' }, false],
  [{ tabId: 7, format: '__proto__' }, false],
  [{ tabId: -1, format: 'csv' }, false],
  [{ format: 'csv' }, false],
  [{ tabId: 7, format: 'csv', url: 'https://example.org/' }, false],
])('takes an order of an export %j: %s', (order, isTaken) => {
  expect(guardPanel('exportPage', order).ok).toBe(isTaken);
});
