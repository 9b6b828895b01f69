import { expect, it } from 'vitest';
<<<<<<< HEAD
import { guardContent, guardPanel, LIMITS, toArticleId } from '../../../lib/protocol';

const ARTICLE = {
=======
import { guardContent, guardPanel, LIMITS } from '../../../lib/protocol';
import type { Article } from '../../../lib/text';

const ARTICLE: Article = {
>>>>>>> a5f8048f137bc67753ef49e767dd50a03a47b62d
  url: 'https://www.example.com/story',
  title: 'Rates',
  byline: null,
  site: null,
  published: '2023-04-18T15:47:00+09:00',
  lang: 'en',
<<<<<<< HEAD
  text: 'Rates rise.\n\nIn June.',
  blocks: [
    { kind: 'headline', start: 0, end: 11 },
    { kind: 'paragraph', start: 13, end: 21 },
  ],
};

it('takes an article as our own script sends it', () => {
  expect(guardContent('annotate', ARTICLE)).toEqual({ ok: true, value: ARTICLE });
});

/** Each: what is changed, which a page's compromised script might send. */
const BAD_ARTICLES: readonly (readonly [string, object])[] = [
  ['no text', { text: '' }],
  ['a text over the limit', { text: 'a'.repeat(LIMITS.articleText + 1), blocks: [] }],
  ['a block beyond the text', { blocks: [{ kind: 'paragraph', start: 0, end: 99 }] }],
  [
    'blocks that overlap',
    {
      blocks: [
        { kind: 'paragraph', start: 0, end: 9 },
        { kind: 'paragraph', start: 5, end: 11 },
      ],
    },
  ],
  ['a block that ends before it starts', { blocks: [{ kind: 'paragraph', start: 9, end: 2 }] }],
  ['a block of no known kind', { blocks: [{ kind: 'advert', start: 0, end: 2 }] }],
  ['a date that is none', { published: 'yesterday' }],
  ['a language that is none', { lang: '<b>' }],
  ['a member of its own', { tabId: 7 }],
  ['a title over the limit', { title: 'a'.repeat(LIMITS.line + 1) }],
];

it.each(BAD_ARTICLES)('refuses an article with %s', (_, change) => {
  expect(guardContent('annotate', { ...ARTICLE, ...change })).toEqual({ ok: false, code: 'invalid-payload' });
});

const BAD_CALLS: readonly (readonly [Parameters<typeof guardPanel>[0], unknown])[] = [
  ['note', ''],
  ['note', 'a'.repeat(LIMITS.id + 1)],
  ['note', 7],
  ['pageState', -1],
  ['pageState', '3'],
  ['setSiteEnabled', { host: 'a b', on: true }],
  ['setSiteEnabled', { host: 'www.example.com' }],
  ['step', { tabId: 1, direction: 2 }],
  ['changeSettings', { kinds: { company: true } }],
  ['changeSettings', { sitesOff: [] }],
];

it.each(BAD_CALLS)('refuses %s(%j)', (method, payload) => {
  expect(guardPanel(method, payload)).toEqual({ ok: false, code: 'invalid-payload' });
});

it('names an article by its words and the version that read them', () => {
  const id = toArticleId(['en', null, 'Rates', 'Rates rise.'], '1');
  expect(toArticleId(['en', null, 'Rates', 'Rates rise.'], '1')).toBe(id);
  expect(toArticleId(['en', null, 'Rates', 'Rates fall.'], '1')).not.toBe(id);
  expect(toArticleId(['en', null, 'Rates', 'Rates rise.'], '2')).not.toBe(id);
=======
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
>>>>>>> a5f8048f137bc67753ef49e767dd50a03a47b62d
});
