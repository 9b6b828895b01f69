import { expect, it } from 'vitest';
import { isBreadcrumb, isFurnitureHeading, isRightsNotice } from '../../../lib/text';

const HEADINGS = [
  '"Business" POPULAR ARTICLE',
  'JN ACCESS RANKING',
  'Related stories',
  'Most Read',
  'Read more:',
  'More from Business',
  'Editors’ Picks',
  'Rankings',
  '3 comments',
  '関連記事',
  '【関連記事】',
  '経済 アクセスランキング',
  '人気記事ランキング',
  'あわせて読みたい',
];

const NO_HEADINGS = [
  '',
  'World University Rankings',
  'Rankings fall as firms cut their staff',
  'Related party transactions',
  'The most popular articles of trade are coal and gas',
  'Popular support for the law',
  'Comments by the regulator',
  'Share of renewables',
  'Latest figures',
  '電力会社の満足度ランキングを公表した。',
  '関連記事を削除するよう求めた',
  'コメントは差し控える',
  '大手各社の広告費',
];

it.each(HEADINGS)('knows "%s" for a heading of page furniture', (line) => {
  expect(isFurnitureHeading(line)).toBe(true);
});

it.each(NO_HEADINGS)('takes "%s" for a line of an article', (line) => {
  expect(isFurnitureHeading(line)).toBe(false);
});

/** A line, and whether it is a trail of sections or a rights notice. */
const FRAMES: readonly (readonly [line: string, isTrail: boolean, isNotice: boolean])[] = [
  ['Home > Business', true, false],
  ['トップ > 経済 > 電力', true, false],
  ['News › Asia › Japan › Power', true, false],
  ['© 2023 The Paper', false, true],
  ['All rights reserved.', false, true],
  ['本紙の記事の無断転載を禁じます', false, true],
  ['Demand > supply in August', false, false],
  ['Copyrighted works are not covered', false, false],
  ['The home market', false, false],
];

it.each(FRAMES)('tells what "%s" frames', (line, isTrail, isNotice) => {
  expect([isBreadcrumb(line), isRightsNotice(line)]).toEqual([isTrail, isNotice]);
});
