import { expect, it } from 'vitest';
import { dropNumbersInsideNames, dropOutsideBlocks, keepLongest } from '../../../../lib/nlp/refiners';
import { makeTrace } from '../../../../lib/nlp/trace';
import type { ArticleView, Candidate, EntityType } from '../../../../lib/nlp/types';
import type { Article, Block } from '../../../../lib/text';

const makeView = (text: string, blocks?: readonly Block[]): ArticleView => {
  const article: Article = {
    url: null,
    title: null,
    byline: null,
    site: null,
    published: null,
    lang: 'en',
    text,
    blocks: blocks ?? [{ kind: 'paragraph', start: 0, end: text.length }],
  };
  return { article, text, lang: 'en', published: null };
};

const FIGURE = { number: 1, high: null, unit: null, bound: null, per: null } as const;
const DATE = { iso: '2016', end: null, granularity: 'year', approximate: false, bound: null, implied: [] } as const;

/** A candidate for the words' first place in the text. */
function claim(text: string, words: string, type: EntityType, rule = `${type}/test`): Candidate {
  const start = text.indexOf(words);
  const span = { start, end: start + words.length, type, rule };
  if (type === 'date') return { ...span, reading: { kind: 'date', value: DATE } };
  if (type === 'figure') return { ...span, reading: { kind: 'figure', value: FIGURE } };
  return { ...span, reading: { kind: 'name', noteIds: [words] } };
}

type Claim = readonly [words: string, type: EntityType, rule?: string];

it.each<[string, readonly Claim[], readonly string[]]>([
  [
    'Kansai Electric Power',
    [
      ['Kansai Electric', 'company'],
      ['Kansai Electric Power', 'company'],
    ],
    ['Kansai Electric Power'],
  ],
  [
    'JEPX spot price',
    [
      ['JEPX', 'company'],
      ['JEPX spot price', 'term'],
      ['spot price', 'term'],
    ],
    ['JEPX', 'spot price'],
  ],
  [
    'Power Promotion Act',
    [
      ['Power', 'company'],
      ['Power Promotion Act', 'term', 'term/law'],
    ],
    ['Power Promotion Act'],
  ],
  [
    'Transmission Operators',
    [
      ['Transmission Operators', 'ministry'],
      ['Operators', 'term'],
    ],
    ['Transmission Operators'],
  ],
  [
    '2016 customers',
    [
      ['2016', 'date'],
      ['2016 customers', 'figure'],
    ],
    ['2016'],
  ],
  [
    'within three years',
    [
      ['within three years', 'date'],
      ['three years', 'figure'],
    ],
    ['within three years'],
  ],
  [
    '12.5 percent',
    [
      ['12', 'date'],
      ['12.5 percent', 'figure'],
    ],
    ['12.5 percent'],
  ],
  [
    'ten power retailers',
    [
      ['ten power retailers', 'figure'],
      ['power retailers', 'term'],
    ],
    ['ten power retailers'],
  ],
  [
    'A, B',
    [
      ['A', 'company'],
      ['B', 'company'],
    ],
    ['A', 'B'],
  ],
])('keeps of %j what says most', (text, claims, kept) => {
  const trace = makeTrace();
  const candidates = claims.map(([words, type, rule]) => claim(text, words, type, rule));
  const left = keepLongest(candidates, makeView(text), trace);
  expect(left.map(({ start, end }) => text.slice(start, end))).toEqual(kept);
  expect(trace.entries).toHaveLength(candidates.length - left.length);
});

it('leaves references alone until they are resolved', () => {
  const text = 'the five companies';
  const reference: Candidate = {
    start: 0,
    end: 18,
    type: 'company',
    rule: 'r',
    reading: { kind: 'reference', noun: 'company', count: 5 },
  };
  const left = keepLongest([reference, claim(text, 'five companies', 'figure')], makeView(text), makeTrace());
  expect(left.map(({ rule }) => rule)).toEqual(['r', 'figure/test']);
});

it('drops the number of a name and keeps the number beside it', () => {
  const text = 'Article 27 of 27 pages';
  const candidates = [
    claim(text, 'Article 27', 'term'),
    claim(text, '27', 'figure'),
    claim(text, '27 pages', 'figure'),
  ];
  const left = dropNumbersInsideNames(candidates, makeView(text), makeTrace());
  expect(left.map(({ start, end }) => text.slice(start, end))).toEqual(['Article 27', '27 pages']);
});

it('drops what leaves its block or stands in a stamp, outside the article or nowhere', () => {
  const text = 'AA BB CC DD EE';
  const blocks: readonly Block[] = [
    { kind: 'paragraph', start: 0, end: 5 },
    { kind: 'stamp', start: 6, end: 8 },
    { kind: 'outside', start: 9, end: 11 },
  ];
  const candidates = ['AA', 'BB CC', 'CC', 'DD', 'EE'].map((words) => claim(text, words, 'term'));
  const trace = makeTrace();
  const left = dropOutsideBlocks(candidates, makeView(text, blocks), trace);
  expect(left.map(({ start, end }) => text.slice(start, end))).toEqual(['AA']);
  expect(trace.entries.map(({ reason }) => reason)).toEqual([
    'runs from one block into the next',
    'stands in a block of kind stamp',
    'stands in a block of kind outside',
    'stands in no block',
  ]);
});
