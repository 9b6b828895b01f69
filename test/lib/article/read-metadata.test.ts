import { expect, it } from 'vitest';
import { readMetadata } from '../../../lib/article';
import { toDocument } from './fixtures';

const ld = (json: string): string => `<script type="application/ld+json">${json}</script>`;
const meta = (name: string, content: string): string => `<meta property="${name}" content="${content}">`;
const JAPAN = 'https://paper.example.jp/a';
const ABROAD = 'https://paper.example/a';

/** A page's head and body, its address, and the publication read from them. */
const PUBLISHED: readonly (readonly [html: string, url: string, published: string | null])[] = [
  [ld('{"@type":"NewsArticle","datePublished":"2023-04-18T15:47:00+09:00"}'), ABROAD, '2023-04-18T15:47:00+09:00'],
  [ld('{"@type":"NewsArticle","datePublished":"2023-04-17T18:00:00Z"}'), JAPAN, '2023-04-18T03:00:00+09:00'],
  [ld('{"@type":"NewsArticle","datePublished":"2023-04-17T18:00:00Z"}'), ABROAD, '2023-04-17T18:00:00+00:00'],
  [ld('{"@graph":[{"@type":"WebPage"},{"@type":"NewsArticle","datePublished":"2023-04-18"}]}'), ABROAD, '2023-04-18'],
  [
    ld('[{"@type":"Person"},[{"@type":["Thing","ReportageNewsArticle"],"datePublished":"2023-04-18"}]]'),
    ABROAD,
    '2023-04-18',
  ],
  [ld('<!-- {"@type":"Article","datePublished":"2023-04-18"} -->'), ABROAD, '2023-04-18'],
  [
    meta('article:published_time', '2023-04-18T06:47:00Z') +
      '<article><time datetime="2023-04-18T15:47+09:00">now</time></article>',
    ABROAD,
    '2023-04-18T15:47:00+09:00',
  ],
  [
    ld('{"@type":"Article","datePublished":"2023-04-18"}') +
      meta('article:published_time', '2023-04-18T15:47:00+09:00'),
    ABROAD,
    '2023-04-18T15:47:00+09:00',
  ],
  [meta('article:published_time', '2023-04-18T15:47:00'), JAPAN, '2023-04-18T15:47:00+09:00'],
  [meta('article:published_time', '2023-04-18T15:47:00'), ABROAD, '2023-04-18'],
  [meta('parsely-pub-date', '2023-04-18T15:47:00-04:00'), JAPAN, '2023-04-18T15:47:00-04:00'],
  [meta('dc.date', '20230418'), ABROAD, '2023-04-18'],
  [meta('citation_publication_date', '2023/04/18'), ABROAD, '2023-04-18'],
  ['<article><time datetime="2023-04-18">18 April</time></article>', ABROAD, '2023-04-18'],
  ['<p></p>', 'https://paper.example/2023/04/18/grid/', '2023-04-18'],
  ['<p></p>', 'https://paper.example/business/20230418-104391/', '2023-04-18'],
  ['<p></p>', 'https://paper.example/business/2023-04-18/grid?x=2020/01/01', '2023-04-18'],
  // says nothing sound
  ['<p></p>', ABROAD, null],
  [meta('article:published_time', '{{date}}'), ABROAD, null],
  [meta('article:published_time', '1970-01-01T00:00:00Z'), ABROAD, null],
  [meta('article:published_time', '2023-02-30'), ABROAD, null],
  [meta('article:published_time', '2201-01-01'), ABROAD, null],
  [meta('article:modified_time', '2023-04-18'), ABROAD, null],
  [ld('{"@type":"NewsArticle","datePublished":'), ABROAD, null],
  [ld('{"@type":"Event","datePublished":"2023-04-18"}'), ABROAD, null],
  ['<aside><time datetime="2023-04-18">a teaser</time></aside>', ABROAD, null],
  ['<p></p>', 'https://paper.example/2023/13/40/grid/', null],
  ['<p></p>', 'https://paper.example/id/2023041812345/', null],
  ['<p></p>', 'not a url', null],
];

it.each(PUBLISHED)('reads the publication of %s at %s as %s', (html, url, published) => {
  expect(readMetadata(toDocument(html), url).published).toBe(published);
});

/** What has been seen of the text, and the publication read from it where the page's head is silent. */
const SEEN: readonly (readonly [stamps: string[], openings: string[], published: string | null])[] = [
  [['15:47 JST, April 18, 2023'], [], '2023-04-18T15:47:00+09:00'],
  [['2023年4月18日 15時47分'], [], '2023-04-18T15:47:00+09:00'],
  [['Apr. 18, 2023, 3:47 p.m.'], [], '2023-04-18'],
  [[], ['TOKYO, April 18, 2023 (HW) — The ministry said so.'], '2023-04-18'],
  [[], ['TOKYO, April 18 (HW) — The ministry said so.'], null],
  [[], ['The order of April 18, 2023, was the first.'], null],
];

it.each(SEEN)('reads the publication from stamps %j and openings %j', (stamps, openings, published) => {
  expect(readMetadata(toDocument('<p></p>'), ABROAD, { text: '', stamps, openings }).published).toBe(published);
});

const ENGLISH =
  'The ministry said that the rules of the market would be looked at again in the course of the year. '.repeat(3);
const JAPANESE = '同省は市場の規則を年内に見直すと発表した。各社は準備を進める。'.repeat(5);

/** What the page declares, what its text is, and the language read. */
const LANGUAGES: readonly (readonly [html: string, text: string, lang: string])[] = [
  ['<html lang="en-US"><p>', '', 'en'],
  ['<html lang="en"><p>', JAPANESE, 'ja'],
  ['<html lang="ja"><p>', ENGLISH, 'en'],
  ['<html lang="fr"><p>', 'Kansai Electric', 'fr'],
  [meta('og:locale', 'ja_JP'), '', 'ja'],
  [ld('{"@type":"Article","inLanguage":{"@type":"Language","alternateName":"ja"}}'), '', 'ja'],
  ['<p>', ENGLISH, 'en'],
  ['<p>', '', 'und'],
  ['<html lang="{{lang}}"><p>', '', 'und'],
];

it.each(LANGUAGES)('reads the language of %s', (html, text, lang) => {
  expect(readMetadata(toDocument(html), null, { text, stamps: [], openings: [] }).lang).toBe(lang);
});

it('reads title, byline and site, without the site in the title', () => {
  const html = `<title>Rates to rise - The Paper</title>${meta('og:site_name', 'The Paper')}<p class="byline">By Energy Desk</p>`;
  expect(readMetadata(toDocument(html), null)).toMatchObject({
    title: 'Rates to rise',
    byline: 'Energy Desk',
    site: 'The Paper',
  });
});

it('leaves out what templates forgot to fill in', () => {
  const html = `${meta('og:title', '{{title}}')}${meta('og:site_name', 'undefined')}${meta('author', 'https://x.example/me')}`;
  expect(readMetadata(toDocument(html), null)).toMatchObject({ title: null, byline: null, site: null });
});
