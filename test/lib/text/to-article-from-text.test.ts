import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type BlockKind, type TextOrigin, toArticleFromText } from '../../../lib/text';

interface TextCase {
  readonly name: string;
  readonly text: string;
  readonly origin?: TextOrigin;
  readonly blocks: readonly (readonly [BlockKind, string])[];
  readonly facts?: Readonly<Record<string, string | null>>;
}

const CASES: readonly TextCase[] = [
  {
    name: 'a crawled page with a caption, a stamp and its rankings',
    text: [
      'The town hall, seen from the harbour.',
      '10:05 JST, June 2, 2022',
      'OSAKA (HW) — The ministry ordered two retailers to mend their ways.',
      'The two have until July 1 to report.',
      '"Business" POPULAR ARTICLE',
      '-',
      'Airport to Charge for Early Landings From Next Year',
      '-',
      'Bank Lifts Its Outlook for Growth to 2.1% in July-Sept.',
      'HW ACCESS RANKING',
      '-',
      'Old Mill to Become a Museum',
      '',
    ].join('\n'),
    blocks: [
      ['caption', 'The town hall, seen from the harbour.'],
      ['stamp', '10:05 JST, June 2, 2022'],
      ['paragraph', 'OSAKA (HW) — The ministry ordered two retailers to mend their ways.'],
      ['paragraph', 'The two have until July 1 to report.'],
      ['outside', '"Business" POPULAR ARTICLE'],
      ['outside', '-'],
      ['outside', 'Airport to Charge for Early Landings From Next Year'],
      ['outside', '-'],
      ['outside', 'Bank Lifts Its Outlook for Growth to 2.1% in July-Sept.'],
      ['outside', 'HW ACCESS RANKING'],
      ['outside', '-'],
      ['outside', 'Old Mill to Become a Museum'],
    ],
    facts: { published: '2022-06-02T10:05:00+09:00', lang: 'en', title: null },
  },
  {
    name: 'text wrapped at a column',
    text: [
      'Regulators ease a rule',
      '',
      'The industry body said on Monday that a new rule for the retail market would',
      'take effect in two years, after a review by a panel of outside experts. The',
      'panel met nine times and heard from 27 firms.',
      'A second paragraph begins without a blank line before it, and it is as long',
      'as the first one was, so that the wrapping shows.',
      '',
      '- a first point',
      '- a second point',
    ].join('\n'),
    blocks: [
      ['headline', 'Regulators ease a rule'],
      [
        'paragraph',
        'The industry body said on Monday that a new rule for the retail market would\ntake effect in two years, after a review by a panel of outside experts. The\npanel met nine times and heard from 27 firms.',
      ],
      [
        'paragraph',
        'A second paragraph begins without a blank line before it, and it is as long\nas the first one was, so that the wrapping shows.',
      ],
      ['list-item', 'a first point'],
      ['list-item', 'a second point'],
    ],
    facts: { title: 'Regulators ease a rule', published: null },
  },
  {
    name: 'Japanese text wrapped at a column',
    text: '政府は七日、家庭と企業に夏の節電を求めることを決めた。全国を\n対象とする要請は七年ぶりとなる。期間は七月一日から九月三十日\nまで。電力の余力を示す予備率は三つの地域で下がる見通しだ。数\n値での目標は設けない。',
    blocks: [
      [
        'paragraph',
        '政府は七日、家庭と企業に夏の節電を求めることを決めた。全国を\n対象とする要請は七年ぶりとなる。期間は七月一日から九月三十日\nまで。電力の余力を示す予備率は三つの地域で下がる見通しだ。数\n値での目標は設けない。',
      ],
    ],
    facts: { lang: 'ja' },
  },
  {
    name: 'a date alone on a line as a dateline, not a stamp',
    text: 'Firms merge their coal units\nMarch 28, 2019\nThe two said so on Wednesday.',
    blocks: [
      ['headline', 'Firms merge their coal units'],
      ['paragraph', 'March 28, 2019'],
      ['paragraph', 'The two said so on Wednesday.'],
    ],
    facts: { published: '2019-03-28' },
  },
  {
    name: 'a list in the middle, after which the article goes on',
    text: 'The plan was approved in May by the panel.\nRead more\nA Dam for the Valley\nIt takes effect in April, the ministry said.',
    blocks: [
      ['paragraph', 'The plan was approved in May by the panel.'],
      ['outside', 'Read more'],
      ['outside', 'A Dam for the Valley'],
      ['paragraph', 'It takes effect in April, the ministry said.'],
    ],
  },
  {
    name: 'Japanese with indents, a section mark and related articles',
    text: '■節電の要請、7年ぶりに\r\n　政府は7日、夏の節電を求めることを決めた。\r\n\r\n　期間は7月1日から。\r\n関連記事\r\n・大手3社、3年連続の赤字に',
    blocks: [
      ['subheading', '節電の要請、7年ぶりに'],
      ['paragraph', '政府は7日、夏の節電を求めることを決めた。'],
      ['paragraph', '期間は7月1日から。'],
      ['outside', '関連記事'],
      ['outside', '・大手3社、3年連続の赤字に'],
    ],
    facts: { lang: 'ja', published: null },
  },
  {
    name: 'what the caller knows over what the text says',
    text: 'Rankings\n10:05 JST, June 2, 2022\nThe list was made in May.',
    origin: {
      title: 'Rankings',
      published: '2022-06-01',
      lang: 'ja-JP',
      url: 'https://x.example/',
      site: 'X',
      byline: 'Y',
    },
    blocks: [
      ['headline', 'Rankings'],
      ['stamp', '10:05 JST, June 2, 2022'],
      ['paragraph', 'The list was made in May.'],
    ],
    facts: {
      title: 'Rankings',
      published: '2022-06-01',
      lang: 'ja',
      url: 'https://x.example/',
      site: 'X',
      byline: 'Y',
    },
  },
  {
    name: 'lines of prose as paragraphs, though some are of one width',
    text: `${'Prices rose in May, and again in June, said the two firms that sell power.\n'.repeat(4)}They fell in July.`,
    blocks: [
      ...Array.from(
        { length: 4 },
        () => ['paragraph', 'Prices rose in May, and again in June, said the two firms that sell power.'] as const,
      ),
      ['paragraph', 'They fell in July.'],
    ],
  },
  { name: 'an empty text', text: '', blocks: [], facts: { lang: 'und', published: null, title: null } },
  { name: 'a text of white space', text: ' \n\t\r\n　', blocks: [] },
];

it.each(CASES)('reads $name', ({ text, origin, blocks, facts }) => {
  const article = toArticleFromText(text, origin);
  expect(article.text).toBe(text);
  expect(article.blocks.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual(blocks);
  expect(article).toMatchObject(facts ?? {});
});

it('keeps every character that shows in a block or before one as its mark, whatever the text', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'aB1 .\n\r　-#■。関連記事', 'Related stories', '2023-04-18 10:00') }),
      (text) => {
        const { blocks } = toArticleFromText(text);
        const isOrdered = blocks.every(
          ({ start, end }, index) => start < end && start >= (blocks[index - 1]?.end ?? 0),
        );
        const between = blocks.map(({ start }, index) => text.slice(blocks[index - 1]?.end ?? 0, start)).join('');
        expect(isOrdered).toBe(true);
        expect(between.replace(/[\s#■.1-]/gu, '')).toBe('');
      },
    ),
  );
});
