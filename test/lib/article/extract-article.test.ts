import { expect, it } from 'vitest';
import { extractArticle } from '../../../lib/article';
import { readFixtures, toDocument } from './fixtures';

const FIXTURES = readFixtures();
const ARTICLES = FIXTURES.filter(({ expected }) => expected.kind === 'article');

it.each(FIXTURES)('reads the page "$slug" as marked by hand', ({ expected, open }) => {
  const { url, coverage, ...rest } = expected;
  const extraction = extractArticle(open(), { url });
  if (extraction.kind === 'not-article') {
    expect(extraction).toEqual(rest);
    return;
  }
  const { text, blocks, url: _url, ...facts } = extraction.article;
  const read = {
    kind: 'article',
    ...facts,
    blocks: blocks.map(({ kind, start, end }) => [kind, text.slice(start, end)]),
  };
  expect(read).toEqual(rest);
  if (coverage !== undefined) expect(extraction.coverage.source).toBe(coverage);
});

/** Without white space and what shows as nothing: the text has runs of it once, and a `<br>`'s space without a node. */
const toVisible = (text: string): string => text.replace(/[\s\u00ad\u200b]+/gu, '');

/** Words that the page holds inside a block and the text leaves out: ruby readings and footnote marks. */
const LEFT_OUT: Readonly<Record<string, RegExp>> = { japanese: /（たくそう）/gu, wire: /(?<=640,000\.)1/gu };

it.each(ARTICLES)('leads every block of "$slug" back to live nodes with its text', ({ slug, expected, open }) => {
  const page = open();
  const extraction = extractArticle(page, { url: expected.url });
  if (extraction.kind === 'not-article') throw new Error(extraction.reason);
  const { article, map } = extraction;
  for (const block of article.blocks) {
    const range = page.createRange();
    const ends = map.toRange(block);
    if (ends === null) throw new Error(`no range for ${article.text.slice(block.start, block.end)}`);
    range.setStart(ends.startNode, ends.startOffset);
    range.setEnd(ends.endNode, ends.endOffset);
    const live = toVisible(range.toString()).replace(LEFT_OUT[slug] ?? /(?!)/u, '');
    expect(live).toBe(toVisible(article.text.slice(block.start, block.end)));
    expect(map.toOffset(ends.startNode, ends.startOffset)).toBe(block.start);
    expect(map.toOffset(ends.endNode, ends.endOffset)).toBe(block.end);
  }
});

it.each(FIXTURES)('leaves the page "$slug" as it was', ({ expected, open }) => {
  const page = open();
  const nodes = page.documentElement.outerHTML;
  extractArticle(page, { url: expected.url });
  expect(page.documentElement.outerHTML).toBe(nodes);
});

it.each(ARTICLES)('parts the blocks of "$slug" by a separator and nothing else', ({ expected, open }) => {
  const extraction = extractArticle(open(), { url: expected.url });
  if (extraction.kind === 'not-article') throw new Error(extraction.reason);
  const { text, blocks } = extraction.article;
  expect(blocks.map(({ start, end }) => text.slice(start, end)).join('\n\n')).toBe(text);
  expect(blocks.every(({ start, end }) => !/^\s|\s$|\n/u.test(text.slice(start, end)))).toBe(true);
});

const SENTENCE =
  'The regulator said on Monday that the rules for the sale of power would be looked at once more in May. ';
const LINK = '<li><a href="/x">A headline of another story that leads elsewhere</a></li>';

/** Pages that are no article, and why. */
const NO_ARTICLES: readonly (readonly [what: string, html: string, reason: string])[] = [
  ['an empty page', '', 'empty'],
  ['a page of scripts alone', '<body><script>let a = "words";</script></body>', 'empty'],
  ['a page of white space', '<body>\n\n</body>', 'empty'],
  [
    'a page with one short sentence',
    '<h1>Note</h1><p>The office is closed today, and all of May.</p><p>Thanks.</p>',
    'not-readerable',
  ],
  ['two lines under a title', `<h1>Note</h1><article><p>${SENTENCE}</p></article>`, 'too-short'],
  ['a list of links', `<h1>Archive</h1><ul>${LINK.repeat(60)}</ul>`, 'not-readerable'],
  ['a form', `<form>${'<label>Name <input></label>'.repeat(40)}</form>`, 'not-readerable'],
  [
    'a section page with teasers',
    `<h1>Business</h1>${`<div><h2><a href="/x">Rates to rise</a></h2><p>${SENTENCE}</p></div>`.repeat(12)}`,
    'list-page',
  ],
  ['more elements than can be read', `<p>${SENTENCE.repeat(9)}</p>${'<i></i>'.repeat(12_001)}`, 'too-large'],
];

it.each(NO_ARTICLES)('says why %s is no article', (_what, html, reason) => {
  expect(extractArticle(toDocument(html), { url: null })).toEqual({ kind: 'not-article', reason });
});

/** More text than is read, in forms that books and logs have. */
const LONG: readonly (readonly [what: string, html: string, source: string])[] = [
  ['one paragraph', `<h1>A record</h1><article><p>${SENTENCE.repeat(6000)}</p></article>`, 'readability'],
  [
    'more elements than Readability is given',
    `<article><p>${SENTENCE.repeat(6000)}</p></article>${'<i></i>'.repeat(12_000)}`,
    'structure',
  ],
];

it.each(LONG)('reads %s up to a length and says so', (_what, html, source) => {
  const extraction = extractArticle(toDocument(html), { url: null });
  if (extraction.kind === 'not-article') throw new Error(extraction.reason);
  expect(extraction.coverage).toMatchObject({ source, isTruncated: true });
  expect(extraction.article.text.length).toBeLessThanOrEqual(400_100);
});

/** Strange pages that must not throw. */
const STRANGE: readonly (readonly [what: string, html: string])[] = [
  ['nesting without end', `${'<div>'.repeat(800)}${SENTENCE.repeat(9)}`],
  ['tables in paragraphs', `<p>${SENTENCE}<table><tr><td><p>${SENTENCE}</table>${SENTENCE}`],
  [
    'an SVG page part',
    `<svg class="a"><title>${SENTENCE}</title><text>${SENTENCE}</text></svg><p>${SENTENCE.repeat(4)}</p>`,
  ],
  [
    'a frame and a template',
    `<iframe src="about:blank"></iframe><template><p>${SENTENCE}</p></template><p>${SENTENCE.repeat(4)}</p>`,
  ],
  ['null characters and lone surrogates', `<p>${SENTENCE}\u0000\ud83d ${SENTENCE.repeat(4)}</p>`],
  ['a frameset', '<frameset><frame src="about:blank"></frameset>'],
];

it.each(STRANGE)('never throws on %s', (_what, html) => {
  expect(() => extractArticle(toDocument(html), { url: 'not a url' })).not.toThrow();
});

it('takes what the caller knows over what the page says', () => {
  const html = `<html lang="fr"><article><h1>Rules</h1><p>${SENTENCE.repeat(4)}</p></article>`;
  const extraction = extractArticle(toDocument(html), { url: null, lang: 'en-GB', published: '2020-02-03' });
  expect(extraction).toMatchObject({ article: { lang: 'en', published: '2020-02-03', url: null } });
});
